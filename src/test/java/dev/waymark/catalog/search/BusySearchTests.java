package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.platform.HeavyWork;
import dev.waymark.platform.LaterException;
import dev.waymark.site.Page;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However much is searched at once, the rest of the site goes on.
 */
@WaymarkTest
class BusySearchTests {

	private static final Set<Thread.State> STANDING = Set.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

	private final CountDownLatch end = new CountDownLatch(1);

	private final List<Thread> others = new ArrayList<>();

	@Autowired
	private CatalogSearch search;

	@Autowired
	private Visitors visitors;

	@AfterEach
	void goHome() throws InterruptedException {
		this.end.countDown();
		for (Thread other : this.others) {
			other.join();
		}
	}

	@Test
	@DisplayName("R27 whoever searches when too many do is told to come again, and led there")
	void whoeverSearchesWhenTooManyDoIsToldToComeAgain() throws Exception {
		keepBusy(this.search.searches, CatalogSearch.AT_ONCE);
		waitFor(this.search.searches, CatalogSearch.MOST_WAITING);
		Page later = get("/search?q=linear+algebra&more=%C3%A9");
		assertThat(later.status()).isEqualTo(503);
		assertThat(later.header("Retry-After")).isEqualTo("5");
		assertThat(later.heading()).isEqualTo("Too many people ask at this moment");
		assertThat(later.links()).contains("/search?q=linear+algebra&more=%C3%A9");
		assertThat(get("/skills/linear-algebra").status()).isEqualTo(200);
		assertThat(get("/search/completions?q=linear+al").body()).contains("/skills/linear-algebra");
		goHome();
		assertThat(get("/search?q=linear+algebra").links()).contains("/skills/linear-algebra");
	}

	@Test
	@DisplayName("R27 completions wait for nobody and keep no search waiting")
	void completionsWaitForNobody() throws Exception {
		keepBusy(this.search.helps, CatalogSearch.HELPED_AT_ONCE);
		Page later = get("/search/completions?q=linear+al");
		assertThat(later.status()).isEqualTo(503);
		assertThat(later.header("Retry-After")).isEqualTo("5");
		assertThat(get("/search?q=linear+algebra").links()).contains("/skills/linear-algebra");
		goHome();
		assertThat(get("/search/completions?q=linear+al").body()).contains("/skills/linear-algebra");
	}

	@Test
	@DisplayName("R27 an address that leads nowhere is told of without names like it")
	void anAddressThatLeadsNowhereIsToldOfAllTheSame() throws Exception {
		assertThat(get("/skills/lineer-algebra").links()).contains("/skills/linear-algebra");
		keepBusy(this.search.helps, CatalogSearch.HELPED_AT_ONCE);
		Page nowhere = get("/skills/lineer-algebra");
		assertThat(nowhere.status()).isEqualTo(404);
		assertThat(nowhere.links()).contains("/roadmaps").doesNotContain("/skills/linear-algebra");
	}

	private Page get(String path) {
		return this.visitors.anyone().get(path);
	}

	private void keepBusy(HeavyWork work, int many) throws InterruptedException {
		CountDownLatch atWork = new CountDownLatch(many);
		for (int i = 0; i < many; i++) {
			begin(() -> work.inTurn(() -> {
				atWork.countDown();
				stayUntilTheEnd();
				return null;
			}));
		}
		atWork.await();
	}

	/** Whoever has waited too long meanwhile goes; then the next one waits as long. */
	private void waitFor(HeavyWork work, int many) {
		List<Thread> waiting = new ArrayList<>();
		for (int i = 0; i < many; i++) {
			waiting.add(begin(() -> {
				try {
					work.inTurn(() -> null);
				}
				catch (LaterException ex) {
					// As it should be.
				}
			}));
		}
		while (!waiting.stream().allMatch((one) -> STANDING.contains(one.getState()))) {
			Thread.onSpinWait();
		}
	}

	private Thread begin(Runnable work) {
		Thread other = new Thread(work);
		this.others.add(other);
		other.start();
		return other;
	}

	private void stayUntilTheEnd() {
		try {
			this.end.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
