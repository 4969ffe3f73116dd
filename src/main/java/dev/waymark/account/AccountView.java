package dev.waymark.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.web.Preferences;

/**
 * A member's account, without its secrets.
 *
 * @param id names the account within the application
 * @param uuid names the account outside
 * @param learner who marks
 * @param email where letters go; confirmed
 * @param name what the person wants to be called
 * @param role what the person may do
 * @param hasPassword false for somebody who signs in with an organisation's account only
 * @param preferences how the person likes the pages
 * @param createdAt when it was opened
 * @param disabledAt when an administrator disabled it, or null
 * @param eraseAt when it will be erased because the person asked for that, or null
 */
public record AccountView(AccountId id, UUID uuid, LearnerId learner, EmailAddress email, String name, Role role,
		boolean hasPassword, Preferences preferences, Instant createdAt, @Nullable Instant disabledAt,
		@Nullable Instant eraseAt) {

	/**
	 * What the person says of themselves.
	 * @return name and preferences
	 */
	public Profile profile() {
		return new Profile(this.name, this.preferences);
	}

	/**
	 * Whether nobody may come in by this account.
	 * @return true while it is disabled
	 */
	public boolean isDisabled() {
		return this.disabledAt != null;
	}

}
