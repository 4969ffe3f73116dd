package dev.waymark.exchange.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What somebody may have meant who wrote a name that there is not.
 */
final class NearNames {

	/** How many letters have to be changed, put in or taken out, or -1 beyond two. */
	private static final LevenshteinDistance distance = new LevenshteinDistance(2);

	private NearNames() {
	}

	/**
	 * Finds names like another one, whatever the case of their letters.
	 * @param name the name that there is not
	 * @param names the names that there are
	 * @return those that differ by a letter or two, go on where it ends, or are its
	 * beginning
	 */
	static List<String> of(String name, Collection<String> names) {
		String wanted = name.strip().toLowerCase(Locale.ROOT);
		return names.stream().filter((one) -> isNear(wanted, one.toLowerCase(Locale.ROOT))).toList();
	}

	private static boolean isNear(String wanted, String name) {
		return !wanted.isEmpty()
				&& (name.startsWith(wanted) || wanted.startsWith(name) || distance.apply(wanted, name) >= 0);
	}

}
