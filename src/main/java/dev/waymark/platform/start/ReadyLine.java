package dev.waymark.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import dev.waymark.platform.web.address.ServerAddress;

/**
 * Tells whoever started Waymark the two things they want to know next: where to point the
 * browser, and where the data is kept.
 */
@Component
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger logger = LoggerFactory.getLogger(ReadyLine.class);

	private final ServerAddress address;

	private final Environment environment;

	ReadyLine(ServerAddress address, Environment environment) {
		this.address = address;
		this.environment = environment;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		this.address.here().ifPresent((here) -> logger.info("Waymark is ready: {}/ ({})", here, database()));
	}

	private String database() {
		return DatabasePlace.of(this.environment.getProperty("spring.datasource.url", "")).inFull();
	}

}
