package dev.waymark.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A change in the log. Events are added and never touched again, but that a guest's
 * become those of the member who signs in.
 */
@Table
record MarkEvent(@Id @Nullable Long id, UUID uuid, long learnerId, @Nullable Long skillId,
		@Nullable Long learningResourceId, @Nullable Long milestoneId, @Nullable String fromStatus,
		@Nullable Integer fromProficiency, @Nullable String toStatus, @Nullable Integer toProficiency,
		@Nullable Long undoesId, Instant occurredAt) {

	static MarkEvent change(long learnerId, MarkSubject subject, @Nullable Word from, @Nullable Word to,
			@Nullable MarkEvent undoes, Instant now) {
		return new MarkEvent(null, UUID.randomUUID(), learnerId, idOf(subject, MarkSubject.Kind.SKILL),
				idOf(subject, MarkSubject.Kind.RESOURCE), idOf(subject, MarkSubject.Kind.MILESTONE),
				(from != null) ? from.status().getSlug() : null, (from != null) ? from.proficiencyNumber() : null,
				(to != null) ? to.status().getSlug() : null, (to != null) ? to.proficiencyNumber() : null,
				(undoes != null) ? undoes.id() : null, now);
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

	MarkEventView view() {
		return new MarkEventView(this.uuid, subject(), from(), to(), this.undoesId != null, this.occurredAt);
	}

}
