package dev.waymark.platform.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.site.Work;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One spelling for what looks the same.
 */
class WordingTests {

	static Stream<Arguments> lookAlikes() {
		return Stream.of(Arguments.of("Machine  translation", "Machine translation"),
				Arguments.of(" \t\u00A0Machine translation\u3000\r\n", "Machine translation"),
				Arguments.of("Machine\u00A0translation", "Machine translation"),
				Arguments.of("Machine\ntranslation", "Machine translation"),
				Arguments.of("nai\u0308ve Bayes", "na\u00EFve Bayes"), Arguments.of("Machi\u00ADne", "Machine"),
				Arguments.of("Machi\u200Bne", "Machine"), Arguments.of("\uFEFFMachine", "Machine"),
				Arguments.of("Machi\u2060ne", "Machine"), Arguments.of("\u202EMachine\u202C", "Machine"),
				Arguments.of("\u2067Machine\u2069", "Machine"), Arguments.of("Machine\u200F", "Machine"),
				Arguments.of("Ma\u0000ch\u0007ine", "Machine"), Arguments.of("Machi\uD83Dne", "Machine"),
				Arguments.of("Machi\uFFFEne", "Machine"), Arguments.of("Machi\u3164ne", "Machine"),
				Arguments.of("Auf\u200Clage", "Auflage"), Arguments.of("a\u200Db", "ab"),
				Arguments.of("e\u034F\u0301", "\u00E9"), Arguments.of("\u212B", "\u00C5"));
	}

	@ParameterizedTest
	@MethodSource("lookAlikes")
	void whatLooksTheSameIsTheSame(String typed, String spelled) {
		assertThat(Wording.LINE.of(typed)).isEqualTo(spelled);
	}

	@ParameterizedTest
	@EnumSource(names = { "LINE", "LINES", "MARKDOWN" })
	void whatShowsNothingIsEmpty(Wording wording) {
		assertThat(Stream.of("", " ", "\t", "\r\n \n", "\u00A0", "\u2007\u202F", "\u3000", "\u200B", "\u00AD", "\uFEFF",
				"\u2060", "\u3164", "\u2800", "\u200D", "\u200C", "\uFE0F", "\u0000", "\uD800", "\u202E", "\u2028",
				" \u200B \u200B ", "\u180E", "\uDB40\uDC41"))
			.allSatisfy((blank) -> assertThat(wording.of(blank)).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0647\u200D",
			"\u0915\u094D\u200D\u0937", "\u0915\u094D\u200C\u0937", "\u09B0\u200D\u09CD\u09AF",
			"\u0DC1\u0DCA\u200D\u0DBB\u0DD3", "\u0D05\u0D35\u0D28\u0D4D\u200D", "\u0628\u064E\u200C\u0628",
			"\u1820\u180B", "\u182A\u180E\u1820", "\uD83D\uDC69\u200D\uD83D\uDCBB",
			"\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB", "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
			"\u2764\uFE0F\u200D\uD83D\uDD25", "\uD83D\uDE42\u200D\u2194\uFE0F",
			"\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", "\u2602\uFE0F",
			"\u845B\uDB40\uDD00", "\u0600\u0661", "C\u266F", "\u6A5F\u68B0\u5B66\u7FD2" })
	void whatIsDrawnOtherwiseStays(String word) {
		for (Wording wording : Wording.values()) {
			assertThat(wording.of("a " + word + " b")).isEqualTo("a " + word + " b");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0645\u06CC\u200C b", "\u0645\u06CC \u200Cb", "\u2602\uFE0F\uFE0F", "e\u0301\u200De" })
	void whatChangesNothingWhereItStandsIsDropped(String text) {
		assertThat(Wording.LINE.of(text).codePoints()).hasSizeLessThan((int) text.codePoints().count());
	}

	@Test
	void linesStayLines() {
		assertThat(Wording.LINES.of(" \n One\r\nTwo\rThree\u2028\n\tFour  five \n "))
			.isEqualTo("One\nTwo\nThree\n\n    Four  five");
	}

	@Test
	void markdownKeepsHowFarItsLinesStandIn() {
		assertThat(Wording.MARKDOWN.of("\n \n    code\n\n- one\n  - two  \nnext\n\u00A0\n"))
			.isEqualTo("    code\n\n- one\n  - two  \nnext");
		assertThat(Wording.MARKDOWN.of("\n \u00A0 \n")).isEmpty();
	}

	@Test
	void aSecretIsNotTouched() {
		IntStream.of(0, 9, 0x20, 0xA0, 0xAD, 0x200B, 0x301, 0xFEFF, 0xD800)
			.mapToObj((sign) -> "  e" + Character.toString(sign) + "\r\n")
			.forEach((secret) -> assertThat(Wording.AS_TYPED.of(secret)).isSameAs(secret));
	}

	@Test
	void twiceIsAsOnce() {
		for (Wording wording : Wording.values()) {
			lookAlikes().map((pair) -> (String) pair.get()[0]).forEach((typed) -> {
				String once = wording.of(typed);
				assertThat(wording.of(once)).isEqualTo(once);
			});
		}
	}

	@ParameterizedTest
	@CsvSource({ "Machine  Translation, machine translation", "na\u00EFve Bayes, NAI\u0308VE BAYES",
			"Stra\u00DFe, STRASSE", "\uFF23\uFF0B\uFF0B, c++", "\uFB01ne, Fine",
			"\u0645\u06CC\u200C\u062E, \u0645\u06CC\u062E", "\u2602\uFE0F, \u2602",
			"\u03A3\u03C3\u03C2, \u03C3\u03C3\u03C3" })
	void namesThatPeopleTakeForOneAreFoldedToOne(String one, String other) {
		assertThat(Wording.folded(one)).isEqualTo(Wording.folded(other));
	}

	@ParameterizedTest
	@CsvSource({ "C, C++", "C#, C\u266F", "resume, r\u00E9sum\u00E9", "R, Rust" })
	void otherNamesStayOthers(String one, String other) {
		assertThat(Wording.folded(one)).isNotEqualTo(Wording.folded(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\u00A0", "\n", "\u200D", "\u0301\u0316", "\uD834\uDD65\u0316", "\u00AD", "a\u200D",
			"\t \n" })
	@DisplayName("R27 whatever comes in great numbers, each sign is looked at a few times")
	void theWorkGrowsWithTheLength(String heap) {
		String little = "\tx" + heap.repeat(10_000) + "x";
		String much = "\tx" + heap.repeat(160_000) + "x";
		for (Wording wording : List.of(Wording.LINE, Wording.LINES, Wording.MARKDOWN)) {
			double one = Work.of(() -> wording.of(little)).effort();
			assertThat(Work.of(() -> wording.of(much)).effort()).as(wording.name()).isLessThan(100 * one + 5);
		}
	}

}
