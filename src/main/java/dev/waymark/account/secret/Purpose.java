package dev.waymark.account.secret;

import dev.waymark.platform.Slugged;

/**
 * What a secret word is good for.
 */
public enum Purpose implements Slugged {

	/** Choosing a new password. */
	RESET,

	/** Moving to another e-mail address. */
	EMAIL,

	/** Becoming the first administrator. */
	SETUP,

	/** Being known again on a device one has signed in from. */
	DEVICE;

}
