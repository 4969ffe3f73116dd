package dev.waymark.account.password;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One spelling for what was typed, so that a password set on one keyboard is good on
 * another: "é" is one code point on some and two on others. NIST SP 800-63B-4 asks for
 * NFC or NFKC; NFC it is, since it joins only what looks alike, while NFKC would make "²"
 * the same as "2" and so take away from what was chosen.
 */
final class Spelling {

	/**
	 * More than this many UTF-16 units are not even looked at. No spelling of
	 * {@link PasswordRules#MOST} characters is as long: one takes four units at the most.
	 */
	private static final int LONGEST = 5 * PasswordRules.MOST;

	private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

	private Spelling() {
	}

	/**
	 * Spells what was typed.
	 * @param typed anything at all
	 * @return the one spelling, or empty when it is longer than any password may be
	 */
	static Optional<String> of(String typed) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		String whole = HALF_A_CHARACTER.matcher(typed).replaceAll("\uFFFD");
		return Optional.of(Normalizer.normalize(whole, Normalizer.Form.NFC));
	}

}
