package dev.waymark.catalog.market;

import dev.waymark.catalog.Slugs;

/**
 * What a salary band counts.
 */
public enum PayKind {

	/** The salary alone. */
	BASE,
	/** The salary with bonuses and shares. */
	TOTAL,
	/** A range whose source does not say which. */
	RANGE,
	/** An average that a source reports as a range. */
	AVERAGE;

	/**
	 * Finds the constant that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that slug
	 */
	public static PayKind of(String slug) {
		return Slugs.parse(PayKind.class, slug);
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return Slugs.of(this);
	}

}
