package dev.waymark.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Lets only so much heavy work be done at once. Others wait in order, but only a few of
 * them and not for long, so that whoever sends much of it keeps no threads from the rest
 * of the site (R27).
 */
public final class HeavyWork {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final Semaphore free;

	private final int mostWaiting;

	private final Duration patience;

	/**
	 * With nobody at work.
	 * @param atOnce how many may be at work
	 * @param mostWaiting how many may wait, about
	 * @param patience how long each waits at the most
	 */
	public HeavyWork(int atOnce, int mostWaiting, Duration patience) {
		this.free = new Semaphore(atOnce, true);
		this.mostWaiting = mostWaiting;
		this.patience = patience;
	}

	/**
	 * Does some work when it is its turn.
	 * @param <T> what comes out
	 * @param piece what to do
	 * @return what the piece gives
	 * @throws LaterException when too many wait already, or one has waited too long
	 */
	public <T extends @Nullable Object> T inTurn(Supplier<T> piece) {
		if (!tryAcquire(Duration.ZERO)
				&& (this.free.getQueueLength() >= this.mostWaiting || !tryAcquire(this.patience))) {
			throw LaterException.busy(PAUSE);
		}
		try {
			return piece.get();
		}
		finally {
			this.free.release();
		}
	}

	private boolean tryAcquire(Duration wait) {
		try {
			return this.free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
