package dev.waymark.account.member;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.query.FluentQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.Role;
import dev.waymark.account.session.Sessions;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;

/**
 * What administrators do about people. They see names, addresses and roles; never
 * passwords, notes or marks. One administrator is always left.
 */
@Component
public class People {

	private static final Sort BY_NAME = Sort.by("entry.nameOrder", "id");

	private final AccountRepository accounts;

	private final Administrators administrators;

	private final Sessions sessions;

	private final Letters letters;

	private final AccountLog log;

	private final Clock clock;

	People(AccountRepository accounts, Administrators administrators, Sessions sessions, Letters letters,
			AccountLog log, Clock clock) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.sessions = sessions;
		this.letters = letters;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Looks for people.
	 * @param query which
	 * @param most how many at the most
	 * @param skipped how many of them to leave out at the beginning
	 * @return their accounts, in the order of names
	 */
	public List<AccountView> list(PeopleQuery query, int most, int skipped) {
		ScrollPosition start = (skipped > 0) ? ScrollPosition.offset(skipped - 1) : ScrollPosition.offset();
		return this.accounts
			.findBy(new PeopleWanted(query), (wanted) -> wanted.sortBy(BY_NAME).limit(most).scroll(start))
			.stream()
			.map(Account::view)
			.toList();
	}

	/**
	 * Counts people.
	 * @param query which
	 * @return how many there are
	 */
	public int count(PeopleQuery query) {
		return Math.toIntExact(this.accounts.findBy(new PeopleWanted(query), FluentQuery.FetchableFluentQuery::count));
	}

	/**
	 * Finds whose mailbox is that of another account as well, which was opened with
	 * another spelling of its domain. Asks the database only where there may be one.
	 * @param people some people
	 * @return those of them
	 */
	public Set<AccountId> sharing(List<AccountView> people) {
		Set<String> keys = people.stream()
			.map((person) -> person.email().keys())
			.filter((spellings) -> spellings.size() > 1)
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
		if (keys.isEmpty()) {
			return Set.of();
		}
		Map<String, List<AccountId>> owners = this.accounts.findByEmailKeyIn(keys)
			.stream()
			.map(Account::view)
			.collect(Collectors.groupingBy((owner) -> owner.email().key(),
					Collectors.mapping(AccountView::id, Collectors.toList())));
		return owners.values()
			.stream()
			.filter((ids) -> ids.size() > 1)
			.flatMap(List::stream)
			.collect(Collectors.toSet());
	}

	/**
	 * Finds the other account of somebody's mailbox.
	 * @param person whose
	 * @return the account, or empty as for nearly everybody
	 */
	public Optional<AccountView> other(AccountView person) {
		return this.accounts.findAll(person.email())
			.stream()
			.map(Account::view)
			.filter((owner) -> !owner.id().equals(person.id()))
			.findFirst();
	}

	/**
	 * Gives somebody another role.
	 * @param by the administrator
	 * @param person names the account
	 * @param role the role
	 * @param origin where from
	 * @throws LastAdministratorException when no administrator would be left
	 */
	@Transactional
	public void changeRole(AccountView by, UUID person, Role role, Origin origin) {
		if (role != Role.ADMINISTRATOR) {
			this.administrators.keepOneBeside(person);
		}
		Account account = hold(person);
		Role before = account.view().role();
		if (before == role) {
			return;
		}
		account.become(role);
		AccountView after = account.view();
		this.sessions.limitIdle(person, role);
		this.letters.roleChanged(after);
		this.log.did("role-changed", by, after, before.getSlug() + " → " + role.getSlug(), origin);
	}

	/**
	 * Lets somebody in no more, and ends all their sessions (R13).
	 * @param by the administrator
	 * @param person names the account
	 * @param origin where from
	 * @throws LastAdministratorException when no administrator would be left
	 */
	@Transactional
	public void disable(AccountView by, UUID person, Origin origin) {
		this.administrators.keepOneBeside(person);
		Account account = hold(person);
		account.disable(this.clock.instant());
		this.sessions.endOthers(person, null);
		this.letters.disabled(account.view());
		this.log.did("person-disabled", by, account.view(), "", origin);
	}

	/**
	 * Lets somebody in again.
	 * @param by the administrator
	 * @param person names the account
	 * @param origin where from
	 */
	@Transactional
	public void enable(AccountView by, UUID person, Origin origin) {
		Account account = hold(person);
		account.enable();
		this.log.did("person-enabled", by, account.view(), "", origin);
	}

	/**
	 * Ends all sessions of somebody.
	 * @param by the administrator
	 * @param person names the account
	 * @param origin where from
	 */
	@Transactional
	public void endSessions(AccountView by, UUID person, Origin origin) {
		this.sessions.endOthers(person, null);
		this.log.did("sessions-ended", by, find(person), "", origin);
	}

	/**
	 * Removes an account, within the transaction that erases all else about its owner.
	 * @param person names the account
	 * @return the account as it was
	 * @throws LastAdministratorException when no administrator would be left
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public AccountView remove(UUID person) {
		this.administrators.keepOneBeside(person);
		AccountView gone = find(person);
		this.accounts.remove(gone.id().value());
		return gone;
	}

	private Account hold(UUID person) {
		return this.accounts.hold(person).orElseThrow(() -> gone(person));
	}

	private AccountView find(UUID person) {
		return this.accounts.findByUuid(person).map(Account::view).orElseThrow(() -> gone(person));
	}

	private static NotFoundException gone(UUID person) {
		return new NotFoundException("person", person.toString());
	}

}
