package dev.waymark.account.password;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import dev.waymark.platform.HeavyWork;

/**
 * Which passwords may be chosen: long ones that are not guessed early, of whatever
 * characters (R1, R2). Works without a network; the lists of words are read when they are
 * first needed.
 */
@Component
public class PasswordRules {

	/** The least number of characters of a password that stands alone (R1). */
	public static final int LEAST_ALONE = 15;

	/** The least number of characters beside a second factor (R1). */
	public static final int LEAST_WITH_SECOND_FACTOR = 8;

	/** The greatest number of characters: more than R1 asks for, and few to hash. */
	public static final int MOST = 200;

	/** Alone, only a password that stands very many guesses will do. */
	private static final int SCORE_ALONE = 4;

	/**
	 * A second factor stands beside it, and eight random characters count as a hundred
	 * million guesses at the most.
	 */
	private static final int SCORE_WITH_SECOND_FACTOR = 2;

	private static final String SITE = "waymark";

	/** Shorter names are parts of too many words. */
	private static final int SHORTEST_OWN_WORD = 4;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

	final SingletonSupplier<Guesses> guesses = SingletonSupplier.of(Guesses::load);

	/**
	 * The least number of characters.
	 * @param secondFactor whether the account has a second factor
	 * @return the number of Unicode code points
	 */
	public static int least(boolean secondFactor) {
		return secondFactor ? LEAST_WITH_SECOND_FACTOR : LEAST_ALONE;
	}

	/**
	 * Looks for what speaks against a password. Characters are Unicode code points after
	 * composition (NFC), blanks among them.
	 * @param password as it was typed; anything at all
	 * @param secondFactor whether the account has a second factor
	 * @param ownWords what others know of the person, as it stands: display name, e-mail
	 * address; words of four and more letters in them count, and so does the site's name
	 * @return every problem there is, at most one a kind; empty when it may be chosen
	 */
	public List<PasswordProblem> check(String password, boolean secondFactor, Collection<String> ownWords) {
		List<PasswordProblem> obvious = obvious(password, secondFactor, ownWords);
		return obvious.isEmpty() ? guessed(password, secondFactor, ownWords) : obvious;
	}

	/**
	 * Looks for what is seen at once: a wrong length, a common password, one made of
	 * words that others know. It takes next to no time whatever was typed.
	 * @param password as it was typed; anything at all
	 * @param secondFactor whether the account has a second factor
	 * @param ownWords as in {@link #check}
	 * @return every such problem, at most one a kind
	 */
	public List<PasswordProblem> obvious(String password, boolean secondFactor, Collection<String> ownWords) {
		Optional<String> spelling = Spelling.of(password).filter((text) -> length(text) <= MOST);
		if (spelling.isEmpty()) {
			return List.of(PasswordProblem.TOO_LONG);
		}
		String text = spelling.get();
		List<PasswordProblem> problems = new ArrayList<>();
		if (length(text) < least(secondFactor)) {
			problems.add(PasswordProblem.TOO_SHORT);
		}
		named(text, secondFactor, words(ownWords)).ifPresent(problems::add);
		return List.copyOf(problems);
	}

	/**
	 * Estimates how many guesses a password stands in which nothing obvious is wrong.
	 * This may take long, and is done one at a time: see {@link HeavyWork}.
	 * @param password as it was typed
	 * @param secondFactor whether the account has a second factor
	 * @param ownWords as in {@link #check}
	 * @return the problem, or nothing when it stands enough
	 */
	public List<PasswordProblem> guessed(String password, boolean secondFactor, Collection<String> ownWords) {
		Guesses.Stand stand = this.guesses.obtain().measure(Spelling.of(password).orElseThrow(), words(ownWords));
		if (stand.score() >= (secondFactor ? SCORE_WITH_SECOND_FACTOR : SCORE_ALONE)) {
			return List.of();
		}
		return List.of(stand.ownWord() ? PasswordProblem.OWN_WORD : PasswordProblem.GUESSABLE);
	}

	private Optional<PasswordProblem> named(String text, boolean secondFactor, List<String> ownWords) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (isCommon(lower)) {
			return Optional.of(PasswordProblem.COMMON);
		}
		return leansOn(ownWords, lower, least(secondFactor)) ? Optional.of(PasswordProblem.OWN_WORD) : Optional.empty();
	}

	private boolean isCommon(String lower) {
		Set<String> common = this.guesses.obtain().common();
		String half = lower.substring(0, lower.length() / 2);
		return common.contains(lower) || (lower.equals(half + half) && common.contains(half));
	}

	/** Own words do not count towards the length. */
	private static boolean leansOn(List<String> ownWords, String lower, int least) {
		String rest = lower;
		for (String word : ownWords) {
			rest = rest.replace(word, "");
		}
		return rest.length() < lower.length() && length(rest) < least;
	}

	/** Longest first, so that none is broken by a shorter one within. */
	private static List<String> words(Collection<String> texts) {
		return Stream.concat(Stream.of(SITE), texts.stream())
			.map((text) -> Spelling.of(text).orElse("").toLowerCase(Locale.ROOT))
			.flatMap(NO_LETTERS::splitAsStream)
			.filter((word) -> length(word) >= SHORTEST_OWN_WORD)
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
