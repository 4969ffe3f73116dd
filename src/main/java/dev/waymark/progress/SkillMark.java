package dev.waymark.progress;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Word;

/**
 * The current word on a skill: one row a learner and skill.
 */
@Entity
class SkillMark {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long learnerId;

	private long skillId;

	private String status;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer proficiency;

	private Instant markedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	SkillMark() {
	}

	SkillMark(SkillOfLearner place, Word word, Instant since) {
		this.learnerId = place.learnerId();
		this.skillId = place.skillId();
		change(word, since);
	}

	final void change(Word word, Instant since) {
		this.status = word.status().getSlug();
		this.proficiency = word.proficiencyNumber();
		this.markedAt = since;
	}

	long skillId() {
		return this.skillId;
	}

	Instant markedAt() {
		return this.markedAt;
	}

	SkillOfLearner place() {
		return new SkillOfLearner(this.learnerId, this.skillId);
	}

	/** Of two that say as much, the newer one. */
	boolean isStrongerThan(SkillMark other) {
		int more = word().strength() - other.word().strength();
		return (more != 0) ? more > 0 : this.markedAt.isAfter(other.markedAt);
	}

	Word word() {
		return Objects.requireNonNull(Word.of(this.status, this.proficiency));
	}

	MarkView view() {
		return new MarkView(word(), this.markedAt);
	}

}
