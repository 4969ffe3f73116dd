package dev.waymark.catalog.link;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A round of visits to all links, from when it is asked for until it ends.
 */
@Entity
class LinkRun {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	/** There is one place for a round, which it leaves when it ends. */
	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer place = 1;

	private Instant askedAt;

	private @Nullable Instant startedAt;

	private @Nullable Instant finishedAt;

	private int total;

	private int done;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	LinkRun() {
	}

	LinkRun(Instant now) {
		this.askedAt = now;
	}

	/**
	 * Begins, or goes on after it was broken off.
	 * @return when it began
	 */
	Instant begin(Instant now) {
		Instant start = (this.startedAt != null) ? this.startedAt : now;
		this.startedAt = start;
		return start;
	}

	/** So many links are still to visit. */
	void expect(int left) {
		this.total = this.done + left;
	}

	void advance() {
		this.done++;
	}

	void finish(Instant now) {
		this.finishedAt = now;
		this.place = null;
	}

	LinkRunView view() {
		return new LinkRunView(this.askedAt, this.startedAt, this.finishedAt, this.total, this.done);
	}

}
