package dev.waymark.account.web.entry;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountView;
import dev.waymark.account.organisation.JoinedOrganisation;

/**
 * The organisations whose accounts open a member's account.
 *
 * @param account the member's account
 * @param done what a form has done, or null
 * @param joined what was joined
 */
record OrganisationsPage(AccountView account, @Nullable String done, List<Joined> joined) {

	/**
	 * A line of the list.
	 *
	 * @param id names the organisation's account in the form
	 * @param name what people call the organisation
	 * @param since when the accounts were joined
	 */
	record Joined(String id, String name, Instant since) {

		static Joined of(JoinedOrganisation account, String name) {
			return new Joined(account.name(), name, account.since());
		}

	}

}
