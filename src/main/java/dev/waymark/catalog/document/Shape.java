package dev.waymark.catalog.document;

/**
 * What a field holds, and so how it is typed in, checked and written.
 */
public enum Shape {

	/** The name in addresses: lower-case letters, digits and single hyphens. */
	SLUG,
	/** The uuid of a row that can be marked; made when it is left out. */
	IDENTITY,
	/** Words on one line. */
	LINE,
	/** Plain words that may run over lines. */
	TEXT,
	/** Words with Markdown in them. */
	MARKDOWN,
	/** A whole number. */
	NUMBER,
	/** A day, as in 2026-03-01. */
	DATE,
	/** Yes, or nothing. */
	FLAG,
	/** One of a few words. */
	CHOICE,
	/** Where something is on the web. */
	ADDRESS,
	/** The slug of another thing. */
	REFERENCE,
	/** Several lines of words. */
	LINES,
	/** The slugs of several other things. */
	REFERENCES,
	/** Several rows, each with fields of its own. */
	ROWS;

	/**
	 * Whether a field of this shape holds several values.
	 * @return true for lines, references and rows
	 */
	public boolean isList() {
		return this == LINES || this == REFERENCES || this == ROWS;
	}

}
