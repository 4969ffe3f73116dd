package dev.waymark.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Words that nobody can guess, for links and cookies. Only their hash is kept, so whoever
 * reads the database cannot use them (R8). A plain SHA-256 is enough: 256 bits of chance
 * cannot be tried out.
 */
public final class SecretWord {

	private static final int BYTES = 32;

	private static final SecureRandom random = new SecureRandom();

	private SecretWord() {
	}

	/**
	 * Makes a word.
	 * @return 43 letters, digits, {@code -} and {@code _}
	 */
	public static String fresh() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * What is kept of a word.
	 * @param word the word, or what was said instead of it
	 * @return its SHA-256 in hexadecimal digits
	 */
	public static String hash(String word) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
