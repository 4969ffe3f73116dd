package dev.waymark.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers what is in the outbox, at least once (R37). A letter is claimed before it is
 * sent and its fate is saved before the next one is touched, each in a short transaction
 * of its own: no connection to the database waits for a mail server, two postmen never
 * send the same letter at once, and after a crash a letter that was under way is tried
 * again.
 */
@Component
public class Postman {

	private static final Logger logger = LoggerFactory.getLogger(Postman.class);

	/** So many letters a round, so that a round comes to an end. */
	private static final int ROUND = 50;

	/** How long a letter that has ended stays on record, without its words. */
	private static final Duration ON_RECORD = Duration.ofDays(7);

	private final OutboxLetterRepository letters;

	private final Carrier carrier;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Postman(OutboxLetterRepository letters, Carrier carrier, Clock clock, PlatformTransactionManager transactions) {
		this.letters = letters;
		this.carrier = carrier;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Goes one round: tries every letter that is due, the oldest first and at most 50,
	 * and stops early when the mail server is away. A letter that is not taken waits
	 * longer and longer, for three days, then it is given up. Runs by itself every
	 * {@code waymark.mail.every} (5 seconds); not to be called within a transaction.
	 */
	@Scheduled(initialDelayString = "${waymark.mail.every:PT5S}", fixedDelayString = "${waymark.mail.every:PT5S}")
	@SchedulerLock(name = "mail")
	public void deliver() {
		Instant now = this.clock.instant();
		this.letters.removeEndedBy(now.minus(ON_RECORD));
		for (long due : this.letters.findDue(now, Limit.of(ROUND))) {
			Optional<Delivery> delivery = claim(due);
			if (delivery.isPresent() && deliver(delivery.get()) == Carrier.Outcome.AWAY) {
				return;
			}
		}
	}

	private Optional<Delivery> claim(long letter) {
		Instant now = this.clock.instant();
		return change(() -> this.letters.findById(letter).filter((due) -> due.isDue(now)).map((due) -> due.claim(now)));
	}

	private Carrier.Outcome deliver(Delivery delivery) {
		Carrier.Outcome outcome = this.carrier.carry(delivery);
		Instant now = this.clock.instant();
		Optional<OutboxLetter.State> state = change(
				() -> this.letters.findByIdAndTries(delivery.letter(), delivery.number())
					.map((letter) -> letter.settle(outcome == Carrier.Outcome.TAKEN, now)));
		if (state.isPresent() && state.get() == OutboxLetter.State.GIVEN_UP) {
			logger.error("The letter {} ({}) is given up (tries: {})", delivery.uuid(), delivery.kind(),
					delivery.number());
		}
		return outcome;
	}

	/**
	 * Changes a letter.
	 * @return what came of it, or empty when another postman has the letter or it was
	 * forgotten meanwhile
	 */
	private <T> Optional<T> change(Supplier<Optional<T>> change) {
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> change.get()));
		}
		catch (OptimisticLockingFailureException ex) {
			return Optional.empty();
		}
	}

}
