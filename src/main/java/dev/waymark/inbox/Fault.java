package dev.waymark.inbox;

import dev.waymark.platform.Slugged;

/**
 * What is wrong, in the order in which it is asked.
 */
public enum Fault implements Slugged {

	/** A fact. */
	FACT,
	/** A link that leads nowhere; of a resource only. */
	LINK,
	/** It was right once. */
	OUT_OF_DATE,
	/** It is hard to understand. */
	UNCLEAR,
	/** Something else. */
	OTHER;

	/**
	 * Whether it says enough by itself.
	 * @return true for a dead link: the page says which
	 */
	public boolean needsNoWords() {
		return this == LINK;
	}

}
