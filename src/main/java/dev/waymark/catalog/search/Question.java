package dev.waymark.catalog.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * What somebody typed, as a search understands it.
 *
 * @param text what counts of it, on one line
 * @param words its words
 * @param telling those that say something; all, when none does
 */
record Question(String text, List<String> words, List<String> telling) {

	private static final int LONGEST = 200;

	private static final int MOST_WORDS = 12;

	/**
	 * Control characters, halves of surrogate pairs, and marks that would turn the text
	 * of the page around.
	 */
	private static final Pattern HARMFUL = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	/** What people wrap a question in. */
	private static final Set<String> POLITE = Set.of("about", "am", "become", "becoming", "can", "could", "did", "do",
			"does", "find", "get", "getting", "had", "has", "have", "how", "i", "id", "im", "many", "may", "me", "much",
			"must", "my", "need", "needed", "our", "please", "shall", "should", "some", "someone", "want", "wants",
			"we", "were", "what", "whats", "when", "where", "which", "who", "why", "would", "you", "your");

	static Question of(String typed) {
		String begun = typed.strip();
		String cut = begun.substring(0, Math.min(LONGEST, begun.length()));
		Written written = Written.of(HARMFUL.matcher(cut).replaceAll(" "));
		List<String> words = written.forms().stream().limit(MOST_WORDS).toList();
		List<String> telling = words.stream().filter((word) -> !isFiller(word)).toList();
		return new Question(written.plain(), words, telling.isEmpty() ? words : telling);
	}

	static boolean isFiller(String word) {
		return POLITE.contains(word) || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
	}

	/**
	 * Whether it is more than keywords, such as "statistics for ML". Then it may name
	 * what it is about among other things.
	 */
	boolean isPhrase() {
		return this.words.size() > this.telling.size();
	}

	/**
	 * Under which names a thing is asked for by exactly that.
	 * @return the words run together, with and without those that say nothing
	 */
	Set<String> names() {
		String whole = String.join("", this.words);
		String told = String.join("", this.telling);
		return whole.equals(told) ? Set.of(whole) : Set.of(whole, told);
	}

}
