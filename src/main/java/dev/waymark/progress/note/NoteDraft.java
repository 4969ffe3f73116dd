package dev.waymark.progress.note;

/**
 * A note as a learner wants it kept.
 *
 * @param note Markdown, at most {@value #MAX_NOTE} characters, possibly empty
 * @param evidenceUrl an http or https address, at most {@value #MAX_URL} characters, or
 * empty
 * @param version the version of the note that the learner saw; {@value #NEW} when there
 * was none
 */
public record NoteDraft(String note, String evidenceUrl, long version) {

	/** The longest note that is taken; two that were joined may be longer. */
	public static final int MAX_NOTE = 10_000;

	/** The longest address. */
	public static final int MAX_URL = 2_000;

	/** The version of a note that is not there yet. */
	public static final long NEW = -1;

}
