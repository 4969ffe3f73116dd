package dev.waymark.catalog.market;

import dev.waymark.catalog.Slugs;

/**
 * What a pay factor says.
 */
public enum PayFactorKind {

	/** Something that moves pay up or down. */
	MOVES,
	/** Something paid beside the salary. */
	EXTRA,
	/** How far the figures may be trusted. */
	CAUTION;

	/**
	 * Finds the constant that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that slug
	 */
	public static PayFactorKind of(String slug) {
		return Slugs.parse(PayFactorKind.class, slug);
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return Slugs.of(this);
	}

}
