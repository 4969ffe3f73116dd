package dev.waymark.catalog.editing;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The number of what is live. Whoever holds it is the only one who changes content; when
 * it grows, every node reads the content anew.
 */
@Component
public class CurrentRevision {

	private final ContentRevisionRepository revisions;

	private final Clock clock;

	CurrentRevision(ContentRevisionRepository revisions, Clock clock) {
		this.revisions = revisions;
		this.clock = clock;
	}

	/**
	 * The number that grows with every change.
	 * @return the number of what is live
	 */
	public long number() {
		return this.revisions.findNumber();
	}

	/**
	 * Holds everybody else's changes back until the transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold() {
		this.revisions.hold();
	}

	/**
	 * Holds everybody else's changes back, and lets every node read the content anew when
	 * the transaction has ended.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void next() {
		this.revisions.hold().next(this.clock.instant());
	}

}
