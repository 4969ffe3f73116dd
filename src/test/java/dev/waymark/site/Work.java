package dev.waymark.site;

import java.lang.management.ManagementFactory;
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
 * @param bytes how much memory was asked for; what is slow without asking for memory is
 * not seen
 */
public record Work(List<String> statements, int hashes, long bytes) {

	private static final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/**
	 * Does something that asks neither for rows nor for passwords.
	 * @param action what to do
	 * @return how much memory it asks for, in bytes
	 */
	public static long bytes(Runnable action) {
		long before = threads.getCurrentThreadAllocatedBytes();
		action.run();
		return threads.getCurrentThreadAllocatedBytes() - before;
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
			long[] bytes = new long[1];
			List<String> statements = this.log.during(() -> bytes[0] = bytes(action));
			return new Work(statements, this.passwords.asked() - hashes, bytes[0]);
		}

	}

}
