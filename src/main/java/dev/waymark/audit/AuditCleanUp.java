package dev.waymark.audit;

import java.time.Clock;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes events that have been kept long enough.
 */
@Component
@EnableConfigurationProperties(AuditSettings.class)
class AuditCleanUp {

	private final AuditEventRepository events;

	private final AuditSettings settings;

	private final Clock clock;

	AuditCleanUp(AuditEventRepository events, AuditSettings settings, Clock clock) {
		this.events = events;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
	@SchedulerLock(name = "audit-clean-up")
	void removeOldEvents() {
		this.events.removeBefore(this.clock.instant().minus(this.settings.keep()));
	}

}
