package dev.waymark.catalog;

/**
 * What sort of thing a skill is, for filtering lists.
 */
public enum SkillKind {

	/** An idea to understand. */
	CONCEPT,
	/** A way of doing something. */
	METHOD,
	/** A programming language. */
	LANGUAGE,
	/** A programming library. */
	LIBRARY,
	/** A program to work with. */
	TOOL,
	/** A service to work on. */
	PLATFORM,
	/** A habit of professional work. */
	PRACTICE,
	/** A way of working with people or with oneself. */
	SOFT_SKILL,
	/** A field in which the work is applied. */
	DOMAIN;

	/**
	 * Finds the constant that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that slug
	 */
	public static SkillKind of(String slug) {
		return Slugs.parse(SkillKind.class, slug);
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return Slugs.of(this);
	}

}
