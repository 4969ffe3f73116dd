package dev.waymark.platform.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what people have written (R24): a cell that begins like
 * a formula gets an apostrophe in front, and loses it again when it is read. A text that
 * begins with apostrophes and then like a formula gets one more, so that each text comes
 * back as it was.
 */
public final class FormulaGuard {

	/** Also the wide signs that spreadsheets take for the plain ones. */
	private static final String SIGNS = "[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]";

	private static final Pattern RUNS = Pattern.compile(SIGNS + ".*", Pattern.DOTALL);

	private static final Pattern NEEDS_GUARD = Pattern.compile("'*" + SIGNS + ".*", Pattern.DOTALL);

	private FormulaGuard() {
	}

	/**
	 * Makes a text harmless.
	 * @param text any text
	 * @return the cell
	 */
	public static String guard(String text) {
		return NEEDS_GUARD.matcher(text).matches() ? "'" + text : text;
	}

	/**
	 * Tells whether a spreadsheet would run a cell.
	 * @param cell the cell
	 * @return true when it begins like a formula
	 */
	public static boolean isUnguarded(String cell) {
		return RUNS.matcher(cell).matches();
	}

	/**
	 * Takes the guard away again.
	 * @param cell a cell
	 * @return the text that {@link #guard} was given
	 */
	public static String unguard(String cell) {
		return NEEDS_GUARD.matcher(cell).matches() ? cell.substring(1) : cell;
	}

}
