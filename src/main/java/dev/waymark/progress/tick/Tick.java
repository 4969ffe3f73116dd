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

	private Instant markedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Tick() {
	}

	Tick(long learnerId, Instant now) {
		this.learnerId = learnerId;
		this.markedAt = now;
	}

	Instant markedAt() {
		return this.markedAt;
	}

}
