package dev.waymark.catalog.document;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Makes a name in addresses from what a thing is called, in any script.
 */
public final class Slug {

	private static final int LONGEST = 80;

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

	private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Lm}]");

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private static final Pattern ENDS = Pattern.compile("^-|-$");

	private Slug() {
	}

	/**
	 * Makes a slug that nothing else has.
	 * @param kind what the thing is
	 * @param name what it is called
	 * @param isTaken tells whether another thing has a slug
	 * @return the name in small Latin letters, with a number where it would be taken; the
	 * kind and a number where the name has no letters
	 */
	public static String of(Kind kind, String name, Predicate<String> isTaken) {
		String plain = plain(name);
		String begin = plain.isEmpty() ? kind.getSlug() : plain;
		Stream<String> numbered = IntStream.iterate(plain.isEmpty() ? 1 : 2, (number) -> number + 1)
			.mapToObj((number) -> cut(begin, LONGEST - 1 - Integer.toString(number).length()) + "-" + number);
		return Stream.concat(plain.isEmpty() ? Stream.empty() : Stream.of(cut(begin, LONGEST)), numbered)
			.filter(isTaken.negate())
			.findFirst()
			.orElseThrow();
	}

	private static String plain(String name) {
		String said = name.replace("+", " plus ").replaceAll("[#\u266F]", " sharp ");
		String latin = LATIN.transliterate(Normalizer2.getNFKCInstance().normalize(said));
		String letters = MARKS.matcher(Normalizer2.getNFKDInstance().normalize(latin)).replaceAll("");
		String words = OTHER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
		return ENDS.matcher(words).replaceAll("");
	}

	private static String cut(String slug, int most) {
		return ENDS.matcher(slug.substring(0, Math.min(most, slug.length()))).replaceAll("");
	}

}
