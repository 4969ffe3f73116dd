package dev.waymark.progress.mark;

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

}
