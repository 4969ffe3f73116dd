package dev.waymark.catalog.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.support.StaticMessageSource;

import dev.waymark.catalog.ContentFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index is made in the background, and in nobody's way.
 */
class SearchPreparationTests {

	private static final Duration NEVER = Duration.ofDays(1);

	private final List<String> done = Collections.synchronizedList(new ArrayList<>());

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch mayEnd = new CountDownLatch(1);

	@Test
	void theStartDoesNotWaitForItAndAnEarlyStopLeavesIt() throws InterruptedException {
		SearchPreparation preparation = new SearchPreparation(() -> this.done.add("prepared"), NEVER);
		preparation.soon();
		preparation.end();
		assertThat(this.done).isEmpty();
	}

	@Test
	void aStopMeanwhileWaitsForItsEndAndDoesNotInterruptIt() throws InterruptedException {
		SearchPreparation preparation = new SearchPreparation(this::prepare, Duration.ZERO);
		preparation.soon();
		this.begun.await();
		Thread stop = new Thread(() -> stop(preparation));
		stop.start();
		while (stop.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		this.mayEnd.countDown();
		stop.join();
		assertThat(this.done).containsExactly("prepared", "stopped");
	}

	@Test
	void aSiteMayDoWithoutIt() {
		ApplicationContextRunner site = new ApplicationContextRunner().withUserConfiguration(SearchPreparation.class)
			.withBean(CatalogSearch.class, () -> new CatalogSearch(ContentFixtures.catalog(ContentFixtures::content),
					new StaticMessageSource()));
		site.run((context) -> assertThat(context).hasSingleBean(SearchPreparation.class));
		site.withPropertyValues("waymark.search.prepared=off")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(SearchPreparation.class));
	}

	private void prepare() {
		this.begun.countDown();
		try {
			this.mayEnd.await();
			this.done.add("prepared");
		}
		catch (InterruptedException ex) {
			this.done.add("interrupted");
		}
	}

	private void stop(SearchPreparation preparation) {
		try {
			preparation.end();
			this.done.add("stopped");
		}
		catch (InterruptedException ex) {
			this.done.add("interrupted");
		}
	}

}
