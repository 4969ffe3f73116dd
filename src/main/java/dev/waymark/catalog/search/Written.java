package dev.waymark.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * A text with its words, taken apart once and read by many searches, so that index, query
 * and highlighting agree on what a word is.
 *
 * @param plain the text on one line
 * @param words its words and their other readings, in the order of the text
 */
record Written(String plain, List<TextWord> words) {

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	static Written of(String text) {
		String plain = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
		return new Written(plain, List.copyOf(words(plain)));
	}

	/**
	 * What searches compare, without other readings.
	 * @return the words' forms, in the order of the text
	 */
	List<String> forms() {
		return this.words.stream().filter((word) -> !word.other()).map(TextWord::form).toList();
	}

	private static List<TextWord> words(String plain) {
		WordAnalyzer analyzer = WordAnalyzer.borrow();
		List<TextWord> words = words(plain, analyzer);
		analyzer.giveBack();
		return words;
	}

	private static List<TextWord> words(String plain, WordAnalyzer analyzer) {
		List<TextWord> words = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", plain)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			PositionLengthAttribute parts = stream.addAttribute(PositionLengthAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				if (!term.isEmpty()) {
					add(words, new TextWord(term.toString(), offset.startOffset(), offset.endOffset(),
							parts.getPositionLength() > 1));
				}
			}
			stream.end();
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text could not be taken apart", ex);
		}
	}

	private static void add(List<TextWord> words, TextWord word) {
		words.add(word);
		String plain = TextWord.withoutSigns(word.form());
		int signs = word.form().length() - plain.length();
		if (signs > 0 && !plain.isEmpty()) {
			words.add(new TextWord(plain, word.start(), word.end() - signs, true));
		}
	}

}
