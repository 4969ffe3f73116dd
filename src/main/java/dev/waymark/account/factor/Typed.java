package dev.waymark.account.factor;

import java.text.Normalizer;

/**
 * Codes as people type them.
 */
final class Typed {

	/** No code is nearly as long, and some characters become many. */
	private static final int MAX_LENGTH = 100;

	private Typed() {
	}

	/**
	 * Leaves out what is there for the eye only (spaces, dashes, invisible characters)
	 * and writes full-width letters and every script's digits the plain way.
	 * @return letters and digits; none when the text is too long to be a code
	 */
	static String plain(String typed) {
		if (typed.length() > MAX_LENGTH) {
			return "";
		}
		StringBuilder plain = new StringBuilder();
		Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.map((character) -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
			.forEach(plain::appendCodePoint);
		return plain.toString();
	}

}
