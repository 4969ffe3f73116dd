package dev.waymark.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words need to be kept in order.
 */
class RightToLeftTests {

	@ParameterizedTest
	@ValueSource(strings = { "בינה מלאכותית", "تعلم", "C++ למתחילים" })
	void wordsFromTheRightAreIsolated(String text) {
		assertThat(RightToLeft.isIn(text)).isTrue();
		assertThat(RightToLeft.isolated(text)).isEqualTo("\u2068" + text + "\u2069");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Deep learning", "naïve Bayes", "機械学習", "обучение", "62%" })
	void allOthersStayAsTheyAre(String text) {
		assertThat(RightToLeft.isIn(text)).isFalse();
		assertThat(RightToLeft.isolated(text)).isEqualTo(text);
	}

	@Test
	void whatIsIsolatedIsSoOnce() {
		String isolated = RightToLeft.isolated("تعلم");
		assertThat(RightToLeft.isIn("Back to " + isolated)).isFalse();
		assertThat(RightToLeft.isolated(isolated)).isEqualTo(isolated);
	}

}
