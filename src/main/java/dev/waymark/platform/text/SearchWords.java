package dev.waymark.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.ibm.icu.util.VersionInfo;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.util.Version;

/**
 * Texts in the letters that searches compare, for what a database looks through: case,
 * accents and letters that others write as two make no difference, as in the search of
 * the content. A database keeps such words beside the text, since none knows as much
 * about letters.
 */
public final class SearchWords {

	/**
	 * Names the rules by which words and {@linkplain NameOrder#key keys of names} are
	 * made, so that what older rules have made is found and made anew. Whoever changes
	 * the rules raises the number at the end; a library does so by its version.
	 */
	public static final String RULES = "icu " + VersionInfo.ICU_VERSION + ", lucene " + Version.LATEST + ", 1";

	/** As many letters as one sign becomes at the most. */
	private static final int LONGEST_SIGN = 4;

	private SearchWords() {
	}

	/**
	 * By what something is found.
	 * @param texts what it says
	 * @return its words, to be kept and looked through, not shown
	 */
	public static String of(String... texts) {
		return Arrays.stream(texts).distinct().map(SearchWords::folded).collect(Collectors.joining(" "));
	}

	/**
	 * What to look for with SQL's {@code like}, which escapes with a backslash if nothing
	 * else is said.
	 * @param typed what somebody typed
	 * @return a pattern a word, all of which have to fit; none when nothing was asked for
	 */
	public static List<String> patterns(String typed) {
		return Arrays.stream(folded(typed).split(" "))
			.filter((word) -> !word.isEmpty())
			.map((word) -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
			.toList();
	}

	private static String folded(String text) {
		String plain = ICUFoldingFilter.NORMALIZER.normalize(Wording.LINE.of(text));
		char[] letters = new char[LONGEST_SIGN * plain.length()];
		int length = ASCIIFoldingFilter.foldToASCII(plain.toCharArray(), 0, letters, 0, plain.length());
		return Wording.LINE.of(new String(letters, 0, length));
	}

}
