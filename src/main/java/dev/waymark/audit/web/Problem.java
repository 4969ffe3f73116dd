package dev.waymark.audit.web;

import java.util.regex.Pattern;

/**
 * What was odd about the words after the question mark, and was left out.
 *
 * @param name the end of a message's key, after {@code problem.}
 * @param value what was asked for, cut where it is long
 */
record Problem(String name, String value) {

	private static final int SHOWN = 60;

	/** What must not stand in a page, not even escaped. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

	Problem {
		String shown = (value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
		value = UNPRINTABLE.matcher(shown).replaceAll("\uFFFD");
	}

}
