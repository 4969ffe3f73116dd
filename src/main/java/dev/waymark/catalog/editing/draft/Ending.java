package dev.waymark.catalog.editing.draft;

import java.util.Locale;

/**
 * What became of a draft.
 */
public enum Ending {

	/** Another text was saved in its place. */
	REPLACED,
	/** It went live. */
	PUBLISHED,
	/** Somebody threw it away. */
	DISCARDED,
	/** Somebody threw it away, and somebody brought it back. */
	BROUGHT_BACK;

	/**
	 * The name in the database and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Ending of(String slug) {
		return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
