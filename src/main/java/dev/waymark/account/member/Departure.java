package dev.waymark.account.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.Authorship;
import dev.waymark.account.Role;
import dev.waymark.account.learner.Learners;
import dev.waymark.account.session.Sessions;
import dev.waymark.audit.AuditLog;
import dev.waymark.mail.Outbox;
import dev.waymark.platform.Origin;

/**
 * How people leave: there is a way back for 14 days, and after that no row is left that
 * says anything about them (R39).
 */
@Component
public class Departure {

	/** How long there is a way back. */
	public static final Duration WAY_BACK = Duration.ofDays(14);

	private static final Logger logger = LoggerFactory.getLogger(Departure.class);

	private final AccountRepository accounts;

	private final Administrators administrators;

	private final WaitingSignUpRepository waiting;

	private final Learners learners;

	private final Sessions sessions;

	private final AuditLog audit;

	private final Outbox outbox;

	private final Letters letters;

	private final AccountLog log;

	private final ObjectProvider<Authorship> works;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Departure(AccountRepository accounts, Administrators administrators, WaitingSignUpRepository waiting,
			Learners learners, Sessions sessions, AuditLog audit, Outbox outbox, Letters letters, AccountLog log,
			ObjectProvider<Authorship> works, PlatformTransactionManager transactions, Clock clock) {
		this.works = works;
		this.accounts = accounts;
		this.administrators = administrators;
		this.waiting = waiting;
		this.learners = learners;
		this.sessions = sessions;
		this.audit = audit;
		this.outbox = outbox;
		this.letters = letters;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Begins the 14 days.
	 * @param who who wants to leave
	 * @param session the session that stays; all others end
	 * @param origin where from
	 * @throws LastAdministratorException when no administrator would be left
	 */
	@Transactional
	public void ask(AccountView who, String session, Origin origin) {
		if (who.role() == Role.ADMINISTRATOR) {
			this.administrators.keepOneBeside(who.uuid());
		}
		Account account = this.accounts.hold(who.id().value()).orElseThrow();
		Instant when = this.clock.instant().plus(WAY_BACK);
		account.eraseAt(when);
		AccountView leaving = account.view();
		this.sessions.endOthers(who.uuid(), session);
		this.letters.deletionAsked(leaving, when);
		this.log.did("deletion-asked", leaving, origin);
	}

	/**
	 * Takes the way back.
	 * @param who who stays after all
	 * @param origin where from
	 */
	@Transactional
	public void takeBack(AccountView who, Origin origin) {
		Account account = this.accounts.hold(who.id().value()).orElseThrow();
		account.keep();
		this.log.did("deletion-taken-back", account.view(), origin);
	}

	/** Erases the accounts whose 14 days are over, on one node at a time. */
	@Scheduled(fixedDelayString = "${waymark.departure.every:PT1H}", initialDelayString = "PT1M")
	@SchedulerLock(name = "departure")
	public void eraseDue() {
		Instant now = this.clock.instant();
		this.accounts.findByEraseAtLessThanEqual(now)
			.stream()
			.map(Account::view)
			.forEach((account) -> eraseDue(account, now));
	}

	/** One account that cannot be erased does not keep the others. */
	private void eraseDue(AccountView who, Instant now) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				// Its owner may have taken the way back a moment ago.
				if (this.accounts.removeDue(who.id().value(), now) == 1) {
					eraseRows(who);
				}
			});
		}
		catch (DataAccessException ex) {
			logger.error("The account {} could not be erased; the next round tries again", who.uuid(), ex);
		}
	}

	/**
	 * Erases everything about a person at once.
	 * @param who whom
	 */
	void erase(AccountView who) {
		this.transaction.executeWithoutResult((status) -> {
			this.accounts.remove(who.id().value());
			eraseRows(who);
		});
	}

	private void eraseRows(AccountView who) {
		this.sessions.endOthers(who.uuid(), null);
		this.waiting.removeAll(who.email().keys());
		this.waiting.removeAll(who.learner().value());
		this.outbox.forget(who.email().value());
		this.outbox.forget(who.uuid());
		this.learners.forget(who.learner());
		this.audit.forget(who.uuid());
		this.works.orderedStream().forEach((flat) -> flat.forget(who.uuid()));
		this.log.departed();
	}

}
