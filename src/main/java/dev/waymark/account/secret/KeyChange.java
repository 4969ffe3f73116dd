package dev.waymark.account.secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the next key of a kind when one has served for 90 days, and removes a key when
 * nothing that it signed can be good any more. So a key that leaked serves for a time.
 */
@Component
class KeyChange {

	/** How old a key becomes until the next one is made. */
	static final Duration AGE = Duration.ofDays(90);

	private final SigningKeyRepository rows;

	private final Clock clock;

	KeyChange(SigningKeyRepository rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT9M", fixedDelayString = "P1D")
	@SchedulerLock(name = "key-change")
	void change() {
		for (TicketKind kind : TicketKind.values()) {
			List<SigningKey> keys = SigningKey.of(kind, this.rows.findAll());
			if (!keys.isEmpty()) {
				replace(keys.get(keys.size() - 1));
				removeSpent(keys, kind.life());
			}
		}
	}

	private void replace(SigningKey newest) {
		Instant now = this.clock.instant();
		if (!newest.createdAt().plus(AGE).isAfter(now)) {
			this.rows.add(newest.next(now));
		}
	}

	/**
	 * A key signs until the notice of the next is over, on a slow node a little longer.
	 */
	private void removeSpent(List<SigningKey> keys, Duration life) {
		Instant spent = this.clock.instant().minus(life).minus(SigningKeys.NOTICE.multipliedBy(2));
		for (int at = 1; at < keys.size(); at++) {
			if (keys.get(at).createdAt().isBefore(spent)) {
				this.rows.remove(keys.get(at - 1).name());
			}
		}
	}

}
