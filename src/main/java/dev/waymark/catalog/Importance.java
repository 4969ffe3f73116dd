package dev.waymark.catalog;

/**
 * How much a requirement weighs. Readiness counts the essential and the important ones;
 * the order is the order of weight.
 */
public enum Importance {

	/** Without it the level is not reached. */
	ESSENTIAL,
	/** Expected, and counted. */
	IMPORTANT,
	/** Good to have, and not counted. */
	OPTIONAL;

	/**
	 * Finds the constant that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that slug
	 */
	public static Importance of(String slug) {
		return Slugs.parse(Importance.class, slug);
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return Slugs.of(this);
	}

}
