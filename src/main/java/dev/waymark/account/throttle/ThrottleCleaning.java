package dev.waymark.account.throttle;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes old tries every day, once over all nodes.
 */
@Component
class ThrottleCleaning {

	private final Tries tries;

	ThrottleCleaning(Tries tries) {
		this.tries = tries;
	}

	@Scheduled(initialDelayString = "PT3M", fixedDelayString = "P1D")
	@SchedulerLock(name = "throttle-cleaning")
	void removeOld() {
		this.tries.removeOld();
	}

}
