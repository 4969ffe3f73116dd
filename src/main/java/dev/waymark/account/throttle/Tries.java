package dev.waymark.account.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

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

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Tries(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
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
			this.jdbc.sql("select id from throttle_queue where id = ? for update")
				.param(bucket.queue())
				.query(Integer.class)
				.single();
			Instant now = this.clock.instant();
			Duration left = pace.left(since(bucket, now.minus(pace.memory())), now);
			if (left.isZero()) {
				this.jdbc.sql("insert into throttle_try (bucket, tried_at) values (?, ?)")
					.params(bucket.name(), now.atOffset(ZoneOffset.UTC))
					.update();
			}
			return left;
		}));
	}

	/** Forgets all tries of a bucket. */
	void forget(Bucket bucket) {
		this.jdbc.sql("delete from throttle_try where bucket = ?").param(bucket.name()).update();
	}

	/** Removes what counts no more for anything. */
	void removeOld() {
		this.jdbc.sql("delete from throttle_try where tried_at <= ?")
			.param(this.clock.instant().minus(Pace.MEMORY).atOffset(ZoneOffset.UTC))
			.update();
	}

	private List<Instant> since(Bucket bucket, Instant start) {
		return this.jdbc.sql("select tried_at from throttle_try where bucket = ? and tried_at > ? order by tried_at")
			.params(bucket.name(), start.atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.list();
	}

}
