package dev.waymark.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Word;

/**
 * A change in the log. Events are added and never touched again, but that a guest's
 * become those of the member who signs in.
 */
@Entity
@Immutable
class MarkEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	private long learnerId;

	private @Nullable Long skillId;

	private @Nullable Long learningResourceId;

	private @Nullable Long milestoneId;

	private @Nullable String fromStatus;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer fromProficiency;

	private @Nullable String toStatus;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer toProficiency;

	private @Nullable Long undoesId;

	@Embedded
	private @Nullable Provenance carrying;

	private Instant occurredAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	MarkEvent() {
	}

	private MarkEvent(long learnerId, MarkSubject subject, @Nullable Word from, @Nullable Word to,
			@Nullable MarkEvent undoes, @Nullable Provenance carrying, Instant now) {
		this.uuid = UUID.randomUUID();
		this.learnerId = learnerId;
		this.skillId = subject.idOf(MarkSubject.Kind.SKILL);
		this.learningResourceId = subject.idOf(MarkSubject.Kind.RESOURCE);
		this.milestoneId = subject.idOf(MarkSubject.Kind.MILESTONE);
		this.fromStatus = (from != null) ? from.status().getSlug() : null;
		this.fromProficiency = (from != null) ? from.proficiencyNumber() : null;
		this.toStatus = (to != null) ? to.status().getSlug() : null;
		this.toProficiency = (to != null) ? to.proficiencyNumber() : null;
		this.undoesId = (undoes != null) ? undoes.id() : null;
		this.carrying = carrying;
		this.occurredAt = now;
	}

	static MarkEvent change(long learnerId, MarkSubject subject, @Nullable Word from, @Nullable Word to,
			@Nullable MarkEvent undoes, Instant now) {
		return new MarkEvent(learnerId, subject, from, to, undoes, null, now);
	}

	/**
	 * The event of a word that comes with the content.
	 * @param from the mark on the skill that gives way
	 * @param before the mark that still stands on the other skill, if any
	 * @param skill the other skill
	 */
	static MarkEvent carried(SkillMark from, @Nullable SkillMark before, long skill, Move move) {
		Provenance carrying = new Provenance(from.skillId(), move.revision(),
				(before != null) ? before.markedAt() : null, from.markedAt());
		return new MarkEvent(from.place().learnerId(), MarkSubject.skill(skill),
				(before != null) ? before.word() : null, from.word(), null, carrying, move.now());
	}

	/** The event that takes a carried word back with the content. */
	MarkEvent carriedBack(Instant now) {
		return new MarkEvent(this.learnerId, subject(), to(), from(), this,
				Objects.requireNonNull(this.carrying).back(), now);
	}

	@Nullable Long id() {
		return this.id;
	}

	UUID uuid() {
		return this.uuid;
	}

	long learnerId() {
		return this.learnerId;
	}

	@Nullable String fromStatus() {
		return this.fromStatus;
	}

	@Nullable Integer fromProficiency() {
		return this.fromProficiency;
	}

	@Nullable String toStatus() {
		return this.toStatus;
	}

	@Nullable Integer toProficiency() {
		return this.toProficiency;
	}

	@Nullable Long undoesId() {
		return this.undoesId;
	}

	@Nullable Provenance carrying() {
		return this.carrying;
	}

	Instant occurredAt() {
		return this.occurredAt;
	}

	MarkSubject subject() {
		if (this.skillId != null) {
			return MarkSubject.skill(this.skillId);
		}
		if (this.learningResourceId != null) {
			return MarkSubject.resource(this.learningResourceId);
		}
		return MarkSubject.milestone(Objects.requireNonNull(this.milestoneId));
	}

	@Nullable Word from() {
		return Word.of(this.fromStatus, this.fromProficiency);
	}

	@Nullable Word to() {
		return Word.of(this.toStatus, this.toProficiency);
	}

	@Nullable Long carriedFromId() {
		return (this.carrying != null) ? this.carrying.carriedFromId() : null;
	}

	/** The change of the content that wrote this event; null when the learner did. */
	@Nullable UUID revision() {
		return (this.carrying != null) ? this.carrying.revision() : null;
	}

	boolean isCarriedBy(UUID revision) {
		return this.carrying != null && this.carrying.carriedFromId() != null
				&& this.carrying.revision().equals(revision);
	}

	/** Since when the word before stood, where the log keeps it. */
	@Nullable Instant fromMarkedAt() {
		return (this.carrying != null) ? this.carrying.fromMarkedAt() : null;
	}

	/** Tells whether a mark stands as this event left it. */
	boolean ledTo(@Nullable SkillMark mark) {
		return mark != null && this.carrying != null && mark.word().equals(to())
				&& mark.markedAt().equals(this.carrying.toMarkedAt());
	}

	SkillOfLearner place() {
		return new SkillOfLearner(this.learnerId, Objects.requireNonNull(this.skillId));
	}

	MarkEventView view() {
		return new MarkEventView(this.uuid, subject(), from(), to(), this.undoesId != null, carriedFromId(),
				this.occurredAt);
	}

}
