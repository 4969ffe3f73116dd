package dev.waymark.account.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a form has done, told by the page that follows it. The word stands in the address,
 * so only those that are known are believed.
 */
public final class Done {

	private static final Set<String> KNOWN = Set.of("profile", "profile-over", "email-sent", "email", "password",
			"factor-on", "factor-off", "codes", "session", "sessions", "kept", "leaving", "joined", "parted", "role",
			"disabled", "enabled", "deleted", "sign-up");

	private Done() {
	}

	/**
	 * Believes a word of the address.
	 * @param word the word
	 * @return the word, or null when it is none of ours
	 */
	public static @Nullable String of(String word) {
		return KNOWN.contains(word) ? word : null;
	}

}
