package dev.waymark.account.factor;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/**
 * One-time codes as in RFC 6238, with the figures on which all authenticator apps agree:
 * SHA-1, six digits, thirty seconds. What is weak in SHA-1 does not touch HMAC.
 */
final class Totp {

	/** How long a code is shown (ASVS 6.5.5). */
	static final Duration STEP = Duration.ofSeconds(30);

	static final int DIGITS = 6;

	/**
	 * How far a phone's clock may be off, in steps: RFC 6238, section 5.2, recommends one
	 * at the most.
	 */
	private static final int DRIFT = 1;

	/** As long as what SHA-1 gives, which RFC 4226, section 4, recommends. */
	private static final int SECRET_BYTES = 20;

	private static final SecureRandom random = new SecureRandom();

	private static final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP,
			DIGITS);

	private Totp() {
	}

	static String newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		random.nextBytes(secret);
		return new Base32().encodeToString(secret);
	}

	/**
	 * The latest step within the drift whose code this is.
	 * @param code digits, or anything at all
	 */
	static OptionalLong step(String secret, String code, Instant now) {
		long current = now.getEpochSecond() / STEP.toSeconds();
		OptionalLong found = OptionalLong.empty();
		for (long step = current - DRIFT; step <= current + DRIFT; step++) {
			if (isSame(code(secret, step), code)) {
				found = OptionalLong.of(step);
			}
		}
		return found;
	}

	static String code(String secret, long step) {
		try {
			// Without a locale the digits would be those of the server's language.
			return generator.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
					Instant.EPOCH.plus(STEP.multipliedBy(step)), Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("HMAC takes a key of any length", ex);
		}
	}

	/** Takes the same time wherever the two begin to differ. */
	private static boolean isSame(String expected, String given) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}

}
