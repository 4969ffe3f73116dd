package dev.waymark.account;

import java.util.List;

/**
 * Whoever is signed in.
 *
 * @param account the account as it stands now
 * @param verified whether a second factor was shown in this session
 */
public record Member(AccountView account, boolean verified) {

	/**
	 * What the person may do in this session: what only trusted roles may do needs a
	 * second factor (R10).
	 * @return the roles
	 */
	public List<Role> roles() {
		return (this.verified ? this.account.role() : Role.LEARNER).included();
	}

	/**
	 * Whether the person has a role that this session does not give them yet.
	 * @return true for an editor or administrator who has not shown a second factor
	 */
	public boolean lacksSecondFactor() {
		return this.account.role().isTrusted() && !this.verified;
	}

	/**
	 * What the person wants to be called.
	 * @return the display name
	 */
	public String name() {
		return this.account.name();
	}

	/**
	 * Whether the person may do what a role may, in this session.
	 * @param role the role's slug
	 * @return true when they may
	 */
	public boolean is(String role) {
		return roles().stream().anyMatch((mine) -> mine.getSlug().equals(role));
	}

}
