package dev.waymark.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;

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
	 * Finds an account by its address.
	 * @param email the address, in any way of writing it
	 * @return the account, or empty when there is none
	 */
	public Optional<AccountView> find(EmailAddress email) {
		return this.accounts.find(email).map(Account::view);
	}

	/**
	 * Changes a person's name and how they like the pages.
	 * @param id whose
	 * @param name the new name, neither blank nor longer than 80 characters
	 * @param preferences how they like the pages
	 * @param origin where from
	 */
	@Transactional
	public void describe(AccountId id, String name, Preferences preferences, Origin origin) {
		DirectoryEntry entry = DirectoryEntry.of(name, get(id).view().email());
		this.accounts.describe(id.value(), name, preferences.theme(), preferences.keys(), preferences.language(),
				preferences.zone(), entry.nameOrder(), entry.searchWords());
		this.log.did("settings-changed", get(id).view(), origin);
	}

	/**
	 * Keeps how a person likes the pages, so that their other devices know.
	 * @param id whose
	 * @param preferences how
	 */
	@Transactional
	public void prefer(AccountId id, Preferences preferences) {
		this.accounts.prefer(id.value(), preferences.theme(), preferences.keys(), preferences.language(),
				preferences.zone());
	}

	/**
	 * Writes down that somebody was refused a page (R28).
	 * @param who who asked for it
	 * @param path the page
	 * @param origin where from
	 */
	public void refused(AccountView who, String path, Origin origin) {
		this.log.did("access-refused", who, path, origin);
	}

	/**
	 * Writes down what somebody did about their own sessions (R28).
	 * @param kind what it was, in the words of the audit log
	 * @param who who did it
	 * @param origin where from
	 */
	public void note(String kind, AccountView who, Origin origin) {
		this.log.did(kind, who, origin);
	}

	private Account get(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("account", "it"));
	}

}
