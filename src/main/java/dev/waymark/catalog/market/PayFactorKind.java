package dev.waymark.catalog.market;

import dev.waymark.platform.Slugged;

/**
 * What a pay factor says.
 */
public enum PayFactorKind implements Slugged {

	/** Something that moves pay up or down. */
	MOVES,
	/** Something paid beside the salary. */
	EXTRA,
	/** How far the figures may be trusted. */
	CAUTION;

}
