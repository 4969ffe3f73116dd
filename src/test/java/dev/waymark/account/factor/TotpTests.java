package dev.waymark.account.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One-time codes are those of RFC 6238.
 */
class TotpTests {

	private static final String SECRET = new Base32()
		.encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	/** The beginning of a step. */
	private static final long START = 1_772_368_470;

	@ParameterizedTest
	@CsvSource({ "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
			"2000000000, 69279037", "20000000000, 65353130" })
	@DisplayName("R10 codes are those of RFC 6238, appendix B, which shows eight digits of which ours are the last six")
	void codesAreThoseOfTheStandard(long second, String eightDigits) {
		String code = eightDigits.substring(2);
		assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
		assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
	}

	@Test
	@DisplayName("R10 a code is good in its own thirty seconds, the thirty before and the thirty after")
	void aCodeIsGoodForNinetySeconds() {
		String code = Totp.code(SECRET, START / 30);
		for (long second = START - 120; second < START + 120; second++) {
			boolean near = second >= START - 30 && second < START + 60;
			assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second))).as("%d seconds", second - START)
				.isEqualTo(near ? OptionalLong.of(START / 30) : OptionalLong.empty());
		}
		assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(START + 60).minusNanos(1))).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "hi-IN-u-nu-deva", "th-TH-u-nu-thai" })
	void codesAreTheSameInEveryLanguageOfTheServer(String language) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(language));
			assertThat(Totp.code(SECRET, 1)).isEqualTo("287082");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "28708", "2870820", "94287082", "-87082", "28708a", "\uD800", "😀😀😀" })
	void whatIsNoCodeIsRefused(String odd) {
		assertThat(Totp.step(SECRET, odd, Instant.ofEpochSecond(59))).isEmpty();
	}

	@Test
	void everySecretIsTwentyBytesOfItsOwn() {
		Set<String> secrets = new HashSet<>();
		for (int number = 0; number < 1_000; number++) {
			String secret = Totp.newSecret();
			assertThat(secret).matches("[A-Z2-7]{32}");
			assertThat(new Base32().decode(secret)).hasSize(20);
			secrets.add(secret);
		}
		assertThat(secrets).hasSize(1_000);
	}

}
