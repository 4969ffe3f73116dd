package dev.waymark.progress.tick;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * The tick on a learning resource: the row is there while it is ticked.
 */
@Entity
class ResourceMark {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long learnerId;

	private long learningResourceId;

	private Instant markedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	ResourceMark() {
	}

	ResourceMark(long learnerId, long learningResourceId, Instant now) {
		this.learnerId = learnerId;
		this.learningResourceId = learningResourceId;
		this.markedAt = now;
	}

	long learningResourceId() {
		return this.learningResourceId;
	}

	Instant markedAt() {
		return this.markedAt;
	}

}
