package dev.waymark.progress;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A note that came with the content, and what stood there before.
 *
 * @param afterVersion the version of the note that holds it now; null when it did not fit
 * and stayed where it was
 * @param beforeVersion the version of the note before; null when there was none, and then
 * so is the rest
 */
@Table
record CarriedNote(@Id @Nullable Long id, UUID revision, long learnerId, long skillId, long carriedFromId,
		Instant carriedAt, @Nullable Long afterVersion, @Nullable Long beforeVersion, @Nullable String beforeNote,
		@Nullable String beforeEvidenceUrl, @Nullable Instant beforeUpdatedAt) {

	static CarriedNote copied(Move move, SkillNote copy) {
		return new CarriedNote(null, move.revision(), copy.learnerId(), copy.skillId(), move.from(), move.now(),
				SkillNote.FIRST_VERSION, null, null, null, null);
	}

	static CarriedNote joined(Move move, SkillNote both, SkillNote before) {
		return new CarriedNote(null, move.revision(), both.learnerId(), both.skillId(), move.from(), move.now(),
				both.version(), before.version(), before.note(), before.evidenceUrl(), before.updatedAt());
	}

	static CarriedNote tooLong(Move move, SkillNote mine) {
		return new CarriedNote(null, move.revision(), mine.learnerId(), mine.skillId(), move.from(), move.now(), null,
				null, null, null, null);
	}

	Place place() {
		return new Place(this.learnerId, this.skillId);
	}

	boolean fitted() {
		return this.afterVersion != null;
	}

}
