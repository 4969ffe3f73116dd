package dev.waymark.platform.web;

import java.util.regex.Pattern;

/**
 * Something in an address by which nothing goes, which is told and left out.
 *
 * @param name the end of a message's key, after {@code problem.}
 * @param value what was asked for, cut where it is long
 */
public record OddValue(String name, String value) {

	private static final int SHOWN = 60;

	/** What must not stand in a page, not even escaped. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

	/**
	 * Tells of one.
	 * @param name what it was to be
	 * @param value what was asked for
	 * @return the same, fit to be shown
	 */
	public static OddValue of(String name, String value) {
		String start = (value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
		return new OddValue(name, UNPRINTABLE.matcher(start).replaceAll("\uFFFD"));
	}

}
