package dev.waymark.exchange.file;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody may have meant.
 */
class NearNamesTests {

	private static final List<String> NAMES = List.of("summary", "statement", "slug");

	@ParameterizedTest
	@ValueSource(strings = { "summery", "sumary", "usmmary", "smmry", "SUMMARY", " summaryy ", "summ", "summary_text" })
	void aNameIsNearThatDiffersByALetterOrTwoOrGoesOn(String name) {
		assertThat(NearNames.of(name, NAMES)).containsExactly("summary");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "sammery!", "mary", "title", "ummary of it" })
	void aNameIsNotNearThatDiffersByMoreOrOnlyEndsAlike(String name) {
		assertThat(NearNames.of(name, NAMES)).isEmpty();
	}

	@Test
	void allThatAreNearAreTold() {
		assertThat(NearNames.of("s", NAMES)).containsExactlyElementsOf(NAMES);
	}

	@Test
	void aNameThatNeverEndsIsNearNothing() {
		assertThat(NearNames.of("x".repeat(1_000_000), NAMES)).isEmpty();
	}

}
