package dev.waymark.account.leave;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

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
import dev.waymark.account.learner.Learners;
import dev.waymark.account.member.AccountLog;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.member.LastAdministratorException;
import dev.waymark.account.member.Letters;
import dev.waymark.account.member.People;
import dev.waymark.account.member.SignUp;
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

	private final Accounts accounts;

	private final People people;

	private final SignUp signUp;

	private final Learners learners;

	private final Sessions sessions;

	private final AuditLog audit;

	private final Outbox outbox;

	private final Letters letters;

	private final AccountLog log;

	private final ObjectProvider<Authorship> works;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Departure(Accounts accounts, People people, SignUp signUp, Learners learners, Sessions sessions, AuditLog audit,
			Outbox outbox, Letters letters, AccountLog log, ObjectProvider<Authorship> works,
			PlatformTransactionManager transactions, Clock clock) {
		this.accounts = accounts;
		this.people = people;
		this.signUp = signUp;
		this.learners = learners;
		this.sessions = sessions;
		this.audit = audit;
		this.outbox = outbox;
		this.letters = letters;
		this.log = log;
		this.works = works;
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
		Instant when = this.clock.instant().plus(WAY_BACK);
		AccountView leaving = this.accounts.leaveAt(who, when);
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
		this.log.did("deletion-taken-back", this.accounts.stay(who.id()), origin);
	}

	/** Erases the accounts whose 14 days are over, on one node at a time. */
	@Scheduled(fixedDelayString = "${waymark.departure.every:PT1H}", initialDelayString = "PT1M")
	@SchedulerLock(name = "departure")
	public void eraseDue() {
		Instant now = this.clock.instant();
		this.accounts.due(now).forEach((account) -> eraseDue(account, now));
	}

	/** One account that cannot be erased does not keep the others. */
	private void eraseDue(AccountView who, Instant now) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				// Its owner may have taken the way back a moment ago.
				if (this.accounts.removeDue(who.id(), now)) {
					eraseRows(who);
					this.audit.forget(who.uuid());
				}
			});
		}
		catch (DataAccessException ex) {
			logger.error("The account {} could not be erased; the next round tries again", who.uuid(), ex);
		}
	}

	/**
	 * Erases an account with everything about its owner, at once and for good.
	 * @param by the administrator, whose own account it may be
	 * @param person names the account
	 * @param origin where from
	 * @throws LastAdministratorException when no administrator would be left
	 */
	@Transactional
	public void erase(AccountView by, UUID person, Origin origin) {
		eraseRows(this.people.remove(person));
		this.log.erased(by, origin);
		// At the end, for it may be the administrator who leaves.
		this.audit.forget(person);
	}

	private void eraseRows(AccountView who) {
		this.sessions.endOthers(who.uuid(), null);
		this.signUp.forget(who);
		this.outbox.forget(who.email().value());
		this.outbox.forget(who.uuid());
		this.learners.forget(who.learner());
		this.works.orderedStream().forEach((flat) -> flat.forget(who.uuid()));
		this.log.departed();
	}

}
