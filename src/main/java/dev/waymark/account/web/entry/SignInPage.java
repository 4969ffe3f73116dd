package dev.waymark.account.web.entry;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.web.Organisation;

/**
 * What the page says to somebody who wants to sign in.
 *
 * @param why what has led them there, as the address says, which may be anything
 * @param organisations the other ways in
 */
record SignInPage(String why, List<Organisation> organisations) {

	/** What may have come of a sign-in with an organisation's account. */
	private static final Set<String> REASONS = Set.of("refused", "expired", "away", "failed", "disabled");

	public boolean hasEnded() {
		return this.why.equals("ended");
	}

	public boolean hasChangedPassword() {
		return this.why.equals("changed");
	}

	/** Why an organisation has not let them in, or null. */
	public @Nullable String reason() {
		return REASONS.contains(this.why) ? this.why : null;
	}

}
