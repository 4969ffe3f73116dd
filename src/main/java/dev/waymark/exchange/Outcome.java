package dev.waymark.exchange;

import dev.waymark.platform.Slugged;

/**
 * What becomes of a thing that a file speaks of.
 */
public enum Outcome implements Slugged {

	/** It cannot be as the file says, and so nothing is imported. */
	REFUSED,
	/** It is there and will say something else. */
	CHANGED,
	/** It is new. */
	ADDED,
	/** It says so already. */
	SAME;

}
