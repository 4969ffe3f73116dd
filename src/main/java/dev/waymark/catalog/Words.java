package dev.waymark.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
	private static final List<Spelling> SPELLINGS = List.of(new Spelling("z", "(?<=[iy])z", "s"),
			new Spelling("our", "(?<=\\p{L}{3})our", "or"), new Spelling("ll", "(?<=\\p{L}{3})ll", "l"),
			new Spelling("ogue", "(?<=\\p{L}{2})ogue", "og"),
			new Spelling("re", "(?<=\\p{L}{2})([bt])re(s?)$", "$1er$2"),
			new Spelling("enc", "(lic|def|off)enc", "$1ens"), new Spelling("gramme", "gramme", "gram"),
			new Spelling("practis", "practis", "practic"), new Spelling("dgement", "dgement", "dgment"),
			new Spelling("artefact", "artefact", "artifact"));

	private Words() {
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
	 * @param words its words
	 * @return its words with their other forms, which overlap them
	 */
	private static List<Word> withVariants(String text, List<Word> words) {
		List<Word> all = new ArrayList<>();
		StringBuilder compound = new StringBuilder();
		int parts = 0;
		int start = 0;
		int end = 0;
		for (Word word : words) {
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

	/** Most words are, and an index is made of very many. */
	private static boolean isPlain(String written) {
		for (int at = 0; at < written.length(); at++) {
			char letter = written.charAt(at);
			if (letter > '\u007f' || !Character.isLetterOrDigit(letter)) {
				return false;
			}
		}
		return true;
	}

	private static String plain(String written) {
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKD);
		return OUTSIDE_WORDS.matcher(POSSESSIVE.matcher(plain).replaceFirst("")).replaceAll("");
	}

	private static String form(String written) {
		String form = isPlain(written) ? written : plain(written);
		form = form.toLowerCase(Locale.ROOT);
		for (Spelling spelling : SPELLINGS) {
			form = spelling.in(form);
		}
		return (form.length() > LONGEST_WORD) ? form.substring(0, LONGEST_WORD) : form;
	}

	/**
	 * A rule of spelling.
	 *
	 * @param part what a word contains for which it holds
	 * @param pattern what is spelled in two ways
	 * @param other how it is spelled instead
	 */
	private record Spelling(String part, Pattern pattern, String other) {

		Spelling(String part, String pattern, String other) {
			this(part, Pattern.compile(pattern), other);
		}

		String in(String form) {
			return form.contains(this.part) ? this.pattern.matcher(form).replaceAll(this.other) : form;
		}

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
			List<Word> words = in(plain);
			String key = words.stream().map(Word::form).collect(Collectors.joining(" "));
			return new Written(plain, List.copyOf(withVariants(plain, words)), key);
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
