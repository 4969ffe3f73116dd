package dev.waymark.catalog.editing.revision;

import dev.waymark.platform.Slugged;

/**
 * How a revision came about.
 */
public enum RevisionAction implements Slugged {

	/** Drafts were published. */
	PUBLISHED,
	/** Things were put into another order. */
	ORDERED,
	/** Something was withdrawn. */
	RETIRED,
	/** A skill became part of another one. */
	MERGED,
	/** A skill became several. */
	SPLIT,
	/** Something that nobody had marked was taken away. */
	REMOVED,
	/** A file was read in. */
	IMPORTED,
	/** An earlier text was brought back. */
	RESTORED,
	/** A whole revision was taken back. */
	UNDONE,
	/** What a release brought was taken over. */
	ADOPTED;

}
