package dev.waymark.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.site.Work;

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

	@Test
	void aListIsTakenApartOnceHoweverOftenItIsAskedFor() {
		List<String> many = many("Once");
		Work first = Work.of(() -> assertThat(keep(many, "Once 77 basket")).containsExactly("Once 77 basketry"));
		Work second = Work.of(() -> assertThat(keep(many, "Once 78 basket")).containsExactly("Once 78 basketry"));
		assertThat(second.bytes()).isLessThan(first.bytes() / 10);
	}

	@Test
	void aListInWhichSomethingChangedIsAnother() {
		List<String> many = many("Changing");
		assertThat(keep(many, "weaving")).isEmpty();
		many.set(500, "Weaving");
		assertThat(keep(many, "weaving")).containsExactly("Weaving");
		assertThat(keep(many, "changing 501")).isEmpty();
		assertThat(keep(many("Changing"), "changing 501")).containsExactly("Changing 501 basketry");
	}

	@Test
	void listsThatNobodyAsksForAnyMoreMakeRoom() {
		for (int list = 0; list < 20; list++) {
			assertThat(WordFilter.keep(List.of("Weaving " + list, "Pottery"), "weaving", List::of))
				.containsExactly("Weaving " + list);
		}
		assertThat(keep("strasse")).containsExactly("Straße");
	}

	private static List<String> many(String word) {
		return IntStream.rangeClosed(1, 1000)
			.mapToObj((number) -> "%s %d basketry".formatted(word, number))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static List<String> keep(List<String> names, String words) {
		return WordFilter.keep(names, words, List::of);
	}

	private static List<String> keep(String words) {
		return WordFilter.keep(NAMES, words, List::of);
	}

}
