package dev.waymark.account.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Profile;
import dev.waymark.account.Role;
import dev.waymark.account.learner.Learners;
import dev.waymark.account.password.Passwords;
import dev.waymark.account.secret.SecretWord;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.platform.Origin;

/**
 * How a guest becomes a member. Whoever signs up gets a letter, whether or not the
 * address has an account, so the page reveals nothing about who has one (R7). The link in
 * it asks for the password that was chosen: so nobody becomes a member by a letter that
 * somebody else caused, with a password that somebody else knows.
 */
@Component
public class SignUp {

	/** How long the link in the letter is good for. */
	public static final Duration LIFETIME = Duration.ofHours(24);

	private final WaitingSignUpRepository waiting;

	private final AccountRepository accounts;

	private final Learners learners;

	private final Passwords passwords;

	private final Throttle throttle;

	private final Letters letters;

	private final AccountLog log;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SignUp(WaitingSignUpRepository waiting, AccountRepository accounts, Learners learners, Passwords passwords,
			Throttle throttle, Letters letters, AccountLog log, PlatformTransactionManager transactions, Clock clock) {
		this.waiting = waiting;
		this.accounts = accounts;
		this.learners = learners;
		this.passwords = passwords;
		this.throttle = throttle;
		this.letters = letters;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Begins a sign-up and sends the letter that finishes it.
	 * @param draft who would like to be a member
	 * @param guest the guest that they are on this device, or null
	 * @param origin where from
	 * @return false when too many sign-ups came from there or for that address; then
	 * nothing was sent
	 */
	public boolean ask(SignUpDraft draft, @Nullable LearnerId guest, Origin origin) {
		if (!this.throttle.tryNow(Limit.SIGN_UP, origin).allowed()
				|| !this.throttle.tryNow(Limit.LETTER, draft.email().key()).allowed()) {
			return false;
		}
		String passwordHash = this.passwords.hash(draft.password());
		this.transaction.executeWithoutResult((status) -> {
			Optional<Account> known = this.accounts.find(draft.email());
			String word = SecretWord.fresh();
			if (known.isPresent()) {
				this.letters.alreadyKnown(known.get().view());
				return;
			}
			this.waiting.save(new WaitingSignUp(draft, SecretWord.hash(word), passwordHash, guest,
					this.clock.instant().plus(LIFETIME)));
			this.letters.finishSignUp(draft.email(), word);
		});
		return true;
	}

	/**
	 * Who waits behind a link.
	 * @param word the word in the link
	 * @return the address to be confirmed, or empty when the link is used up, too old or
	 * made up
	 */
	public Optional<EmailAddress> waiting(String word) {
		return find(word).map(WaitingSignUp::address);
	}

	/**
	 * Finishes a sign-up.
	 * @param word the word in the link
	 * @param password what was typed: it must be the password that was chosen
	 * @param origin where from
	 * @return the new account, or what is in the way
	 */
	public Answer confirm(String word, String password, Origin origin) {
		Optional<String> passwordHash = find(word).map(WaitingSignUp::passwordHash);
		if (passwordHash.isEmpty()) {
			return new Gone();
		}
		if (!this.throttle.tryNow(Limit.PASSWORD_AGAIN, SecretWord.hash(word)).allowed()) {
			return new Later();
		}
		if (!this.passwords.matches(password, passwordHash.get())) {
			return new WrongPassword();
		}
		try {
			return Objects
				.requireNonNull(this.transaction.execute((status) -> this.waiting.findByTokenHash(SecretWord.hash(word))
					.map((signUp) -> open(signUp, origin))
					.orElseGet(Gone::new)));
		}
		catch (DuplicateKeyException ex) {
			// Another link for the same address, or of the same guest, was quicker.
			return new Gone();
		}
	}

	private Answer open(WaitingSignUp signUp, Origin origin) {
		// All links of one address go at once and first, so that of several who follow
		// them at one moment the others wait here.
		int links = this.waiting.removeAll(signUp.address().keys()) + this.waiting.take(signUp.tokenHash());
		if (links == 0 || this.accounts.exists(signUp.address())) {
			return new Gone();
		}
		AccountView account = this.accounts.save(signUp.open(learner(signUp.guest()), this.clock.instant())).view();
		this.log.did("sign-up", account, origin);
		return new Welcome(account);
	}

	/**
	 * Opens an account without a password, within the caller's transaction, for somebody
	 * whose address needs no letter.
	 * @param email the address
	 * @param profile what they are called and how they like the pages
	 * @param guest the guest that they are on this device, or null
	 * @param voucher who says that the address is theirs
	 * @param origin where from
	 * @return the new account
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public AccountView open(EmailAddress email, Profile profile, @Nullable LearnerId guest, String voucher,
			Origin origin) {
		AccountView account = this.accounts
			.save(new Account(learner(guest), email, profile.name(), Role.LEARNER, null, profile.preferences(),
					this.clock.instant()))
			.view();
		// Whoever has waited for a letter to that address waits in vain.
		this.waiting.removeAll(email.keys());
		this.log.did("sign-up", account, voucher, origin);
		return account;
	}

	/**
	 * Removes what waits for a letter to be answered by somebody who leaves.
	 * @param who whose address and whose learner
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(AccountView who) {
		this.waiting.removeAll(who.email().keys());
		this.waiting.removeAll(who.learner().value());
	}

	/** The guest who signed up, unless somebody else of the same device was quicker. */
	private LearnerId learner(@Nullable LearnerId guest) {
		return (guest != null && !this.accounts.existsByLearnerId(guest.value())) ? guest : this.learners.create();
	}

	private Optional<WaitingSignUp> find(String word) {
		return this.waiting.findByTokenHash(SecretWord.hash(word))
			.filter((signUp) -> signUp.isGoodAt(this.clock.instant()))
			.filter((signUp) -> !this.accounts.exists(signUp.address()));
	}

	/**
	 * What came of following the link.
	 */
	public sealed interface Answer {

	}

	/**
	 * There is a new member.
	 *
	 * @param account the new account
	 */
	public record Welcome(AccountView account) implements Answer {
	}

	/** It is not the password that was chosen. */
	public record WrongPassword() implements Answer {
	}

	/** The link is used up, too old or made up. */
	public record Gone() implements Answer {
	}

	/** Too many passwords were tried; wait a while. */
	public record Later() implements Answer {
	}

}
