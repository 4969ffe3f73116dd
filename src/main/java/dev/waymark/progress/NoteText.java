package dev.waymark.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embeddable;

import dev.waymark.progress.note.NoteDraft;

/**
 * What a note says.
 *
 * @param note the text, in Markdown; may be empty
 * @param evidenceUrl a link to evidence, or empty
 * @param updatedAt since when it says so
 */
@Embeddable
record NoteText(String note, String evidenceUrl, Instant updatedAt) {

	NoteText(NoteDraft draft, Instant now) {
		this(draft.note(), draft.evidenceUrl(), now);
	}

	boolean isEmpty() {
		return this.note.isBlank() && this.evidenceUrl.isEmpty();
	}

	boolean says(NoteText other) {
		return this.note.equals(other.note) && this.evidenceUrl.equals(other.evidenceUrl);
	}

	boolean isNewerThan(NoteText other) {
		return this.updatedAt.isAfter(other.updatedAt);
	}

	/** Both texts in one, so that nothing typed is lost; of two links the newer. */
	NoteText join(NoteText other) {
		NoteText newer = other.isNewerThan(this) ? other : this;
		NoteText older = (newer == this) ? other : this;
		return new NoteText(newer.above(older), newer.evidenceUrl.isEmpty() ? older.evidenceUrl : newer.evidenceUrl,
				newer.updatedAt);
	}

	/** This text, and under a rule the older one with its date and its link. */
	private String above(NoteText older) {
		List<String> below = new ArrayList<>();
		if (!this.evidenceUrl.isEmpty() && !older.evidenceUrl.isEmpty()
				&& !older.evidenceUrl.equals(this.evidenceUrl)) {
			below.add("<" + older.evidenceUrl + ">");
		}
		if (!older.note.isBlank() && !older.note.equals(this.note)) {
			below.add(older.note);
		}
		if (!this.note.isBlank() && !below.isEmpty()) {
			below.addAll(0,
					List.of(this.note, "---", "*" + older.updatedAt.atZone(ZoneOffset.UTC).toLocalDate() + "*"));
		}
		return below.isEmpty() ? this.note : String.join("\n\n", below);
	}

}
