package dev.waymark.site;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemFactory;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Lets the log outlast each of the sites that write to it. Otherwise the next one that
 * starts would set it up anew, and what others say meanwhile would be lost.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastingLog implements LoggingSystemFactory {

	@Override
	public LoggingSystem getLoggingSystem(ClassLoader loader) {
		return new LogbackLoggingSystem(loader) {
			@Override
			public void cleanUp() {
				// It is still in use.
			}
		};
	}

}
