package dev.waymark.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A change in the log. Events are added and never touched again, but that a guest's
 * become those of the member who signs in.
 */
@Table
record MarkEvent(@Id @Nullable Long id, UUID uuid, long learnerId, @Nullable Long skillId,
		@Nullable Long learningResourceId, @Nullable Long milestoneId, @Nullable String fromStatus,
		@Nullable Integer fromProficiency, @Nullable String toStatus, @Nullable Integer toProficiency,
		@Nullable Long undoesId, @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Carrying carrying,
		Instant occurredAt) {

	static MarkEvent change(long learnerId, MarkSubject subject, @Nullable Word from, @Nullable Word to,
			@Nullable MarkEvent undoes, Instant now) {
		return new MarkEvent(null, UUID.randomUUID(), learnerId, idOf(subject, MarkSubject.Kind.SKILL),
				idOf(subject, MarkSubject.Kind.RESOURCE), idOf(subject, MarkSubject.Kind.MILESTONE),
				(from != null) ? from.status().getSlug() : null, (from != null) ? from.proficiencyNumber() : null,
				(to != null) ? to.status().getSlug() : null, (to != null) ? to.proficiencyNumber() : null,
				(undoes != null) ? undoes.id() : null, null, now);
	}

	/**
	 * The event of a word that comes with the content.
	 * @param from the mark on the skill that gives way
	 * @param before the mark that stood on the other skill, if any
	 * @param after the mark that stands there now
	 */
	static MarkEvent carried(SkillMark from, @Nullable SkillMark before, SkillMark after, Move move) {
		Carrying carrying = new Carrying(from.skillId(), move.revision(), (before != null) ? before.markedAt() : null,
				after.markedAt());
		return change(after.learnerId(), MarkSubject.skill(after.skillId()), (before != null) ? before.word() : null,
				after.word(), null, move.now())
			.with(carrying);
	}

	/** The event that takes a carried word back with the content. */
	MarkEvent carriedBack(Instant now) {
		return change(this.learnerId, subject(), to(), from(), this, now)
			.with(Objects.requireNonNull(this.carrying).back());
	}

	private MarkEvent with(Carrying carrying) {
		return new MarkEvent(this.id, this.uuid, this.learnerId, this.skillId, this.learningResourceId,
				this.milestoneId, this.fromStatus, this.fromProficiency, this.toStatus, this.toProficiency,
				this.undoesId, carrying, this.occurredAt);
	}

	private static @Nullable Long idOf(MarkSubject subject, MarkSubject.Kind kind) {
		return (subject.kind() == kind) ? subject.id() : null;
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

	Place place() {
		return new Place(this.learnerId, Objects.requireNonNull(this.skillId));
	}

	MarkEventView view() {
		return new MarkEventView(this.uuid, subject(), from(), to(), this.undoesId != null, carriedFromId(),
				this.occurredAt);
	}

}
