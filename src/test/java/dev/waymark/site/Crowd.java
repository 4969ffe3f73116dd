package dev.waymark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import dev.waymark.platform.HeavyWork;
import dev.waymark.platform.LaterException;

/**
 * Others who keep heavy work busy until a test sends them home.
 */
public final class Crowd {

	private static final Set<Thread.State> STANDING = Set.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

	private final CountDownLatch end = new CountDownLatch(1);

	private final List<Thread> others = new ArrayList<>();

	/**
	 * Lets some be at work.
	 * @param work what they are at
	 * @param many how many, all of whom are at it when this ends
	 * @throws InterruptedException when this thread is interrupted
	 */
	public void keepBusy(HeavyWork work, int many) throws InterruptedException {
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

	/**
	 * Lets some wait for their turn. Whoever has waited too long meanwhile goes; then the
	 * next one waits as long.
	 * @param work what they wait for
	 * @param many how many
	 */
	public void waitFor(HeavyWork work, int many) {
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

	/**
	 * Sends all of them home, and waits until they are there.
	 * @throws InterruptedException when this thread is interrupted
	 */
	public void goHome() throws InterruptedException {
		this.end.countDown();
		for (Thread other : this.others) {
			other.join();
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
