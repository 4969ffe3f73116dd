package dev.waymark.progress.tick;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/**
 * The tick on a learning resource.
 */
@Entity
@AttributeOverride(name = "subjectId", column = @Column(name = "learning_resource_id"))
class ResourceMark extends Tick {

	/** For Hibernate, which fills what it has read. */
	ResourceMark() {
	}

	ResourceMark(long learnerId, long learningResourceId, Instant now) {
		super(learnerId, learningResourceId, now);
	}

}
