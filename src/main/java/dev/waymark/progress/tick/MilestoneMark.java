package dev.waymark.progress.tick;

import java.time.Instant;

import jakarta.persistence.Entity;

/**
 * The tick on a milestone.
 */
@Entity
class MilestoneMark extends Tick {

	private long milestoneId;

	/** For Hibernate, which fills what it has read. */
	MilestoneMark() {
	}

	MilestoneMark(long learnerId, long milestoneId, Instant now) {
		super(learnerId, now);
		this.milestoneId = milestoneId;
	}

	long milestoneId() {
		return this.milestoneId;
	}

}
