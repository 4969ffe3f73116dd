package dev.waymark.catalog.market;

import dev.waymark.platform.Slugged;

/**
 * What a salary band counts.
 */
public enum PayKind implements Slugged {

	/** The salary alone. */
	BASE,
	/** The salary with bonuses and shares. */
	TOTAL,
	/** A range whose source does not say which. */
	RANGE,
	/** An average that a source reports as a range. */
	AVERAGE;

}
