package dev.waymark.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A learner's private note on a skill, with a link to evidence.
 */
@Table
record SkillNote(@Id @Nullable Long id, @Version @Nullable Long version, long learnerId, long skillId, String note,
		String evidenceUrl, Instant updatedAt) {

	/** What Spring Data gives a row that it inserts. */
	static final long FIRST_VERSION = 0;

	static SkillNote first(long learnerId, long skillId, NoteDraft draft, Instant now) {
		return new SkillNote(null, null, learnerId, skillId, draft.note(), draft.evidenceUrl(), now);
	}

	SkillNote rewrite(NoteDraft draft, Instant now) {
		return new SkillNote(this.id, this.version, this.learnerId, this.skillId, draft.note(), draft.evidenceUrl(),
				now);
	}

	/** The same words on another skill. */
	SkillNote on(long otherSkillId) {
		return new SkillNote(null, null, this.learnerId, otherSkillId, this.note, this.evidenceUrl, this.updatedAt);
	}

	/** The words that stood here before another note came with the content. */
	SkillNote back(CarriedNote carried) {
		return new SkillNote(this.id, 1 + Objects.requireNonNull(this.version), this.learnerId, this.skillId,
				Objects.requireNonNull(carried.beforeNote()), Objects.requireNonNull(carried.beforeEvidenceUrl()),
				Objects.requireNonNull(carried.beforeUpdatedAt()));
	}

	Place place() {
		return new Place(this.learnerId, this.skillId);
	}

	boolean says(SkillNote other) {
		return this.note.equals(other.note) && this.evidenceUrl.equals(other.evidenceUrl);
	}

	boolean says(NoteDraft draft) {
		return this.note.equals(draft.note()) && this.evidenceUrl.equals(draft.evidenceUrl());
	}

	boolean isEmpty() {
		return this.note.isBlank() && this.evidenceUrl.isEmpty();
	}

	boolean isNewerThan(SkillNote other) {
		return this.updatedAt.isAfter(other.updatedAt);
	}

	/**
	 * Puts another note into this one, so that nothing typed is lost. The version passes
	 * both, so that a form that shows either of the two is stale.
	 */
	SkillNote join(SkillNote other) {
		SkillNote newer = other.isNewerThan(this) ? other : this;
		SkillNote older = (newer == this) ? other : this;
		long version = 1 + Math.max(Objects.requireNonNull(this.version), Objects.requireNonNull(other.version));
		return new SkillNote(this.id, version, this.learnerId, this.skillId, newer.above(older),
				newer.evidenceUrl.isEmpty() ? older.evidenceUrl : newer.evidenceUrl, newer.updatedAt);
	}

	/** This text, and under a rule the older one with its date and its link. */
	private String above(SkillNote older) {
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
