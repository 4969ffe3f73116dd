package dev.waymark.exchange;

import java.util.Locale;

/**
 * What becomes of a thing that a file speaks of.
 */
public enum Outcome {

	/** It cannot be as the file says, and so nothing is imported. */
	REFUSED,
	/** It is there and will say something else. */
	CHANGED,
	/** It is new. */
	ADDED,
	/** It says so already. */
	SAME;

	/**
	 * The end of the keys of its names.
	 * @return for example "added"
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
