package dev.waymark.account.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/**
 * The tries that count. To look and to add are one step on all nodes: whoever does it
 * holds a row lock. So a limit lets through exactly as many as it says, however many come
 * at one moment. What is refused leaves no row, so nobody fills the table, and no refusal
 * prolongs a wait.
 */
@Component
class Tries {

	/**
	 * Longer than any queue; a node that hangs with a lock shall not hang the others.
	 */
	private static final int SECONDS_IN_THE_QUEUE = 5;

	private final ThrottleTryRepository tries;

	private final ThrottleQueueRepository queues;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Tries(ThrottleTryRepository tries, ThrottleQueueRepository queues, PlatformTransactionManager transactions,
			Clock clock) {
		this.tries = tries;
		this.queues = queues;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		// A try counts whatever becomes of the caller's transaction.
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		// After the wait for the lock, a statement has to see what was committed
		// meanwhile.
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		this.transaction.setTimeout(SECONDS_IN_THE_QUEUE);
	}

	/**
	 * Adds a try, if there is room for it.
	 * @return zero when it was added, otherwise how long until there is room
	 */
	Duration add(Bucket bucket, Pace pace) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			Assert.state(this.queues.findById(bucket.queue()).isPresent(), "Every try has a queue to wait in");
			Instant now = this.clock.instant();
			Duration left = pace.left(this.tries.findMoments(bucket.name(), now.minus(pace.memory())), now);
			if (left.isZero()) {
				this.tries.save(new ThrottleTry(bucket.name(), now));
			}
			return left;
		}));
	}

	/** Forgets all tries of a bucket. */
	void forget(Bucket bucket) {
		this.tries.removeOf(bucket.name());
	}

	/** Removes what counts no more for anything. */
	void removeOld() {
		this.tries.removeUntil(this.clock.instant().minus(Pace.MEMORY));
	}

}
