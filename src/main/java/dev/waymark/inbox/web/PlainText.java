package dev.waymark.inbox.web;

import java.util.regex.Pattern;

/**
 * Makes plain text of what was pasted: what nobody sees, and what would turn the words
 * around it, is taken out rather than refused.
 */
final class PlainText {

	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t]]");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zl}\\p{Zp}]+");

	private PlainText() {
	}

	/** Any number of lines. */
	static String lines(String typed) {
		return UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
	}

	/** A single line. */
	static String line(String typed) {
		return SPACE.matcher(lines(typed)).replaceAll(" ");
	}

}
