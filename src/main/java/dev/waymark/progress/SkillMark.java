package dev.waymark.progress;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The current word on a skill: one row a learner and skill.
 */
@Table
record SkillMark(@Id @Nullable Long id, @Version @Nullable Long version, long learnerId, long skillId, String status,
		@Nullable Integer proficiency, Instant markedAt) {

	static SkillMark first(long learnerId, long skillId, Word word, Instant now) {
		return new SkillMark(null, null, learnerId, skillId, word.status().getSlug(), word.proficiencyNumber(), now);
	}

	SkillMark change(Word word, Instant now) {
		return new SkillMark(this.id, this.version, this.learnerId, this.skillId, word.status().getSlug(),
				word.proficiencyNumber(), now);
	}

	Place place() {
		return new Place(this.learnerId, this.skillId);
	}

	/** Of two that say as much, the newer one. */
	boolean isStrongerThan(SkillMark other) {
		int more = word().strength() - other.word().strength();
		return (more != 0) ? more > 0 : this.markedAt.isAfter(other.markedAt);
	}

	Word word() {
		return Objects.requireNonNull(Word.of(this.status, this.proficiency));
	}

}
