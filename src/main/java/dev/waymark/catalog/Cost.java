package dev.waymark.catalog;

/**
 * What a learning resource asks of a purse.
 */
public enum Cost {

	/** Costs nothing. */
	FREE,
	/** The essentials are free, extras are paid. */
	FREE_WITH_PAID_OPTIONS,
	/** Has to be paid for. */
	PAID;

	/**
	 * Finds the constant that a slug names.
	 * @param slug as in the database and in addresses
	 * @return the constant
	 * @throws IllegalArgumentException when no constant has that slug
	 */
	public static Cost of(String slug) {
		return Slugs.parse(Cost.class, slug);
	}

	/**
	 * The name in the database, in addresses and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return Slugs.of(this);
	}

}
