package dev.waymark.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started Waymark the two things they want to know next: where to point the
 * browser, and where the data is kept.
 */
@Component
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger logger = LoggerFactory.getLogger(ReadyLine.class);

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		String port = environment.getProperty("local.server.port");
		if (port != null && !port.startsWith("-")) {
			logger.info("Waymark is ready: {} ({})", address(environment, port), database(environment));
		}
	}

	private static String address(Environment environment, String port) {
		boolean secure = environment.getProperty("server.ssl.bundle") != null
				|| environment.getProperty("server.ssl.key-store") != null
				|| environment.getProperty("server.ssl.certificate") != null;
		String path = environment.getProperty("server.servlet.context-path", "");
		String host = environment.getProperty("server.address", "localhost")
			.replaceFirst("^(0\\.0\\.0\\.0|::)$", "localhost");
		return (secure ? "https" : "http") + "://" + host + ":" + port + path + "/";
	}

	private static String database(Environment environment) {
		return DatabasePlace.of(environment.getProperty("spring.datasource.url", "")).inFull();
	}

}
