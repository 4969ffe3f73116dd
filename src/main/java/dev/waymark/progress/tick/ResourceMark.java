package dev.waymark.progress.tick;

import java.time.Instant;

import jakarta.persistence.Entity;

/**
 * The tick on a learning resource.
 */
@Entity
class ResourceMark extends Tick {

	private long learningResourceId;

	/** For Hibernate, which fills what it has read. */
	ResourceMark() {
	}

	ResourceMark(long learnerId, long learningResourceId, Instant now) {
		super(learnerId, now);
		this.learningResourceId = learningResourceId;
	}

	long learningResourceId() {
		return this.learningResourceId;
	}

}
