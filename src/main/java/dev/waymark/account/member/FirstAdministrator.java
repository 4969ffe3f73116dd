package dev.waymark.account.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.Role;
import dev.waymark.account.learner.Learners;
import dev.waymark.account.password.Passwords;
import dev.waymark.account.secret.Purpose;
import dev.waymark.account.secret.SecretWords;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.ServerAddress;

/**
 * How an installation gets its first administrator: the start prints a link that works
 * once. There is no account that comes with the program (R9).
 */
@Component
public class FirstAdministrator {

	/** How long a link is good for; a restart prints another one. */
	public static final Duration LIFETIME = Duration.ofDays(7);

	private static final Logger logger = LoggerFactory.getLogger(FirstAdministrator.class);

	private final AccountRepository accounts;

	private final Learners learners;

	private final SecretWords words;

	private final Passwords passwords;

	private final Throttle throttle;

	private final AccountLog log;

	private final TransactionTemplate transaction;

	private final ServerAddress address;

	private final Clock clock;

	FirstAdministrator(AccountRepository accounts, Learners learners, SecretWords words, Passwords passwords,
			Throttle throttle, AccountLog log, PlatformTransactionManager transactions, ServerAddress address,
			Clock clock) {
		this.accounts = accounts;
		this.learners = learners;
		this.words = words;
		this.passwords = passwords;
		this.throttle = throttle;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
		this.address = address;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void invite() {
		if (isWanted()) {
			logger.info("There is no administrator yet. Whoever opens this link becomes one; it works once: {}",
					this.address.of("/setup/" + invitation()));
		}
	}

	/** Makes a word that lets somebody in as the first administrator. */
	String invitation() {
		return this.words.add(Purpose.SETUP, null, "", LIFETIME);
	}

	/**
	 * Whether a link leads to the form.
	 * @param word the word in the link
	 * @return false when it is used up, too old or made up, or when there is an
	 * administrator already
	 */
	public boolean knows(String word) {
		return isWanted() && this.words.find(Purpose.SETUP, word).isPresent();
	}

	/**
	 * Opens the first administrator's account and uses the link up. Its address counts as
	 * confirmed: whoever has the link runs this site.
	 * @param word the word in the link
	 * @param draft who it is
	 * @param origin where from
	 * @return the account, or empty when the link is used up or the address has an
	 * account already
	 */
	public Optional<AccountView> open(String word, SignUpDraft draft, Origin origin) {
		if (!this.throttle.tryNow(Limit.SETUP, origin).allowed()) {
			return Optional.empty();
		}
		String hash = this.passwords.hash(draft.password());
		return this.transaction.execute((status) -> {
			if (!knows(word) || this.accounts.exists(draft.email())) {
				return Optional.empty();
			}
			// Whoever comes second waits here, also with the word of another start.
			this.words.revokeAll(Purpose.SETUP);
			if (!isWanted()) {
				return Optional.empty();
			}
			AccountView account = this.accounts
				.save(new Account(this.learners.create(), draft.email(), draft.name(), Role.ADMINISTRATOR, hash,
						draft.preferences(), this.clock.instant()))
				.view();
			this.log.did("administrator-set-up", account, origin);
			return Optional.of(account);
		});
	}

	private boolean isWanted() {
		return !this.accounts.existsByRole(Role.ADMINISTRATOR.getSlug());
	}

}
