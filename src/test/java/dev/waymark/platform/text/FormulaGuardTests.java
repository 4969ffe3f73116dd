package dev.waymark.platform.text;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No cell runs, and every text comes back.
 */
class FormulaGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44", "-x", "@SUM", "\tx", "\rx", "\n=x", "'=1", "''=1", "'", "''", "'tis", "x=1",
			" =1", "", "-", "plain", "\uff1d1", "'\uff20x", "=a\nb" })
	@DisplayName("R24 no cell runs, and every text comes back as it was")
	void noCellRunsAndEveryTextComesBack(String text) {
		String cell = FormulaGuard.guard(text);
		assertThat(FormulaGuard.isUnguarded(cell)).isFalse();
		assertThat(FormulaGuard.unguard(cell)).isEqualTo(text);
		assertThat(cell).endsWith(text).hasSizeLessThanOrEqualTo(text.length() + 1);
	}

}
