package dev.waymark.account.throttle;

import java.time.Duration;

import org.springframework.stereotype.Component;

import dev.waymark.platform.Origin;

/**
 * Slows down whoever guesses, on all nodes together, and locks nobody out for good (R4,
 * R5). Sign-in: 10 tries a minute an address, 25 failures an hour an account, and after
 * five failures in a row a wait of 2 seconds, which doubles with each further one up to
 * 15 minutes. A try that is refused does not count, so it prolongs nothing.
 * <p>
 * A stranger who keeps an account at its limit does not hinder a browser that its owner
 * has used before: its tries are counted apart, without the address and without the
 * account's. Setting a new password by mail clears the account as well (call
 * {@link #succeeded(Attempt)}).
 * <p>
 * Ask before anything is compared. Each call is a short transaction of its own, so it
 * belongs outside of others.
 */
@Component
public class Throttle {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final Duration QUARTER = Duration.ofMinutes(15);

	private static final Duration HOUR = Duration.ofHours(1);

	/** Of an account, and of an account from one browser that is known (R4). */
	private static final Pace SIGN_IN = Pace.of(25, HOUR).withGrowingWait();

	private static final Pace CODES = Pace.of(10, QUARTER).withGrowingWait();

	private static final Pace RESET_LETTERS = Pace.of(3, HOUR);

	private static final Pace FIVE_AN_HOUR = Pace.of(5, HOUR);

	/** So many passwords somebody may think of until one is taken. */
	private static final int CHOICES_A_SIGN_UP = 12;

	private static final String ADDRESS = "sign-in from";

	private static final String ACCOUNT = "sign-in to";

	private static final String DEVICE = "sign-in with";

	private final Tries tries;

	private final ThrottleSettings settings;

	Throttle(Tries tries, ThrottleSettings settings) {
		this.tries = tries;
		this.settings = settings;
	}

	/**
	 * Asks whether somebody may try to sign in now. A try that may be made counts as a
	 * failure until {@link #succeeded(Attempt)}.
	 * @param attempt the try
	 * @return allowed; or refused openly, because of the address; or refused quietly,
	 * because of the account: then compare the password with nothing and answer as for a
	 * wrong one
	 */
	public Allowance tryNow(Attempt attempt) {
		if (attempt.device() == null) {
			Allowance address = Allowance.openly(this.tries.add(Bucket.ofAddress(ADDRESS, attempt.origin()),
					Pace.of(this.settings.addressPerMinute(), MINUTE)));
			if (!address.allowed()) {
				return address;
			}
		}
		Duration left = this.tries.add(accountOf(attempt), SIGN_IN);
		// To a device that the account knows there is nothing to hide.
		return (attempt.device() != null) ? Allowance.openly(left) : Allowance.quietly(left);
	}

	/**
	 * Clears the failures of the account, or those of the known browser when the try came
	 * from one. The address's tries stay.
	 * @param attempt a try that was right
	 */
	public void succeeded(Attempt attempt) {
		this.tries.forget(accountOf(attempt));
	}

	/**
	 * Asks whether something may be done now from an address. If so, it counts.
	 * @param limit of what: one that is an address's
	 * @param origin where the request comes from
	 * @return allowed or refused
	 */
	public Allowance tryNow(Limit limit, Origin origin) {
		return allowance(limit, Bucket.ofAddress(limit.name(), origin));
	}

	/**
	 * Asks whether something may be done now by or to somebody. If so, it counts, until
	 * {@link #succeeded(Limit, String)} where there is success.
	 * @param limit of what: one that is an account's, a learner's or an e-mail address's
	 * @param name tells whose: an e-mail address, a uuid or the number of a learner; case
	 * and blanks around it are ignored
	 * @return allowed or refused
	 */
	public Allowance tryNow(Limit limit, String name) {
		return allowance(limit, Bucket.ofName(limit.name(), name));
	}

	/**
	 * Clears what counted.
	 * @param limit of what
	 * @param name whose
	 */
	public void succeeded(Limit limit, String name) {
		this.tries.forget(Bucket.ofName(limit.name(), name));
	}

	private Allowance allowance(Limit limit, Bucket bucket) {
		Duration left = this.tries.add(bucket, pace(limit));
		return (limit == Limit.LETTER) ? Allowance.quietly(left) : Allowance.openly(left);
	}

	private Pace pace(Limit limit) {
		return switch (limit) {
			case SIGN_UP, RESET, REPORT -> Pace.of(this.settings.addressPerHour(), HOUR);
			case PASSWORD_CHOICE -> Pace.of(CHOICES_A_SIGN_UP * this.settings.addressPerHour(), HOUR);
			case GUEST -> Pace.of(this.settings.guestsPerHour(), HOUR);
			case SETUP -> Pace.of(this.settings.addressPerMinute(), MINUTE);
			case LETTER -> RESET_LETTERS;
			case SECOND_FACTOR, PASSWORD_AGAIN -> CODES;
			case REPORTER, MOVE -> FIVE_AN_HOUR;
		};
	}

	private static Bucket accountOf(Attempt attempt) {
		return (attempt.device() != null) ? Bucket.ofDevice(DEVICE, attempt.account(), attempt.device())
				: Bucket.ofName(ACCOUNT, attempt.account());
	}

}
