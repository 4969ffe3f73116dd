package dev.waymark.progress.mark;

import java.util.Locale;
import java.util.Optional;

/**
 * A learner's word. The order is that of the controls on a page.
 */
public enum MarkStatus {

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

	/**
	 * Finds the status that a slug names.
	 * @param slug as in the database and in forms
	 * @return the status, or empty when there is none of that name
	 */
	public static Optional<MarkStatus> find(String slug) {
		for (MarkStatus status : values()) {
			if (status.getSlug().equals(slug)) {
				return Optional.of(status);
			}
		}
		return Optional.empty();
	}

	/**
	 * The name in the database, in forms and in message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
