package dev.waymark.progress.note;

import java.time.Instant;

import dev.waymark.platform.text.Markdown;

/**
 * A learner's private note on a skill.
 *
 * @param skillId the skill's id
 * @param note the text
 * @param evidenceUrl a link to evidence, or empty
 * @param version to send back with the next change
 * @param updatedAt when it was last changed
 */
public record NoteView(long skillId, Markdown note, String evidenceUrl, long version, Instant updatedAt) {

	/**
	 * Tells whether there is anything to show.
	 * @return true when neither note nor evidence is there
	 */
	public boolean isEmpty() {
		return this.note.isBlank() && this.evidenceUrl.isEmpty();
	}

}
