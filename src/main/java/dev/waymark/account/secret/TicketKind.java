package dev.waymark.account.secret;

import java.time.Duration;

import dev.waymark.platform.Slugged;

/**
 * What a ticket is good for, and for how long. No ticket serves as one of another kind.
 */
public enum TicketKind implements Slugged {

	/** Being known again as a guest. Whoever holds it may read it: it is signed. */
	GUEST(Duration.ofDays(365), false),

	/**
	 * Coming back from an organisation. It holds secrets of the sign-in: it is sealed.
	 */
	SIGN_IN(Duration.ofMinutes(10), true);

	private final Duration life;

	private final boolean sealed;

	TicketKind(Duration life, boolean sealed) {
		this.life = life;
		this.sealed = sealed;
	}

	/**
	 * How long a ticket is good.
	 * @return the time from its issue on
	 */
	public Duration life() {
		return this.life;
	}

	boolean isSealed() {
		return this.sealed;
	}

}
