package dev.waymark.account.throttle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * Where tries stand in a queue. It never changes; whoever counts holds it.
 */
@Entity
class ThrottleQueue {

	@Id
	private int id;

	/** For Hibernate, which fills what it has read. */
	ThrottleQueue() {
	}

}
