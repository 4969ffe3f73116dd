package dev.waymark.audit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How the log is kept.
 *
 * @param keep how long an event is kept, at least a day; a year and a month unless set,
 * so that a whole year can be looked back on
 */
@ConfigurationProperties("waymark.audit")
record AuditSettings(@DefaultValue("P400D") Duration keep) {

	AuditSettings {
		// A wrong unit must not empty the log.
		Assert.isTrue(keep.compareTo(Duration.ofDays(1)) >= 0, "the log is kept for at least a day");
	}

}
