package dev.waymark.account.throttle;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Origin;

/**
 * A try to sign in.
 *
 * @param account the e-mail address that was typed, in the form that accounts are looked
 * up by; whether there is such an account makes no difference (R6). Case and blanks
 * around it are ignored
 * @param origin where it comes from
 * @param device names a browser that this account has signed in with before and that has
 * proved it, or null for any other: OWASP's "device cookies"
 */
public record Attempt(String account, Origin origin, @Nullable String device) {

	/**
	 * A try from a browser that nobody knows.
	 * @param account the e-mail address that was typed
	 * @param origin where it comes from
	 */
	public Attempt(String account, Origin origin) {
		this(account, origin, null);
	}

}
