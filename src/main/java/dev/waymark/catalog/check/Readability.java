package dev.waymark.catalog.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily an English text is read.
 *
 * @param sentences the words of each sentence
 */
record Readability(List<List<String>> sentences) {

	private static final Pattern VOWELS = Pattern.compile("[aeiouyà-ÿ]+");

	static Readability of(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
		breaks.setText(text);
		List<List<String>> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			List<String> words = words(text.substring(start, end));
			if (!words.isEmpty()) {
				sentences.add(words);
			}
		}
		return new Readability(sentences);
	}

	private static List<String> words(String sentence) {
		return Arrays.stream(sentence.split("[^\\p{L}\\p{N}'’-]+"))
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.toList();
	}

	int longestSentence() {
		return this.sentences.stream().mapToInt(List::size).max().orElse(0);
	}

	String firstWord() {
		return this.sentences.isEmpty() ? "" : this.sentences.get(0).get(0);
	}

	/**
	 * Flesch's reading ease, from R. Flesch, "A new readability yardstick", Journal of
	 * Applied Psychology 32 (1948): 206.835 − 1.015 × words per sentence − 84.6 ×
	 * syllables per word. Syllables are counted as groups of vowels.
	 * @return about 100 for the easiest texts; below 0 for the hardest
	 */
	long ease() {
		int words = this.sentences.stream().mapToInt(List::size).sum();
		if (words == 0) {
			return 100;
		}
		int syllables = this.sentences.stream().flatMap(List::stream).mapToInt(Readability::syllables).sum();
		return Math.round(206.835 - 1.015 * words / this.sentences.size() - 84.6 * syllables / words);
	}

	private static int syllables(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		int groups = (int) VOWELS.matcher(lower).results().count();
		boolean silent = lower.endsWith("e") && !lower.endsWith("le") && groups > 1;
		return Math.max(1, silent ? groups - 1 : groups);
	}

}
