package dev.waymark.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;

/**
 * Signs that show nothing: controls, soft hyphens, spaces without width, byte order
 * marks, what turns the direction of the words around it, halves of characters. They make
 * two names of what looks like one, and a name of nothing. Those that change how their
 * neighbours are drawn stay where they do so: joiners within words of scripts that join
 * and within emoji, variation selectors, the letters of flags.
 */
final class UnseenSigns {

	/** The letters behind a flag. */
	private static final UnicodeSet TAGS = new UnicodeSet(0xE0020, 0xE007F).freeze();

	/** Signs that count only beside what they work on. */
	private static final UnicodeSet AT_WORK = new UnicodeSet("[[:Variation_Selector:]\\u200C\\u200D\\u180E]")
		.addAll(TAGS)
		.freeze();

	private static final UnicodeSet UNSEEN = new UnicodeSet(
			"[[:Default_Ignorable_Code_Point:][:Cf:][:Cc:][:Cs:][:Noncharacter_Code_Point:]"
					+ "-[:White_Space:]-[:Prepended_Concatenation_Mark:]-[\\U00013430-\\U0001345F]]")
		.removeAll(AT_WORK)
		.freeze();

	/** One look at a text is enough for nearly all of them. */
	private static final UnicodeSet SUSPECT = new UnicodeSet(UNSEEN).addAll(AT_WORK).freeze();

	/** The black flag that the letters of a country's part stand behind. */
	private static final int FLAG = 0x1F3F4;

	private static final int NOTHING = -1;

	/** As many as UAX 15 lets a letter wear in text that is passed on (Stream-Safe). */
	private static final int MOST_MARKS = 30;

	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private static final int VIRAMA = 9;

	private UnseenSigns() {
	}

	/** Takes them out of a text, looking at each sign a few times at the most (R27). */
	static String without(String text) {
		return withoutHeaps(SUSPECT.containsNone(text) ? text : withoutUnseen(text));
	}

	private static String withoutUnseen(String text) {
		StringBuilder seen = new StringBuilder(text.length());
		int[] signs = text.codePoints().filter((sign) -> !UNSEEN.contains(sign)).toArray();
		int[] next = next(signs, false);
		int[] letters = next(signs, true);
		int before = NOTHING;
		int base = NOTHING;
		for (int i = 0; i < signs.length; i++) {
			if (AT_WORK.contains(signs[i]) && !isAtWork(signs[i], before, base, next[i], letters[i])) {
				continue;
			}
			seen.appendCodePoint(signs[i]);
			before = signs[i];
			base = isMark(before) ? base : before;
		}
		return seen.toString();
	}

	/**
	 * Whether a sign changes how its neighbours are drawn.
	 * @param before the sign that stays before it
	 * @param base the letter that stays before it, whatever marks it wears
	 * @param next the sign after it
	 * @param letter the letter after it
	 */
	private static boolean isAtWork(int sign, int before, int base, int next, int letter) {
		if (before == NOTHING || UCharacter.isUWhiteSpace(before)) {
			return false;
		}
		if (isVariation(sign)) {
			return !isVariation(before);
		}
		if (TAGS.contains(sign)) {
			return before == FLAG || TAGS.contains(before);
		}
		return isVirama(before) || isVirama(next) || (joins(base) && joins(letter))
				|| (sign == ZERO_WIDTH_JOINER && (joins(base) || (isEmoji(base) && isEmoji(letter))));
	}

	/**
	 * What comes after each sign, with or without the marks that the one before wears.
	 */
	private static int[] next(int[] signs, boolean letter) {
		int[] next = new int[signs.length];
		int found = NOTHING;
		for (int i = signs.length - 1; i >= 0; i--) {
			next[i] = found;
			if (!AT_WORK.contains(signs[i]) && !(letter && isMark(signs[i]))) {
				found = signs[i];
			}
		}
		return next;
	}

	/**
	 * No letter wears more marks than {@value #MOST_MARKS}; sorting them would take long.
	 */
	private static String withoutHeaps(String text) {
		if (text.length() <= MOST_MARKS) {
			return text;
		}
		StringBuilder kept = new StringBuilder(text.length());
		int marks = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int sign = text.codePointAt(i);
			marks = (UCharacter.getCombiningClass(sign) != 0) ? marks + 1 : 0;
			if (marks <= MOST_MARKS) {
				kept.appendCodePoint(sign);
			}
		}
		return kept.toString();
	}

	private static boolean isVariation(int sign) {
		return UCharacter.hasBinaryProperty(sign, UProperty.VARIATION_SELECTOR);
	}

	private static boolean isMark(int sign) {
		return joining(sign) == UCharacter.JoiningType.TRANSPARENT
				|| joining(sign) == UCharacter.JoiningType.JOIN_CAUSING || AT_WORK.contains(sign);
	}

	/** Around it, letters of Indic scripts take other shapes. */
	private static boolean isVirama(int sign) {
		return sign != NOTHING && UCharacter.getCombiningClass(sign) == VIRAMA;
	}

	/** Letters that are written together, as those of Arabic are. */
	private static boolean joins(int sign) {
		return sign != NOTHING && joining(sign) != UCharacter.JoiningType.NON_JOINING && !isMark(sign);
	}

	private static int joining(int sign) {
		return UCharacter.getIntPropertyValue(sign, UProperty.JOINING_TYPE);
	}

	private static boolean isEmoji(int sign) {
		return sign != NOTHING && (UCharacter.hasBinaryProperty(sign, UProperty.EXTENDED_PICTOGRAPHIC)
				|| UCharacter.hasBinaryProperty(sign, UProperty.EMOJI_MODIFIER));
	}

}
