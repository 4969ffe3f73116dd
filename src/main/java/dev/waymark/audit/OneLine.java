package dev.waymark.audit;

import java.util.regex.Pattern;

/**
 * Makes text of unknown origin fit into one line of the log (R28), so that nobody writes
 * a second entry or turns the words of an entry around.
 */
final class OneLine {

	/**
	 * Control characters, line and paragraph separators, lone surrogates, code points
	 * that are no characters, and the overrides and isolates of writing direction.
	 */
	private static final Pattern BREAKING = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

	private OneLine() {
	}

	/**
	 * Cleans and cuts.
	 * @param text anything
	 * @param most how many UTF-16 units may stay
	 * @return one line without space around it; no character is cut in half
	 */
	static String of(String text, int most) {
		String line = BREAKING.matcher(text).replaceAll(" ").strip();
		if (line.length() <= most) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
		return line.substring(0, end).stripTrailing();
	}

}
