package dev.waymark.site;

import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemFactory;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Lets the log outlast each of the sites that write to it. Otherwise the next one that
 * starts would set it up anew, and what others say meanwhile would be lost. Sites that
 * start at once set it up one after the other, or every line would be there twice.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastingLog implements LoggingSystemFactory {

	private static final ReentrantLock setUp = new ReentrantLock();

	@Override
	public LoggingSystem getLoggingSystem(ClassLoader loader) {
		return new LogbackLoggingSystem(loader) {
			@Override
			public void beforeInitialize() {
				setUp.lock();
				super.beforeInitialize();
			}

			@Override
			public void initialize(LoggingInitializationContext context, @Nullable String place,
					@Nullable LogFile file) {
				try {
					super.initialize(context, place, file);
					Said.listenAnew();
				}
				finally {
					leave();
				}
			}

			/** It is still in use, if only by others. */
			@Override
			public void cleanUp() {
				leave();
			}
		};
	}

	private static void leave() {
		if (setUp.isHeldByCurrentThread()) {
			setUp.unlock();
		}
	}

}
