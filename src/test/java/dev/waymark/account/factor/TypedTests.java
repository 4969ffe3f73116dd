package dev.waymark.account.factor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people type, it becomes letters and digits, and never an error.
 */
class TypedTests {

	@ParameterizedTest
	@ValueSource(strings = { "123456", "123 456", " 123456\r\n", "123-456", "123\u00A0456", "123\u2009456",
			"1 2 3 4 5 6", "123\u200B456", "\uFEFF123456", "123\u2013456", "123456", "١٢٣٤٥٦", "۱۲۳۴۵۶", "१२३४५६",
			"\uD835\uDFCF\uD835\uDFD0\uD835\uDFD1\uD835\uDFD2\uD835\uDFD3\uD835\uDFD4" })
	void digitsAreReadHoweverTheyAreTyped(String typed) {
		assertThat(Typed.plain(typed)).isEqualTo("123456");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "\u0000", "\uD800", "\uDC00\uD800", "😀", "\u202E", "' -- ;", "\n\n" })
	void whatIsNeitherLetterNorDigitIsNothing(String typed) {
		assertThat(Typed.plain(typed)).isEmpty();
	}

	@Test
	void aLongTextIsNoCode() {
		assertThat(Typed.plain("1".repeat(100))).hasSize(100);
		assertThat(Typed.plain("1".repeat(101))).isEmpty();
		assertThat(Typed.plain("123456" + " ".repeat(1_000_000))).isEmpty();
	}

}
