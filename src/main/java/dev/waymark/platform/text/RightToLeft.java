package dev.waymark.platform.text;

import java.text.Bidi;

/**
 * Tells words in letters that run from right to left, such as those of Arabic and Hebrew,
 * from others, and keeps them in order among others.
 */
public final class RightToLeft {

	private static final char FIRST_STRONG_ISOLATE = '\u2068';

	private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

	private RightToLeft() {
	}

	/**
	 * Whether a text holds such letters that nothing keeps apart from the rest yet.
	 * @param text any text
	 * @return true when its direction has to be found out from its letters
	 */
	public static boolean isIn(String text) {
		return requiresBidi(text) && text.indexOf(FIRST_STRONG_ISOLATE) < 0;
	}

	/**
	 * Keeps a text in order within a sentence of the other direction, where no element
	 * can do it.
	 * @param text any text
	 * @return the same when it holds no such letters, else within marks that nobody sees
	 */
	public static String isolated(String text) {
		return isIn(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
	}

	private static boolean requiresBidi(String text) {
		return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
	}

}
