package dev.waymark.catalog;

import dev.waymark.platform.Slugged;

/**
 * How much a requirement weighs. Readiness counts the essential and the important ones;
 * the order is the order of weight.
 */
public enum Importance implements Slugged {

	/** Without it the level is not reached. */
	ESSENTIAL,
	/** Expected, and counted. */
	IMPORTANT,
	/** Good to have, and not counted. */
	OPTIONAL;

}
