package dev.waymark.platform.text;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Function;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/**
 * The order in which people look names up: "Ångström" beside A, whatever the database or
 * the letters' numbers say, and "Level 2" before "Level 10". It is that of no language in
 * particular, since content is in several.
 */
public final class NameOrder {

	private static final RuleBasedCollator COLLATOR = collator();

	/** The longest {@linkplain #key key}. */
	private static final int MAX_KEY = 1000;

	private NameOrder() {
	}

	/**
	 * Compares things by what they are called.
	 * @param <T> the type of things
	 * @param name what one is called
	 * @return the order
	 */
	public static <T> Comparator<T> by(Function<T, String> name) {
		return Comparator.comparing(name, COLLATOR::compare);
	}

	/**
	 * The same order for databases, which know less of letters.
	 * @param name what something is called
	 * @return what has to be compared instead, sign by sign; of very long names only the
	 * beginning counts
	 */
	public static String key(String name) {
		byte[] key = COLLATOR.getCollationKey(name).toByteArray();
		// A zero ends each key.
		return HexFormat.of().formatHex(key, 0, Math.min(key.length - 1, MAX_KEY / 2));
	}

	private static RuleBasedCollator collator() {
		RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
		collator.setNumericCollation(true);
		return (RuleBasedCollator) collator.freeze();
	}

}
