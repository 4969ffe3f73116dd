package dev.waymark.account.web.settings;

import dev.waymark.account.AccountView;

/**
 * How a member stands with their second factor, and what they may do about it.
 *
 * @param account whose it is
 * @param on whether it is on
 * @param codesLeft how many recovery codes are left
 * @param forRole whether the member has come here because a role needs it
 */
record SecondFactorPage(AccountView account, boolean on, int codesLeft, boolean forRole) {

	public boolean isAskedFor() {
		return this.forRole && !this.on;
	}

	public boolean mayBegin() {
		return !this.on && this.account.hasPassword();
	}

	public boolean mayRenewCodes() {
		return this.on && this.account.hasPassword();
	}

	public boolean mayTurnOff() {
		return !this.account.role().isTrusted();
	}

	public boolean hasToStay() {
		return this.on && this.account.role().isTrusted();
	}

}
