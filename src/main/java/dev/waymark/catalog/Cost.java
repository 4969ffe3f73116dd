package dev.waymark.catalog;

import dev.waymark.platform.Slugged;

/**
 * What a learning resource asks of a purse.
 */
public enum Cost implements Slugged {

	/** Costs nothing. */
	FREE,
	/** The essentials are free, extras are paid. */
	FREE_WITH_PAID_OPTIONS,
	/** Has to be paid for. */
	PAID;

}
