package dev.waymark.catalog.link;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A round of visits to all links, on whatever node it goes.
 *
 * @param askedAt when it was asked for, by a person or because it was time
 * @param startedAt when it began, or null while it waits for a node that runs jobs
 * @param finishedAt when it ended, or null while it has not
 * @param total how many links it visits
 * @param done how many of them it has visited
 */
public record LinkRunView(Instant askedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt, int total,
		int done) {

	/**
	 * Whether the round is still to come or goes on.
	 * @return false once it has ended
	 */
	public boolean isUnderWay() {
		return this.finishedAt == null;
	}

	/**
	 * Whether the round waits for a node that runs jobs.
	 * @return false once it has begun
	 */
	public boolean isWaiting() {
		return this.startedAt == null;
	}

}
