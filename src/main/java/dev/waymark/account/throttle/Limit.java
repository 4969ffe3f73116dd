package dev.waymark.account.throttle;

/**
 * What is limited beside signing in. Figures are this project's own, unless an id stands
 * with them. Those an address may be raised, see {@link ThrottleSettings}.
 */
public enum Limit {

	/** New accounts: 10 an hour an address. */
	SIGN_UP,

	/**
	 * New passwords whose strength is estimated: twelve times as many an hour an address.
	 */
	PASSWORD_CHOICE,

	/** New guests: 300 an hour an address. */
	GUEST,

	/** Asking for a link to set a new password: 10 an hour an address. */
	RESET,

	/**
	 * Letters with a link that somebody asks for: 3 an hour an e-mail address, whether or
	 * not it has an account (R7).
	 */
	LETTER,

	/** Moving one's account to another address: 5 letters an hour an account. */
	MOVE,

	/** Codes of a second factor: 10 in 15 minutes an account, and the growing wait. */
	SECOND_FACTOR,

	/** Tries of the one-time token of the first start: 10 a minute an address. */
	SETUP,

	/**
	 * Typing the password again before something weighty: 10 in 15 minutes an account,
	 * and the growing wait.
	 */
	PASSWORD_AGAIN,

	/** Reports of readers: 10 an hour an address. */
	REPORT,

	/** Reports of one reader: 5 an hour a learner, wherever they are. */
	REPORTER

}
