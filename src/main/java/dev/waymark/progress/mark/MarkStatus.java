package dev.waymark.progress.mark;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Slugged;

/**
 * A learner's word. The order is that of the controls on a page.
 */
public enum MarkStatus implements Slugged {

	/** On the learner's list. */
	TO_LEARN,
	/** Under way. */
	LEARNING,
	/** Learned, at some proficiency. */
	LEARNED,
	/** Left out on purpose: readiness leaves it out as well. */
	SKIPPED,
	/** Done: the word on a resource or a milestone, never on a skill. */
	DONE;

	/** What no mark at all is called in forms and in message keys. */
	public static final String UNMARKED = "unmarked";

	/**
	 * Names a status, or that there is none.
	 * @param status the status, or null where nothing is marked
	 * @return its slug, or {@link #UNMARKED}
	 */
	public static String slug(@Nullable MarkStatus status) {
		return (status != null) ? status.getSlug() : UNMARKED;
	}

}
