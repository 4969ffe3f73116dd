package dev.waymark.catalog.check;

import dev.waymark.platform.Slugged;

/**
 * How much a finding matters. None of them keeps anything from being published.
 */
public enum Weight implements Slugged {

	/** Readers meet a gap or a dead end. */
	WARNING,
	/** Worth a look; it may be right as it is. */
	HINT;

}
