package dev.waymark.account.member;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.account.secret.Purpose;
import dev.waymark.account.secret.Recipient;
import dev.waymark.account.secret.SecretWords;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.throttle.Attempt;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.platform.Origin;

/**
 * A way back in for who has lost the password. Whoever asks gets a letter, whether or not
 * the address has an account, so the page reveals nothing (R7). The link works once, is
 * stored hashed and lives for half an hour (R8).
 */
@Component
public class PasswordReset {

	/** How long the link is good for (R8). */
	public static final Duration LIFETIME = Duration.ofMinutes(30);

	private final AccountRepository accounts;

	private final SecretWords words;

	private final Passwords passwords;

	private final SecondFactor factor;

	private final Sessions sessions;

	private final Throttle throttle;

	private final Letters letters;

	private final AccountLog log;

	private final TransactionTemplate transaction;

	PasswordReset(AccountRepository accounts, SecretWords words, Passwords passwords, SecondFactor factor,
			Sessions sessions, Throttle throttle, Letters letters, AccountLog log,
			PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.words = words;
		this.passwords = passwords;
		this.factor = factor;
		this.sessions = sessions;
		this.throttle = throttle;
		this.letters = letters;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Sends a letter with a link, or one that says that there is no account. Where two
	 * accounts have the mailbox, each gets its own.
	 * @param email the address that was typed
	 * @param origin where from
	 * @return false when too many letters were asked for from there or for that address;
	 * then nothing was sent
	 */
	public boolean ask(EmailAddress email, Origin origin) {
		if (!this.throttle.tryNow(Limit.RESET, origin).allowed()
				|| !this.throttle.tryNow(Limit.LETTER, email.key()).allowed()) {
			return false;
		}
		// This takes so long that the little by which the letters differ cannot be
		// measured (R7).
		this.passwords.matches("", null);
		this.transaction.executeWithoutResult((status) -> {
			List<AccountView> known = this.accounts.findAll(email).stream().map(Account::view).toList();
			if (known.isEmpty()) {
				this.log.asked("password-reset-asked", null, origin);
			}
			known.forEach((account) -> this.log.asked("password-reset-asked", account, origin));
			if (known.stream().allMatch(AccountView::isDisabled)) {
				this.letters.resetUnknown(email);
				return;
			}
			known.stream().filter((account) -> !account.isDisabled()).forEach(this::send);
		});
		return true;
	}

	private void send(AccountView account) {
		this.letters.reset(account, this.words.issue(Purpose.RESET, account.id(), account.email(), LIFETIME));
	}

	/**
	 * Whose password a link would change.
	 * @param word the word in the link
	 * @return the account and what its password must be like, or empty when the link is
	 * used up, too old or made up
	 */
	public Optional<Wanted> find(String word) {
		return this.words.find(Purpose.RESET, word)
			.map(Recipient::account)
			.flatMap((id) -> this.accounts.findById(id.value()))
			.map(Account::view)
			.filter((account) -> !account.isDisabled())
			.map((account) -> new Wanted(account, this.factor.isOn(account.id())));
	}

	/**
	 * Sets a new password, uses the link up and ends all sessions.
	 * @param word the word in the link
	 * @param password a password that the rules accept
	 * @param origin where from
	 * @return false when the link is used up, too old or made up
	 */
	public boolean set(String word, String password, Origin origin) {
		String hash = this.passwords.hash(password);
		Optional<AccountView> changed = this.transaction.execute((status) -> this.words.take(Purpose.RESET, word)
			.map(Recipient::account)
			.flatMap((id) -> this.accounts.hold(id.value()))
			.filter((account) -> !account.view().isDisabled())
			.map((account) -> change(account, hash, origin)));
		changed.ifPresent((account) -> this.throttle.succeeded(new Attempt(account.email().key(), origin)));
		return changed.isPresent();
	}

	private AccountView change(Account account, String hash, Origin origin) {
		account.guardWith(hash);
		AccountView changed = account.view();
		this.words.revoke(Purpose.DEVICE, changed.id());
		// Whoever knew the old password may have begun to move the account elsewhere.
		this.words.revoke(Purpose.EMAIL, changed.id());
		this.sessions.endOthers(changed.uuid(), null);
		this.letters.passwordChanged(changed, origin);
		this.log.did("password-reset", changed, origin);
		return changed;
	}

	/**
	 * What a new password is wanted for.
	 *
	 * @param account whose
	 * @param secondFactor whether a second factor stands beside it
	 */
	public record Wanted(AccountView account, boolean secondFactor) {
	}

}
