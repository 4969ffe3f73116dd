package dev.waymark.account.web.people;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.Role;
import dev.waymark.account.member.PeopleQuery;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.address.PageAddress;

/**
 * A page of people.
 *
 * @param lines the people
 * @param asked which people were asked for
 * @param done what a form has done, or null
 */
record PeoplePage(Paged<Line> lines, PeopleQuery asked, @Nullable String done) {

	static PeoplePage of(Paged<AccountView> people, Set<AccountId> sharing, PeopleQuery asked, @Nullable String done) {
		return new PeoplePage(people.map((person) -> new Line(person, sharing.contains(person.id()))), asked, done);
	}

	public List<Role> roles() {
		return List.of(Role.values());
	}

	public List<PeopleQuery.State> states() {
		return List.of(PeopleQuery.State.values());
	}

	public Paging paging() {
		Role role = this.asked.role();
		PeopleQuery.State state = this.asked.state();
		return Paging.of(this.lines,
				PageAddress.of("/admin/people")
					.with("q", this.asked.words())
					.with("role", (role != null) ? role.getSlug() : null)
					.with("state", (state != null) ? state.getSlug() : null));
	}

	/**
	 * A line of the list.
	 *
	 * @param person the account
	 * @param shared whether another account has the same mailbox
	 */
	record Line(AccountView person, boolean shared) {

		/** There is nothing to say of the account's state. */
		public boolean isOrdinary() {
			return !this.person.isDisabled() && this.person.eraseAt() == null && !this.shared;
		}

	}

}
