package dev.waymark.account.web.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountView;
import dev.waymark.account.Role;
import dev.waymark.account.session.SessionView;

/**
 * What administrators see of a person.
 *
 * @param person the account
 * @param other the other account of the same mailbox, or null as for nearly everybody
 * @param self whether the administrator looks at themselves
 * @param secondFactor whether it is on
 * @param places where the person is signed in
 * @param done what a form has done, or null
 * @param mistyped whether the address was not repeated as it is
 */
record PersonPage(AccountView person, @Nullable AccountView other, boolean self, boolean secondFactor,
		List<SessionView> places, @Nullable String done, boolean mistyped) {

	public List<Role> roles() {
		return List.of(Role.values());
	}

}
