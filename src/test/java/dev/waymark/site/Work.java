package dev.waymark.site;

import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import com.sun.management.ThreadMXBean;

import dev.waymark.account.password.QuickPasswords;

/**
 * What something costs, told in work rather than in seconds, so that a busy machine does
 * not matter. Only what the asking thread does itself is counted, as it does with
 * {@code MockMvc}.
 *
 * @param statements what was asked of the database, in order
 * @param hashes how many passwords were hashed or compared; each takes the same work
 * @param bytes how much memory was asked for
 * @param nanos how long the processor was at it
 */
public record Work(List<String> statements, int hashes, long bytes, long nanos) {

	private static final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final byte[] MEBIBYTE = new byte[1024 * 1024];

	/**
	 * Does something that asks neither for rows nor for passwords.
	 * @param action what to do
	 * @return how much work it is
	 */
	public static Work of(Runnable action) {
		long bytes = threads.getCurrentThreadAllocatedBytes();
		long time = threads.getCurrentThreadCpuTime();
		action.run();
		time = threads.getCurrentThreadCpuTime() - time;
		bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
		return new Work(List.of(), 0, bytes, time);
	}

	/**
	 * Tells the time of the processor in mebibytes of SHA-256, so that a slow machine
	 * does not matter either.
	 * @return as many as it digests in the same time
	 */
	public double effort() {
		return (double) this.nanos / timeOfAMebibyte();
	}

	/** The shortest of a few, for the first may have to be compiled. */
	private static long timeOfAMebibyte() {
		long shortest = Long.MAX_VALUE;
		for (int time = 0; time < 3; time++) {
			long before = threads.getCurrentThreadCpuTime();
			digest(MEBIBYTE);
			shortest = Math.min(shortest, threads.getCurrentThreadCpuTime() - before);
		}
		return shortest;
	}

	private static void digest(byte[] bytes) {
		try {
			MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Where work is seen: among the beans of the application under test. */
	public static final class Meter {

		private final StatementLog log;

		private final QuickPasswords passwords;

		Meter(StatementLog log, QuickPasswords passwords) {
			this.log = log;
			this.passwords = passwords;
		}

		/**
		 * Does something.
		 * @param action what to do
		 * @return what it took
		 */
		public Work of(Runnable action) {
			int hashes = this.passwords.asked();
			Work[] work = new Work[1];
			List<String> statements = this.log.during(() -> work[0] = Work.of(action));
			return new Work(statements, this.passwords.asked() - hashes, work[0].bytes(), work[0].nanos());
		}

	}

}
