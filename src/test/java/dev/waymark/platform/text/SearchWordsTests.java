package dev.waymark.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTests {

	@ParameterizedTest
	@CsvSource({ "Straße, strasse", "SMØRREBRØD, smorrebrod", "Ångström, angstrom", "Ærø, aero", "Łódź, lodz",
			"\uFF34\u2460, t1", "Й ё, и е", "O’Neil, o'neil" })
	void makeNoDifferenceOfCaseAccentsAndLetters(String text, String words) {
		assertThat(SearchWords.of(text)).isEqualTo(words);
	}

	@Test
	void areLookedForOneByOneAndLetterByLetter() {
		assertThat(SearchWords.patterns("  50% \u00A0 a_b  C:\\x ")).containsExactly("%50\\%%", "%a\\_b%", "%c:\\\\x%");
		assertThat(SearchWords.patterns(" \u200B ")).isEmpty();
	}

	@Test
	void areKeptOfAllTexts() {
		assertThat(SearchWords.of("Zoë", "a@b.example", "a@b.example")).isEqualTo("zoe a@b.example");
	}

}
