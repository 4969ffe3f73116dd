package dev.waymark.catalog.editing.draft;

import dev.waymark.platform.Slugged;

/**
 * What became of a draft.
 */
public enum Ending implements Slugged {

	/** Another text was saved in its place. */
	REPLACED,
	/** It went live. */
	PUBLISHED,
	/** Somebody threw it away. */
	DISCARDED,
	/** Somebody threw it away, and somebody brought it back. */
	BROUGHT_BACK;

}
