package dev.waymark.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

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

	Postman(OutboxLetterRepository letters, Carrier carrier, Clock clock) {
		this.letters = letters;
		this.carrier = carrier;
		this.clock = clock;
	}

	/**
	 * Goes one round: tries every letter that is due, the oldest first and at most 50,
	 * and stops early when the mail server is away. A letter that is not taken waits
	 * longer and longer, for three days, then it is given up. Runs by itself every
	 * {@code waymark.mail.every} (5 seconds); not to be called within a transaction.
	 */
	@Scheduled(fixedDelayString = "${waymark.mail.every:PT5S}")
	@SchedulerLock(name = "mail")
	public void deliver() {
		Instant now = this.clock.instant();
		this.letters.removeEndedBy(now.minus(ON_RECORD));
		for (OutboxLetter due : this.letters.findByNextTryAtLessThanEqualOrderById(now, Limit.of(ROUND))) {
			Optional<OutboxLetter> claimed = save(due.claim(this.clock.instant()));
			if (claimed.isPresent() && deliver(claimed.get()) == Carrier.Outcome.AWAY) {
				return;
			}
		}
	}

	private Carrier.Outcome deliver(OutboxLetter letter) {
		Carrier.Outcome outcome = this.carrier.carry(letter);
		Instant now = this.clock.instant();
		OutboxLetter after = (outcome == Carrier.Outcome.TAKEN) ? letter.markSent(now) : letter.markFailed(now);
		save(after);
		if (after.isGivenUp()) {
			logger.error("The letter {} ({}) is given up (tries: {})", after.uuid(), after.kind(), after.tries());
		}
		return outcome;
	}

	/**
	 * Saves a letter.
	 * @return the letter as it is now, or empty when another postman has it or it was
	 * forgotten meanwhile
	 */
	private Optional<OutboxLetter> save(OutboxLetter letter) {
		try {
			return Optional.of(this.letters.save(letter));
		}
		catch (OptimisticLockingFailureException ex) {
			return Optional.empty();
		}
	}

}
