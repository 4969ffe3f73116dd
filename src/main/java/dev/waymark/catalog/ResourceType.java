package dev.waymark.catalog;

import dev.waymark.platform.Slugged;

/**
 * What a learning resource is.
 */
public enum ResourceType implements Slugged {

	/** A course. */
	COURSE,
	/** An examination with a certificate. */
	CERTIFICATION,
	/** A book. */
	BOOK,
	/** A research paper. */
	PAPER,
	/** A video or a series. */
	VIDEO,
	/** A program to learn by using. */
	TOOL,
	/** The manual of a tool or library. */
	DOCUMENTATION,
	/** A conference. */
	CONFERENCE,
	/** A place where people help one another. */
	COMMUNITY,
	/** A competition. */
	COMPETITION,
	/** A site that offers many resources. */
	PLATFORM;

}
