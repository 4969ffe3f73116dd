package dev.waymark.progress.tick;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * The tick on a milestone: the row is there while it is ticked.
 */
@Entity
class MilestoneMark {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long learnerId;

	private long milestoneId;

	private Instant markedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	MilestoneMark() {
	}

	MilestoneMark(long learnerId, long milestoneId, Instant now) {
		this.learnerId = learnerId;
		this.milestoneId = milestoneId;
		this.markedAt = now;
	}

	long milestoneId() {
		return this.milestoneId;
	}

	Instant markedAt() {
		return this.markedAt;
	}

}
