package dev.waymark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * What one thread says to the log, while others may have something to say as well.
 */
public final class Said {

	private static final LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();

	private static final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

	private Said() {
	}

	/**
	 * Listens to this thread while it does something.
	 * @param action what it does
	 * @return what it says meanwhile, each with its level before and a stack trace behind
	 * it
	 */
	public static List<String> during(Runnable action) {
		Listener listener = new Listener(Thread.currentThread());
		listeners.add(listener);
		listener.listen();
		try {
			action.run();
		}
		finally {
			listeners.remove(listener);
			root().detachAppender(listener);
		}
		return List.copyOf(listener.said);
	}

	/** Goes on listening after a site has set the log up, which forgets who listened. */
	static void listenAnew() {
		listeners.forEach(Listener::listen);
	}

	private static Logger root() {
		return log.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

	private static final class Listener extends AppenderBase<ILoggingEvent> {

		private final Thread speaker;

		private final List<String> said = new ArrayList<>();

		private Listener(Thread speaker) {
			this.speaker = speaker;
		}

		private void listen() {
			setContext(log);
			start();
			root().addAppender(this);
		}

		@Override
		protected void append(ILoggingEvent event) {
			if (Thread.currentThread() == this.speaker) {
				this.said.add(event.getLevel() + " " + event.getFormattedMessage() + " "
						+ ThrowableProxyUtil.asString(event.getThrowableProxy()));
			}
		}

	}

}
