package dev.waymark.account.member;

import java.time.Duration;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.secret.Purpose;
import dev.waymark.account.secret.Recipient;
import dev.waymark.account.secret.SecretWords;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.platform.Origin;

/**
 * Moves an account to another address, once a letter to that address was answered. The
 * old address is told.
 */
@Component
public class EmailChange {

	/** How long the link in the letter is good for. */
	public static final Duration LIFETIME = Duration.ofHours(24);

	private final AccountRepository accounts;

	private final SecretWords words;

	private final Throttle throttle;

	private final Letters letters;

	private final AccountLog log;

	private final TransactionTemplate transaction;

	EmailChange(AccountRepository accounts, SecretWords words, Throttle throttle, Letters letters, AccountLog log,
			PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.words = words;
		this.throttle = throttle;
		this.letters = letters;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Sends a letter to the new address. When that has an account already, its owner gets
	 * another letter, and whoever asked learns nothing (R7).
	 * @param who whose address shall change; the password was asked for (R14)
	 * @param to the new address
	 * @param origin where from
	 * @return false when too many letters were asked for; then nothing was sent
	 */
	public boolean ask(AccountView who, EmailAddress to, Origin origin) {
		if (!this.throttle.tryNow(Limit.MOVE, who.uuid().toString()).allowed()
				|| !this.throttle.tryNow(Limit.LETTER, to.key()).allowed()) {
			return false;
		}
		this.transaction.executeWithoutResult((status) -> {
			this.log.did("email-change-asked", who, origin);
			Optional<AccountView> taken = this.accounts.find(to)
				.map(Account::view)
				.filter((other) -> !other.id().equals(who.id()));
			if (taken.isPresent()) {
				this.letters.alreadyKnown(taken.get());
				return;
			}
			this.letters.changeEmail(who, to, this.words.issue(Purpose.EMAIL, who.id(), to, LIFETIME));
		});
		return true;
	}

	/**
	 * The address that a link would move an account to.
	 * @param word the word in the link
	 * @return the address, or empty when the link is used up, too old or made up
	 */
	public Optional<EmailAddress> find(String word) {
		return this.words.find(Purpose.EMAIL, word).map(Recipient::email);
	}

	/**
	 * Moves the account and uses the link up.
	 * @param word the word in the link
	 * @param origin where from
	 * @return false when the link is used up, too old or made up, or when the address got
	 * an account in the meantime
	 */
	public boolean confirm(String word, Origin origin) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> this.words.take(Purpose.EMAIL, word)
				.flatMap((recipient) -> hold(recipient).map((account) -> move(account, recipient.email(), origin)))
				.isPresent()));
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private Optional<Account> hold(Recipient recipient) {
		return Optional.ofNullable(recipient.account()).flatMap((id) -> this.accounts.hold(id.value()));
	}

	private AccountView move(Account account, EmailAddress to, Origin origin) {
		AccountView before = account.view();
		account.moveTo(to);
		AccountView after = account.view();
		this.words.revoke(Purpose.RESET, after.id());
		this.letters.emailChanged(before, to);
		this.log.did("email-changed", after, origin);
		return after;
	}

}
