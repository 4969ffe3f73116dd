package dev.waymark.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Heavy work is done in turns, and few wait.
 */
class HeavyWorkTests {

	private static final Duration LONG = Duration.ofMinutes(10);

	private final ExecutorService others = Executors.newCachedThreadPool();

	private final CountDownLatch atWork = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void goHome() {
		this.end.countDown();
		this.others.shutdown();
	}

	@Test
	@DisplayName("R27 whoever has waited too long is told to come again")
	void whoeverHasWaitedTooLongIsToldToComeAgain() throws Exception {
		HeavyWork work = new HeavyWork(1, 5, Duration.ofMillis(1));
		keepBusy(work);
		assertThatExceptionOfType(LaterException.class).isThrownBy(() -> work.inTurn(() -> "done"))
			.satisfies((later) -> assertThat(later.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE))
			.satisfies((later) -> assertThat(later.retryAfter()).isEqualTo(5));
	}

	@Test
	@DisplayName("R27 whoever comes when too many wait does not wait at all")
	void whoeverComesWhenTooManyWaitDoesNotWait() throws Exception {
		HeavyWork work = new HeavyWork(1, 0, LONG);
		keepBusy(work);
		assertThatExceptionOfType(LaterException.class).isThrownBy(() -> work.inTurn(() -> "done"));
	}

	@Test
	void whoeverWaitsGetsTheirTurn() throws Exception {
		HeavyWork work = new HeavyWork(1, 5, LONG);
		Future<String> first = keepBusy(work);
		Future<String> second = this.others.submit(() -> work.inTurn(() -> "second"));
		this.end.countDown();
		assertThat(first.get()).isEqualTo("first");
		assertThat(second.get()).isEqualTo("second");
		assertThat(work.inTurn(() -> "third")).isEqualTo("third");
	}

	@Test
	void workThatFailsGivesItsTurnBack() {
		HeavyWork work = new HeavyWork(1, 5, LONG);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> work.inTurn(() -> {
			throw new IllegalStateException();
		}));
		assertThat(work.inTurn(() -> "done")).isEqualTo("done");
	}

	private Future<String> keepBusy(HeavyWork work) throws InterruptedException {
		Future<String> busy = this.others.submit(() -> work.inTurn(() -> {
			this.atWork.countDown();
			try {
				this.end.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return "first";
		}));
		this.atWork.await();
		return busy;
	}

}
