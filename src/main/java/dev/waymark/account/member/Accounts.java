package dev.waymark.account.member;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Profile;
import dev.waymark.account.Role;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.PreferencesChanged;

/**
 * The accounts of members, and what their owners change about them without ado.
 */
@Component
public class Accounts {

	private final AccountRepository accounts;

	private final Administrators administrators;

	private final AccountLog log;

	Accounts(AccountRepository accounts, Administrators administrators, AccountLog log) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.log = log;
	}

	/**
	 * Finds an account, in one statement.
	 * @param uuid names it
	 * @return the account, or empty when there is none of that name
	 */
	public Optional<AccountView> find(UUID uuid) {
		return this.accounts.findByUuid(uuid).map(Account::view);
	}

	/**
	 * Finds an account that another row names.
	 * @param id names it
	 * @return the account, or empty when it has gone
	 */
	public Optional<AccountView> find(AccountId id) {
		return this.accounts.findById(id.value()).map(Account::view);
	}

	/**
	 * Finds an account by its address.
	 * @param email the address, in any way of writing it
	 * @return the account, or empty when there is none
	 */
	public Optional<AccountView> find(EmailAddress email) {
		return this.accounts.find(email).map(Account::view);
	}

	/**
	 * Changes what a person says of themselves. What their form left alone stays as it is
	 * now, for another window may have changed that; where both changed the same, this
	 * one counts.
	 * @param id whose
	 * @param wanted what the form says
	 * @param seen what the form was filled with, or null when that is not known: then all
	 * of it counts
	 * @param origin where from
	 * @return what is kept
	 */
	@Transactional
	public Described describe(AccountId id, Profile wanted, @Nullable Profile seen, Origin origin) {
		Account account = this.accounts.hold(id.value()).orElseThrow(Accounts::gone);
		Profile now = account.view().profile();
		Profile filled = Objects.requireNonNullElse(seen, now);
		Profile kept = wanted.over(filled, now);
		account.describe(kept);
		this.log.did("settings-changed", account.view(), origin);
		return new Described(kept, wanted.clashes(filled, now));
	}

	/**
	 * Keeps how a person likes the pages, so that their other devices know.
	 * @param id whose
	 * @param chosen what they have chosen; the rest stays
	 */
	@Transactional
	public void prefer(AccountId id, PreferencesChanged chosen) {
		this.accounts.hold(id.value()).ifPresent((account) -> account.prefer(chosen));
	}

	/**
	 * Notes when an account goes, because its owner wants to leave.
	 * @param who whose
	 * @param when the end of the way back
	 * @return the account as it is now
	 * @throws LastAdministratorException when no administrator would be left
	 */
	@Transactional
	public AccountView leaveAt(AccountView who, Instant when) {
		if (who.role() == Role.ADMINISTRATOR) {
			this.administrators.keepOneBeside(who.uuid());
		}
		Account account = this.accounts.hold(who.id().value()).orElseThrow();
		account.eraseAt(when);
		return account.view();
	}

	/**
	 * Keeps an account whose owner stays after all.
	 * @param id whose
	 * @return the account as it is now
	 */
	@Transactional
	public AccountView stay(AccountId id) {
		Account account = this.accounts.hold(id.value()).orElseThrow();
		account.keep();
		return account.view();
	}

	/**
	 * The accounts for which there is no way back any more.
	 * @param now the moment
	 * @return those to be erased
	 */
	public List<AccountView> due(Instant now) {
		return this.accounts.findByEraseAtLessThanEqual(now).stream().map(Account::view).toList();
	}

	/**
	 * Removes an account if it is still to be erased, within the transaction that erases
	 * all else about its owner.
	 * @param id which
	 * @param now the moment
	 * @return false when its owner has taken the way back
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean removeDue(AccountId id, Instant now) {
		return this.accounts.removeDue(id.value(), now) == 1;
	}

	private static NotFoundException gone() {
		return new NotFoundException("account", "it");
	}

	/**
	 * What became of a form.
	 *
	 * @param profile what is kept
	 * @param overElsewhere whether it takes the place of what was changed elsewhere since
	 * the form was shown
	 */
	public record Described(Profile profile, boolean overElsewhere) {
	}

}
