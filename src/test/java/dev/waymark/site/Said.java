package dev.waymark.site;

import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * What one thread says to the log, while others may have something to say as well.
 */
public final class Said {

	private static final LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();

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
		log.addListener(listener);
		listener.listen();
		try {
			action.run();
		}
		finally {
			log.removeListener(listener);
			root().detachAppender(listener);
		}
		return List.copyOf(listener.said);
	}

	private static Logger root() {
		return log.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

	/** Goes on listening when a site that starts sets the log up. */
	private static final class Listener extends AppenderBase<ILoggingEvent> implements LoggerContextListener {

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

		@Override
		public boolean isResetResistant() {
			return true;
		}

		@Override
		public void onReset(LoggerContext context) {
			listen();
		}

		@Override
		public void onStart(LoggerContext context) {
			// It listens already.
		}

		@Override
		public void onStop(LoggerContext context) {
			// It is over.
		}

		@Override
		public void onLevelChange(Logger logger, Level level) {
			// What is too quiet to be heard is not listened to.
		}

	}

}
