package dev.waymark.account.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;

import dev.waymark.platform.HeavyWork;

/**
 * Tells how many guesses a password stands, by the lists and patterns of zxcvbn, which
 * come with the library. They take 10 MiB of memory.
 */
final class Guesses {

	/**
	 * How much of a password is looked at in one piece. The library's time grows faster
	 * than the length: of random digits and signs that may stand for letters, 24 take a
	 * tenth of a second, 40 take seven tenths, 100 take many seconds.
	 */
	static final int LOOKED_AT = 24;

	private static final int BEST = 4;

	private static final String OWN_WORDS = "user_inputs";

	/** Odd passwords take long to measure, and strangers may send them (R27). */
	final HeavyWork work = new HeavyWork(1, 8, Duration.ofSeconds(5));

	private final Zxcvbn lists;

	private final Set<String> common;

	private Guesses(Zxcvbn lists, Set<String> common) {
		this.lists = lists;
		this.common = common;
	}

	static Guesses load() {
		try {
			List<Dictionary> words = StandardDictionaries.loadAllDictionaries();
			return new Guesses(
					new ZxcvbnBuilder().dictionaries(words).keyboards(StandardKeyboards.loadAllKeyboards()).build(),
					common(words));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The lists of common passwords cannot be read", ex);
		}
	}

	/** The common passwords, in lower case. */
	Set<String> common() {
		return this.common;
	}

	/**
	 * Measures a password by its beginning, and where that is guessed by its end: who
	 * guesses the whole has guessed each of them.
	 * @param password in its one spelling
	 * @param ownWords words in lower case that are tried before all others
	 * @return what it stands
	 */
	Stand measure(String password, List<String> ownWords) {
		return this.work.inTurn(() -> {
			Stand start = piece(password.substring(0, Math.min(LOOKED_AT, password.length())), ownWords);
			if (password.length() <= LOOKED_AT || start.score() == BEST) {
				return start;
			}
			Stand end = piece(password.substring(password.length() - LOOKED_AT), ownWords);
			return (end.score() > start.score()) ? end : start;
		});
	}

	private Stand piece(String piece, List<String> ownWords) {
		Strength strength = this.lists.measure(piece, ownWords);
		return new Stand(strength.getScore(),
				strength.getSequence().stream().anyMatch((part) -> OWN_WORDS.equals(part.dictionaryName)));
	}

	private static Set<String> common(List<Dictionary> words) {
		return words.stream()
			.filter((list) -> list.getName().equals(StandardDictionaries.PASSWORDS))
			.findFirst()
			.orElseThrow()
			.getRankedDictionary()
			.keySet();
	}

	/**
	 * What a password stands.
	 *
	 * @param score from 0 to 4: 2 for more than a million guesses, 3 for more than a
	 * hundred million, 4 for more than ten thousand million
	 * @param ownWord whether an own word is among the parts that it is guessed by
	 */
	record Stand(int score, boolean ownWord) {
	}

}
