package dev.waymark.admin.form;

import java.util.function.Supplier;

import dev.waymark.catalog.editing.draft.StaleDraftException;

/**
 * Saves again when another editor was quicker, with what they have saved.
 */
final class Attempts {

	/** That many editors do not save one thing at one moment. */
	static final int MOST = 20;

	private Attempts() {
	}

	/**
	 * Attempts to save, again and again, but not without end.
	 * @param attempt reads what is there now and saves; it throws when somebody was
	 * quicker
	 * @param otherwise what there is to show when somebody always was
	 * @return what came of it
	 */
	static <T> T of(Supplier<T> attempt, Supplier<T> otherwise) {
		for (int tries = 0; tries < MOST; tries++) {
			try {
				return attempt.get();
			}
			catch (StaleDraftException ex) {
				// The next one reads what they have saved.
				continue;
			}
		}
		return otherwise.get();
	}

}
