package dev.waymark.catalog.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	@ParameterizedTest
	@CsvSource({ "Łódź, lodz", "обучение, obucenie", "機械, ji-xie", "Straße, strasse", "Smørrebrød, smorrebrod",
			"Æsthetics, aesthetics", "naïve Bayes, naive-bayes", "Ｐｙｔｈｏｎ, python", "ελληνικά, ellenika", "한국, hangug",
			"C, c", "C++, c-plus-plus", "C#, c-sharp", "F♯, f-sharp", "F#, f-sharp", "Node.js, node-js",
			"  CI / CD , ci-cd", "k-NN, k-nn", "O’Reilly, o-reilly", "3D, 3d" })
	void aNameInAnyScriptBecomesLatin(String name, String slug) {
		assertThat(Slug.of(Kind.SKILL, name, Set.of()::contains)).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "تعلم", "תורה", "हिन्दी", "ภาษาไทย", "მანქანა", "বাংলা", "🐍", "!?", "\u202e", "Ъ", "ʿ", "ー" })
	void anyNameGetsOne(String name) {
		assertThat(Slug.of(Kind.SKILL, name, Set.of()::contains)).matches(SLUG);
	}

	@Test
	void aNameWithoutLettersGetsANumber() {
		assertThat(Slug.of(Kind.SKILL, "🐍", Set.of()::contains)).isEqualTo("skill-1");
		assertThat(Slug.of(Kind.SKILL, "🐘", Set.of("skill-1", "skill-2")::contains)).isEqualTo("skill-3");
	}

	@Test
	void whatIsTakenGetsANumber() {
		assertThat(Slug.of(Kind.SKILL, "Lodz", Set.of("lodz")::contains)).isEqualTo("lodz-2");
		assertThat(Slug.of(Kind.SKILL, "Łódź", Set.of("lodz", "lodz-2")::contains)).isEqualTo("lodz-3");
	}

	@Test
	void namesThatDifferInASignStayApart() {
		List<String> slugs = new ArrayList<>();
		for (String name : List.of("C", "C++", "C#", "F", "F♯", "F#", "C+")) {
			slugs.add(Slug.of(Kind.SKILL, name, slugs::contains));
		}
		assertThat(slugs).containsExactly("c", "c-plus-plus", "c-sharp", "f", "f-sharp", "f-sharp-2", "c-plus");
	}

	@Test
	void aLongNameIsCut() {
		String name = "word ".repeat(40);
		assertThat(Slug.of(Kind.SKILL, name, Set.of()::contains)).hasSizeLessThanOrEqualTo(80).matches(SLUG);
		String taken = Slug.of(Kind.SKILL, name, Set.of()::contains);
		assertThat(Slug.of(Kind.SKILL, name, taken::equals)).hasSizeLessThanOrEqualTo(80).matches(SLUG).endsWith("-2");
	}

}
