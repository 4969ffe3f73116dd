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

	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private static final int VIRAMA = 9;

	private UnseenSigns() {
	}

	/** Takes them out of a text. */
	static String without(String text) {
		if (SUSPECT.containsNone(text)) {
			return text;
		}
		StringBuilder seen = new StringBuilder(text.length());
		int[] signs = text.codePoints().filter((sign) -> !UNSEEN.contains(sign)).toArray();
		int before = NOTHING;
		int base = NOTHING;
		for (int i = 0; i < signs.length; i++) {
			if (AT_WORK.contains(signs[i]) && !isAtWork(signs, i, before, base)) {
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
	 */
	private static boolean isAtWork(int[] signs, int at, int before, int base) {
		int sign = signs[at];
		if (before == NOTHING || UCharacter.isUWhiteSpace(before)) {
			return false;
		}
		if (isVariation(sign)) {
			return !isVariation(before);
		}
		if (TAGS.contains(sign)) {
			return before == FLAG || TAGS.contains(before);
		}
		int next = next(signs, at, false);
		int letter = next(signs, at, true);
		return isVirama(before) || isVirama(next) || (joins(base) && joins(letter))
				|| (sign == ZERO_WIDTH_JOINER && (joins(base) || (isEmoji(base) && isEmoji(letter))));
	}

	/** What comes after a sign, with or without the marks that the one before wears. */
	private static int next(int[] signs, int at, boolean letter) {
		for (int i = at + 1; i < signs.length; i++) {
			if (!AT_WORK.contains(signs[i]) && !(letter && isMark(signs[i]))) {
				return signs[i];
			}
		}
		return NOTHING;
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
