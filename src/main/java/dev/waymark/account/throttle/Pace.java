package dev.waymark.account.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * How often something may be tried.
 *
 * @param most how many tries fit into the window
 * @param window how long a try counts
 * @param growing whether there is a wait after a few failures in a row as well, which
 * doubles with each further one (R4)
 */
record Pace(int most, Duration window, boolean growing) {

	/** After this, a try is forgotten. */
	static final Duration MEMORY = Duration.ofDays(1);

	/** So many failures in a row cost no wait; people mistype. */
	private static final int FREE = 4;

	private static final Duration SHORTEST_WAIT = Duration.ofSeconds(2);

	/** "Up to 15 minutes" (R4), so that nobody is locked out for good (R5). */
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	/** Twice as long so often is longer than the longest wait. */
	private static final int MOST_DOUBLINGS = 10;

	static Pace of(int most, Duration window) {
		return new Pace(most, window, false);
	}

	Pace withGrowingWait() {
		return new Pace(this.most, this.window, true);
	}

	/** How far back tries matter. */
	Duration memory() {
		return this.growing ? MEMORY : this.window;
	}

	/**
	 * How long until the next try may be made.
	 * @param tries when those were made that counted, oldest first, as far back as
	 * {@link #memory()}
	 * @param now the time
	 * @return the wait, zero for none
	 */
	Duration left(List<Instant> tries, Instant now) {
		Duration room = between(now, untilRoom(tries, now));
		Duration grown = between(now, untilGrownWaitIsOver(tries));
		return (room.compareTo(grown) > 0) ? room : grown;
	}

	/** A try that was made exactly a window ago counts no more. */
	private Instant untilRoom(List<Instant> tries, Instant now) {
		List<Instant> counting = tries.stream().filter((tried) -> tried.isAfter(now.minus(this.window))).toList();
		int over = counting.size() - this.most;
		return (over < 0) ? Instant.MIN : counting.get(over).plus(this.window);
	}

	private Instant untilGrownWaitIsOver(List<Instant> tries) {
		int failures = tries.size();
		if (!this.growing || failures <= FREE) {
			return Instant.MIN;
		}
		Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(failures - FREE - 1, MOST_DOUBLINGS));
		return tries.get(failures - 1).plus(Collections.min(List.of(wait, LONGEST_WAIT)));
	}

	private static Duration between(Instant now, Instant until) {
		return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
	}

}
