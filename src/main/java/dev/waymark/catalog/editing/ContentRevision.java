package dev.waymark.catalog.editing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The number that tells every node whether its picture of the content is still the
 * newest: one row, which is there from the start.
 */
@Entity
class ContentRevision {

	@Id
	private short id;

	private long number;

	private Instant changedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	ContentRevision() {
	}

	/** Lets every node read the content anew when the transaction has ended. */
	void next(Instant now) {
		this.number++;
		this.changedAt = now;
	}

}
