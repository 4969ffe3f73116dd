package dev.waymark.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Which reports an editor looks for: those that fit everything that is given.
 *
 * @param words parts of what was typed or answered, in any order, case and spelling, or
 * the name of the skill or resource; cut to {@value #MAX_WORDS} characters; empty for
 * anything
 * @param kind what readers had to say, or null for anything
 * @param status how far the editors are, or null for any
 */
public record ReportQuery(String words, @Nullable ReportKind kind, @Nullable ReportStatus status) {

	/** More is not worth looking for. */
	public static final int MAX_WORDS = 200;

	public ReportQuery {
		String begun = words.strip();
		begun = (begun.length() > MAX_WORDS) ? begun.substring(0, MAX_WORDS) : begun;
		// No report holds such signs, and PostgreSQL takes no NUL.
		words = begun.replaceAll("[\\p{Cc}\\p{Cs}]", "");
	}

}
