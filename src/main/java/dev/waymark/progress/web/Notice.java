package dev.waymark.progress.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Proficiency;
import dev.waymark.progress.mark.Word;

/**
 * Word of a change, shown once above the page, with the way back.
 *
 * @param event the change, to be undone by this name; null when there is nothing to undo
 * @param name what was marked
 * @param word the word it has now, or null when the mark was taken away
 */
record Notice(@Nullable UUID event, @Nullable String name, @Nullable Word word) {

	/** An undo came too late: the same thing was marked again since. */
	static final Notice OVERTAKEN = new Notice(null, null, null);

	/**
	 * Picks the sentence.
	 * @return the end of the message key
	 */
	public String key() {
		if (this.event == null) {
			return "overtaken";
		}
		return (this.word != null) ? this.word.status().getSlug() : "reset";
	}

	/**
	 * How well a skill is known now.
	 * @return the proficiency, or null when the word says nothing of that
	 */
	public @Nullable Proficiency proficiency() {
		return (this.word != null) ? this.word.proficiency() : null;
	}

}
