package dev.waymark.catalog.search;

import java.io.Reader;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.jspecify.annotations.Nullable;

/**
 * Takes text apart into the forms of words that searches compare. Case, accents and
 * letters that others write as two make no difference; what is joined counts in parts and
 * as a whole; Chinese, Japanese and Korean count in pairs of letters.
 * <p>
 * To make one takes ten times as long as to take a name apart, so they are borrowed and
 * given back. Lucene's own way keeps one a thread, which are too many where there are a
 * thousand threads, and none where each request has a thread of its own.
 */
final class WordAnalyzer extends Analyzer {

	/** Not many more are at work at once than there are processors. */
	private static final int MOST_IDLE = 16;

	private static final Queue<WordAnalyzer> IDLE = new ArrayBlockingQueue<>(MOST_IDLE);

	private static final int LONGEST_WORD = 100;

	private static final int PARTS_AND_WHOLE = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
			| WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS | WordDelimiterGraphFilter.CATENATE_ALL
			| WordDelimiterGraphFilter.IGNORE_KEYWORDS;

	private static final WordBreaks BREAKS = new WordBreaks();

	private static final NormalizeCharMap SHARPS = sharps();

	private static final byte[] KINDS_OF_SIGNS = kindsOfSigns();

	/** An emoji has no parts. */
	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private WordAnalyzer() {
		super(new OneAtATime());
	}

	/**
	 * Takes one for as long as a text lasts.
	 * @return one that nobody else has
	 */
	static WordAnalyzer borrow() {
		WordAnalyzer idle = IDLE.poll();
		return (idle != null) ? idle : new WordAnalyzer();
	}

	/**
	 * Leaves it to others. One that a text broke is not given back.
	 */
	void giveBack() {
		IDLE.offer(this);
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return new MappingCharFilter(SHARPS, reader);
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new ICUTokenizer(BREAKS);
		TokenStream forms = new CJKBigramFilter(words);
		forms = new ASCIIFoldingFilter(new ICUFoldingFilter(forms));
		forms = new PatternKeywordMarkerFilter(new EnglishPossessiveFilter(forms), NO_LETTERS);
		forms = new WordDelimiterGraphFilter(forms, true, KINDS_OF_SIGNS, PARTS_AND_WHOLE, null);
		return new TokenStreamComponents(words, new TruncateTokenFilter(new SpellingFilter(forms), LONGEST_WORD));
	}

	private static NormalizeCharMap sharps() {
		NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
		map.add("\u266F", "#");
		return map.build();
	}

	private static byte[] kindsOfSigns() {
		byte[] kinds = new byte[256];
		System.arraycopy(WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, 0, kinds, 0,
				WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE.length);
		for (char sign : "+#'".toCharArray()) {
			kinds[sign] = WordDelimiterIterator.ALPHA;
		}
		return kinds;
	}

	/** What it is made of goes with it and not with a thread. */
	private static final class OneAtATime extends ReuseStrategy {

		private @Nullable TokenStreamComponents components;

		@Override
		public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
			return this.components;
		}

		@Override
		public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents components) {
			this.components = components;
		}

	}

}
