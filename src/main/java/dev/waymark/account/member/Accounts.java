package dev.waymark.account.member;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Profile;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.PreferencesChanged;

/**
 * The accounts of members, and what their owners change about them without ado.
 */
@Component
public class Accounts {

	private final AccountRepository accounts;

	private final AccountLog log;

	Accounts(AccountRepository accounts, AccountLog log) {
		this.accounts = accounts;
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
