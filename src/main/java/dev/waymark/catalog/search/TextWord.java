package dev.waymark.catalog.search;

import java.util.regex.Pattern;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word where it stands in a text.
 *
 * @param form what searches compare
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param other whether it is but another reading of what stands there: "knn" of "k-NN",
 * and "c" of "C++"
 */
record TextWord(String form, int start, int end, boolean other) {

	private static final Pattern SIGNS = Pattern.compile("[+#]+$");

	boolean isWithin(int from, int to) {
		return this.start >= from && this.end <= to;
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

}
