package dev.waymark.catalog.upstream;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at what a new release ships, once after a start, on one node.
 */
@Component
class UpstreamLook {

	private final Suggestions suggestions;

	UpstreamLook(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@Scheduled(initialDelayString = "PT15S", fixedDelayString = "P1D")
	@SchedulerLock(name = "upstream-look")
	void look() {
		this.suggestions.look();
	}

}
