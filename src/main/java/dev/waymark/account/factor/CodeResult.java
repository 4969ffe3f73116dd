package dev.waymark.account.factor;

/**
 * What a typed code turned out to be, so that a page can tell somebody who has just spent
 * a recovery code how many are left.
 */
public enum CodeResult {

	/** Wrong, used before, too old or too new, or no second factor is on. */
	REFUSED,

	/** A code of the authenticator app. */
	CODE,

	/** A recovery code, which is spent now. */
	RECOVERY_CODE;

	/**
	 * Whether the second factor was shown.
	 * @return false only for {@link #REFUSED}
	 */
	public boolean isAccepted() {
		return this != REFUSED;
	}

}
