package dev.waymark.inbox;

import dev.waymark.platform.Slugged;

/**
 * What a reader has to say.
 */
public enum ReportKind implements Slugged {

	/** Something is wrong with a skill or a resource. */
	WRONG,
	/** A resource that is missing. */
	SUGGESTION;

}
