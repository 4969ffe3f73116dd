package dev.waymark.progress;

import java.time.Instant;

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

	static SkillNote first(long learnerId, long skillId, NoteDraft draft, Instant now) {
		return new SkillNote(null, null, learnerId, skillId, draft.note(), draft.evidenceUrl(), now);
	}

	SkillNote rewrite(NoteDraft draft, Instant now) {
		return new SkillNote(this.id, this.version, this.learnerId, this.skillId, draft.note(), draft.evidenceUrl(),
				now);
	}

	boolean says(NoteDraft draft) {
		return this.note.equals(draft.note()) && this.evidenceUrl.equals(draft.evidenceUrl());
	}

}
