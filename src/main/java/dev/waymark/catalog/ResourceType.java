package dev.waymark.catalog;

/**
 * What a learning resource is.
 */
public enum ResourceType {

	/** A course. */
	COURSE,
	/** An examination with a certificate. */
	CERTIFICATION,
	/** A book. */
	BOOK,
	/** A research paper. */
	PAPER,
	/** A video or a series. */
	VIDEO,
	/** A program to learn by using. */
	TOOL,
	/** The manual of a tool or library. */
	DOCUMENTATION,
	/** A conference. */
	CONFERENCE,
	/** A place where people help one another. */
	COMMUNITY,
	/** A competition. */
	COMPETITION,
	/** A site that offers many resources. */
	PLATFORM;

	/**
	 * Finds the constant that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that slug
	 */
	public static ResourceType of(String slug) {
		return Slugs.parse(ResourceType.class, slug);
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return Slugs.of(this);
	}

}
