package dev.waymark.progress.tick;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/**
 * The tick on a milestone.
 */
@Entity
@AttributeOverride(name = "subjectId", column = @Column(name = "milestone_id"))
class MilestoneMark extends Tick {

	/** For Hibernate, which fills what it has read. */
	MilestoneMark() {
	}

	MilestoneMark(long learnerId, long milestoneId, Instant now) {
		super(learnerId, milestoneId, now);
	}

}
