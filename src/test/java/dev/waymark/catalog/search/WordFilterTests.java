package dev.waymark.catalog.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordFilterTests {

	private static final List<String> NAMES = List.of("Straße", "CI/CD pipelines", "Naïve Bayes", "機械学習", "Trust",
			"Google Cloud", "Linear regression");

	@ParameterizedTest
	@CsvSource({ "strasse, Straße", "STRASSE, Straße", "cicd, CI/CD pipelines", "ci cd, CI/CD pipelines",
			"pipeline, CI/CD pipelines", "naive, Naïve Bayes", "bayes naive, Naïve Bayes", "学習, 機械学習",
			"regres, Linear regression", "regresion, Linear regression", "google, Google Cloud",
			"the google cloud, Google Cloud" })
	void keepsWhatASearchWouldFind(String words, String name) {
		assertThat(keep(words)).containsExactly(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rust", "Claude", "naive cloud", "+++", "🐍" })
	void keepsNothingThatOnlyLooksAlike(String words) {
		assertThat(keep(words)).isEmpty();
	}

	@Test
	void keepsEverythingWhenNothingIsAskedFor() {
		assertThat(keep(" ")).isEqualTo(NAMES);
	}

	private static List<String> keep(String words) {
		return WordFilter.keep(NAMES, words, List::of);
	}

}
