package dev.waymark.platform.text;

import java.util.Comparator;
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

	private static final Collator COLLATOR = collator();

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

	private static Collator collator() {
		RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
		collator.setNumericCollation(true);
		return collator.freeze();
	}

}
