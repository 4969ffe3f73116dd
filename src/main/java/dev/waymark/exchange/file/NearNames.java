package dev.waymark.exchange.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What somebody may have meant who wrote a name that there is not.
 */
final class NearNames {

	private static final int FARTHEST = 2;

	private NearNames() {
	}

	/**
	 * Finds names like another one.
	 * @param name the name that there is not
	 * @param names the names that there are
	 * @return those that differ by a letter or two, or begin or end alike
	 */
	static List<String> of(String name, Collection<String> names) {
		String wanted = name.strip().toLowerCase(Locale.ROOT);
		return names.stream().filter((one) -> isNear(wanted, one.toLowerCase(Locale.ROOT))).toList();
	}

	private static boolean isNear(String wanted, String name) {
		return !wanted.isEmpty()
				&& (name.startsWith(wanted) || wanted.startsWith(name) || distance(wanted, name) <= FARTHEST);
	}

	/** How many letters have to be changed, put in or taken out. */
	private static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > FARTHEST) {
			return FARTHEST + 1;
		}
		int[] last = new int[other.length() + 1];
		for (int j = 0; j < last.length; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[last.length];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int kept = last[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(kept, Math.min(last[j], row[j - 1]) + 1);
			}
			last = row;
		}
		return last[other.length()];
	}

}
