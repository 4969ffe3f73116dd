package dev.waymark.catalog.editing.draft;

import java.time.Clock;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what drafts said once when nobody has brought it back for long enough.
 */
@Component
class FormerDraftCleaning {

	private final FormerDraftRepository former;

	private final Clock clock;

	FormerDraftCleaning(FormerDraftRepository former, Clock clock) {
		this.former = former;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT15M", fixedDelayString = "P1D")
	@SchedulerLock(name = "former-draft-cleaning")
	void removeOld() {
		this.former.removeBefore(this.clock.instant().minus(Drafts.KEPT));
	}

}
