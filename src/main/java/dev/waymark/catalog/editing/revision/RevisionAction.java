package dev.waymark.catalog.editing.revision;

import java.util.Locale;

/**
 * How a revision came about.
 */
public enum RevisionAction {

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

	/**
	 * The name in the database and in message keys.
	 * @return lower case
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT);
	}

	static RevisionAction of(String slug) {
		return valueOf(slug.toUpperCase(Locale.ROOT));
	}

}
