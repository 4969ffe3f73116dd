package dev.waymark.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Takes text apart into the words that searches compare, so that index, query and
 * highlighting agree on what a word is. Case, accents and British or American spelling
 * make no difference; "C++", "C#" and "R" are words.
 */
final class Words {

	private static final int LONGEST_WORD = 100;

	private static final Pattern WORD = Pattern.compile(
			"[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+(?:['\u2019][\\p{L}\\p{M}]++)?+(?:\\+\\+|[+#](?![\\p{L}\\p{N}]))?+");

	private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

	private static final Pattern OUTSIDE_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private static final Pattern SIGNS = Pattern.compile("[+#]+$");

	/** American to British or British to American, whichever is the simpler rule. */
	private static final Map<Pattern, String> SPELLINGS = spellings();

	private Words() {
	}

	private static Map<Pattern, String> spellings() {
		Map<Pattern, String> rules = new LinkedHashMap<>();
		rules.put(Pattern.compile("(?<=[iy])z"), "s");
		rules.put(Pattern.compile("(?<=\\p{L}{3})our"), "or");
		rules.put(Pattern.compile("(?<=\\p{L}{3})ll"), "l");
		rules.put(Pattern.compile("(?<=\\p{L}{2})ogue"), "og");
		rules.put(Pattern.compile("(?<=\\p{L}{2})([bt])re(s?)$"), "$1er$2");
		rules.put(Pattern.compile("(lic|def|off)enc"), "$1ens");
		rules.put(Pattern.compile("gramme"), "gram");
		rules.put(Pattern.compile("practis"), "practic");
		rules.put(Pattern.compile("dgement"), "dgment");
		rules.put(Pattern.compile("artefact"), "artifact");
		return rules;
	}

	/**
	 * The words of a text.
	 * @param text any text
	 * @return what searches compare, in the order of the text
	 */
	static List<String> forms(String text) {
		return in(text).stream().map(Word::form).toList();
	}

	static String withoutSigns(String form) {
		return SIGNS.matcher(form).replaceFirst("");
	}

	/**
	 * What the forms of an English word have in common.
	 * @param form a word's form
	 * @return its stem, which need not be a word
	 */
	static String stem(String form) {
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(form);
		stemmer.stem();
		String stem = stemmer.getCurrent();
		// "analysis" and "analyse" belong together
		return stem.endsWith("si") ? stem.substring(0, stem.length() - 1) : stem;
	}

	static String onOneLine(String text) {
		return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
	}

	private static List<Word> in(String text) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String form = form(matcher.group());
			if (!form.isEmpty()) {
				words.add(new Word(form, matcher.start(), matcher.end()));
			}
		}
		return words;
	}

	/**
	 * The words of a text and what else it may be found by: "k-NN" is also "knn", and
	 * "C++" is also "c".
	 * @param text any text
	 * @return its words with their other forms, which overlap them
	 */
	private static List<Word> withVariants(String text) {
		List<Word> all = new ArrayList<>();
		StringBuilder compound = new StringBuilder();
		int parts = 0;
		int start = 0;
		int end = 0;
		for (Word word : in(text)) {
			if (parts == 0 || !HYPHEN.matcher(text.substring(end, word.start())).matches()) {
				addCompound(all, compound, parts, start, end);
				compound.setLength(0);
				parts = 0;
				start = word.start();
			}
			compound.append(word.form());
			parts++;
			end = word.end();
			all.add(word);
			String plain = withoutSigns(word.form());
			if (!plain.equals(word.form())) {
				all.add(new Word(plain, word.start(), word.start() + plain.length()));
			}
		}
		addCompound(all, compound, parts, start, end);
		return all;
	}

	private static void addCompound(List<Word> all, CharSequence compound, int parts, int start, int end) {
		if (parts > 1 && compound.length() <= LONGEST_WORD) {
			all.add(new Word(compound.toString(), start, end));
		}
	}

	private static String form(String written) {
		String form = Normalizer.normalize(written, Normalizer.Form.NFKD);
		form = POSSESSIVE.matcher(form).replaceFirst("");
		form = OUTSIDE_WORDS.matcher(form).replaceAll("").toLowerCase(Locale.ROOT);
		for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
			form = spelling.getKey().matcher(form).replaceAll(spelling.getValue());
		}
		return (form.length() > LONGEST_WORD) ? form.substring(0, LONGEST_WORD) : form;
	}

	/**
	 * A text with its words, taken apart once and read by many searches.
	 *
	 * @param plain the text on one line
	 * @param words its words and their variants
	 * @param key its words without variants; texts with the same key say the same
	 */
	record Written(String plain, List<Word> words, String key) {

		static Written of(String text) {
			String plain = onOneLine(text);
			return new Written(plain, List.copyOf(withVariants(plain)), String.join(" ", forms(plain)));
		}

	}

	/**
	 * A word where it stands.
	 *
	 * @param form what searches compare
	 * @param start where it begins in the text
	 * @param end where it ends in the text
	 */
	record Word(String form, int start, int end) {

		boolean isWithin(int from, int to) {
			return this.start >= from && this.end <= to;
		}

	}

}
