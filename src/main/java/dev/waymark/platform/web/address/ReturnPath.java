package dev.waymark.platform.web.address;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The page a form was sent from, to which its answer leads back. It comes from the
 * browser, so only a path of this site is believed: anything else leads to a page that is
 * always there.
 */
public final class ReturnPath {

	/** A step of dots alone leads upwards; none of ours begins with one. */
	private static final String STEP = "(?!\\.)[" + SitePath.LETTERS + "]++";

	private static final Pattern LOCAL = Pattern
		.compile("/(?:" + STEP + "(?:/" + STEP + ")*+)?(?:\\?[!-~&&[^\\\\#{}]]*+)?");

	/**
	 * Room for the longest search, of whose letters each may take nine or twelve
	 * characters.
	 */
	private static final int MAX_LENGTH = 4000;

	private ReturnPath() {
	}

	/**
	 * Reads a path that a form carried.
	 * @param path what the form said
	 * @param otherwise where to go when that is missing, foreign or odd
	 * @return a path within this site, without a fragment
	 */
	public static String of(@Nullable String path, String otherwise) {
		return (path != null && path.length() <= MAX_LENGTH && LOCAL.matcher(path).matches()) ? path : otherwise;
	}

}
