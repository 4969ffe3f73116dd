package dev.waymark.catalog.editing.frontpage;

/**
 * What an administrator wants the front page to say.
 *
 * @param version the version that the administrator read
 * @param heading at most {@value #MAX_HEADING} characters on one line; empty for the
 * program's own words
 * @param lede at most {@value #MAX_LEDE} characters; empty for the program's own words
 */
public record FrontPageDraft(long version, String heading, String lede) {

	/** The longest heading. */
	public static final int MAX_HEADING = 120;

	/** The longest lede. */
	public static final int MAX_LEDE = 600;

}
