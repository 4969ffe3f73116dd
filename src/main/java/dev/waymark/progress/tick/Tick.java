package dev.waymark.progress.tick;

import java.time.Instant;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * A tick of a learner on something: the row is there while it is ticked.
 */
@MappedSuperclass
abstract class Tick {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long learnerId;

	/** The row of what is ticked; each sort has a column of its own for it. */
	private long subjectId;

	private Instant markedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Tick() {
	}

	Tick(long learnerId, long subjectId, Instant now) {
		this.learnerId = learnerId;
		this.subjectId = subjectId;
		this.markedAt = now;
	}

	long subjectId() {
		return this.subjectId;
	}

	Instant markedAt() {
		return this.markedAt;
	}

}
