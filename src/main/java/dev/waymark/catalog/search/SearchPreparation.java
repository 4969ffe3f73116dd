package dev.waymark.catalog.search;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the index before anybody asks. The first search after a start takes seconds, most
 * of which goes into classes that nothing else on the site needs.
 */
@Component
@ConditionalOnProperty(name = "waymark.search.prepared", havingValue = "on", matchIfMissing = true)
class SearchPreparation {

	private static final Logger logger = LoggerFactory.getLogger(SearchPreparation.class);

	/** Until then the first pages have the processors. */
	private static final Duration AFTER = Duration.ofSeconds(10);

	/** As long as Spring waits for requests when it stops. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ScheduledThreadPoolExecutor background = new ScheduledThreadPoolExecutor(1,
			SearchPreparation::inTheBackground);

	private final Runnable work;

	private final Duration after;

	@Autowired
	SearchPreparation(CatalogSearch search) {
		this(search::prepare, AFTER);
	}

	SearchPreparation(Runnable work, Duration after) {
		this.work = work;
		this.after = after;
		this.background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	private static Thread inTheBackground(Runnable work) {
		Thread thread = new Thread(work, "search-preparation");
		thread.setDaemon(true);
		return thread;
	}

	@EventListener(ApplicationReadyEvent.class)
	void soon() {
		this.background.schedule(this.work, this.after.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * What has not begun is left. What has begun ends before the database is closed, and
	 * is not interrupted, since an interrupted thread closes the file of an H2.
	 */
	@PreDestroy
	void end() throws InterruptedException {
		this.background.shutdown();
		if (!this.background.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
			logger.warn("The preparation of the search goes on while the site stops");
		}
	}

}
