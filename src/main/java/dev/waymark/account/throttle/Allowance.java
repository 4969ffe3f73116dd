package dev.waymark.account.throttle;

import java.time.Duration;

/**
 * Whether something may be tried now.
 *
 * @param answer yes or no, and how to say no
 * @param left how long until it may be tried; zero when it may be now
 */
public record Allowance(Answer answer, Duration left) {

	private static final Allowance YES = new Allowance(Answer.ALLOWED, Duration.ZERO);

	static Allowance openly(Duration left) {
		return left.isZero() ? YES : new Allowance(Answer.REFUSED_OPENLY, left);
	}

	static Allowance quietly(Duration left) {
		return left.isZero() ? YES : new Allowance(Answer.REFUSED_QUIETLY, left);
	}

	/**
	 * Whether it may be tried now.
	 * @return true when it may; the try then counts already
	 */
	public boolean allowed() {
		return this.answer == Answer.ALLOWED;
	}

	/**
	 * For the header {@code Retry-After}.
	 * @return the wait in whole seconds, rounded up
	 */
	public long retryAfter() {
		return this.left.plusNanos(999_999_999).toSeconds();
	}

	/**
	 * Yes or no, and how to say no.
	 */
	public enum Answer {

		/**
		 * It may be tried, and counts as a failure until it is said to have succeeded.
		 */
		ALLOWED,

		/** Say so: status 429 and {@code Retry-After}. */
		REFUSED_OPENLY,

		/**
		 * Answer as if it had been tried and had failed, in the same words and the same
		 * time: who has an account must not show (R6, R7).
		 */
		REFUSED_QUIETLY

	}

}
