package dev.waymark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Several threads that do something at one moment.
 */
public final class AtOnce {

	private static final int SECONDS = 300;

	private AtOnce() {
	}

	/**
	 * Lets every thread begin when all are ready.
	 * @param threads how many there are
	 * @param work what a thread does, by its number from 0
	 * @return what each of them returned, in the order of their numbers
	 * @throws AssertionError when one of them fails or none comes to an end
	 */
	public static <T> List<T> run(int threads, IntFunction<T> work) {
		CyclicBarrier start = new CyclicBarrier(threads);
		List<Callable<T>> tasks = new ArrayList<>();
		for (int number = 0; number < threads; number++) {
			int mine = number;
			tasks.add(() -> {
				start.await(SECONDS, TimeUnit.SECONDS);
				return work.apply(mine);
			});
		}
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			List<T> results = new ArrayList<>();
			for (Future<T> done : pool.invokeAll(tasks, SECONDS, TimeUnit.SECONDS)) {
				results.add(done.get());
			}
			return results;
		}
		catch (ExecutionException ex) {
			throw new AssertionError("One of " + threads + " threads failed: " + ex.getCause(), ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", ex);
		}
		finally {
			pool.shutdownNow();
		}
	}

}
