package dev.waymark.account.member;

import java.time.Clock;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.waymark.account.secret.SecretWords;

/**
 * Removes links that nobody can follow any more and sign-ups that nobody finished: they
 * hold addresses, which are kept no longer than they are of use.
 */
@Component
class AccountCleaning {

	private final SecretWords words;

	private final WaitingSignUpRepository waiting;

	private final Clock clock;

	AccountCleaning(SecretWords words, WaitingSignUpRepository waiting, Clock clock) {
		this.words = words;
		this.waiting = waiting;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT7M", fixedDelayString = "P1D")
	@SchedulerLock(name = "account-cleaning")
	void removeExpired() {
		this.words.removeExpired();
		this.waiting.removeExpired(this.clock.instant());
	}

}
