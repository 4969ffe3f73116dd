package dev.waymark.account.password;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.site.AtOnce;
import dev.waymark.site.Work;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which passwords may be chosen.
 */
class PasswordRulesTests {

	/** Each may stand for a letter, or for several. */
	private static final String ODD = "@4({<63160!|$5+7%2";

	private static final long MOST_BYTES = 100_000_000;

	private static final String GOOD = "kettle otter violin mango";

	private static final List<String> ANNA = List.of("Anna-Maria Özgür", "anna.schmidt@brauhaus.example");

	private static final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@CsvSource({ "7, true, true", "8, true, false", "9, true, false", "14, false, true", "15, false, false",
			"16, false, false", "64, false, false", "199, false, false", "200, false, false", "200, true, false" })
	@DisplayName("R1 at least 15 characters alone, at least 8 with a second factor, 64 and more accepted")
	void lengthCounts(int length, boolean secondFactor, boolean tooShort) {
		assertThat(rules.check(random(length), secondFactor, List.of()))
			.isEqualTo(tooShort ? List.of(PasswordProblem.TOO_SHORT) : List.of());
		assertThat(PasswordRules.least(secondFactor)).isEqualTo(secondFactor ? 8 : 15);
	}

	@ParameterizedTest
	@ValueSource(ints = { 201, 202, 1_000, 1_001, 10_240, 1_000_000 })
	void moreThan200CharactersAreTooMany(int length) {
		assertThat(rules.check("é".repeat(length), false, List.of())).containsExactly(PasswordProblem.TOO_LONG);
	}

	@Test
	@DisplayName("R1 a character is a code point, however it is encoded or composed")
	void charactersAreCodePoints() {
		String fourteen = IntStream.range(0, 14)
			.mapToObj((at) -> Character.toString(0x1F600 + 3 * at))
			.collect(joined());
		assertThat(rules.check(fourteen, false, List.of())).containsExactly(PasswordProblem.TOO_SHORT);
		assertThat(rules.check(fourteen + "🛶", false, List.of())).isEmpty();
		String composed = "ảậǖṩệọữẵặẳởợỹỷ";
		String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
		assertThat(decomposed.length()).isGreaterThan(20);
		assertThat(rules.check(decomposed, false, List.of())).containsExactly(PasswordProblem.TOO_SHORT);
		assertThat(rules.check(decomposed + "ḉ", false, List.of())).isEmpty();
		String longest = (composed + "ḉ").repeat(14).substring(0, 200);
		assertThat(rules.check(Normalizer.normalize(longest, Normalizer.Form.NFD), false, List.of()))
			.isEqualTo(rules.check(longest, false, List.of()))
			.doesNotContain(PasswordProblem.TOO_LONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kettle otter violin mango", "KETTLE OTTER VIOLIN MANGO", "kettleotterviolinmango",
			"correct horse battery staple", "Tr4vel light, write often", "my dog eats blue cheese", "847362019583726 4",
			"wandern im regen macht froh", "синий чайник поёт утром", "夜の図書館で猫が静かに本を読む", "👩‍🚀 reads 🗺️ by 🌙light",
			"   kettle   otter   violin", "' or 1=1; drop table learner --", "<b>never</b> ${mind} #{this}",
			"xK9$mQ2vL8pR4tW6", "jqzvbxkwpfmghtd" })
	@DisplayName("R1 no composition rule: any characters, blanks included, if they are hard to guess")
	void anyCharactersWillDo(String password) {
		assertThat(rules.check(password, false, ANNA)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "passwordpassword", "PassWordPassWord", "iloveyouiloveyou", "trustno1trustno1",
			"Qwerty123456789", "1qaz2wsx3edc4rfv", "123456789987654321", "sunshineSUNSHINE" })
	@DisplayName("R2 a common password is refused with the reason, in any case and written twice")
	void commonPasswordsAreRefused(String password) {
		assertThat(rules.check(password, false, ANNA)).containsExactly(PasswordProblem.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "password", "PASSWORD", "football", "iloveyou", "trustno1", "q1w2e3r4t5", "sunshine" })
	@DisplayName("R2 a common password is refused beside a second factor")
	void commonPasswordsAreRefusedBesideASecondFactor(String password) {
		assertThat(rules.check(password, true, List.of())).containsExactly(PasswordProblem.COMMON);
		assertThat(rules.check(password, false, List.of())).containsExactly(PasswordProblem.TOO_SHORT,
				PasswordProblem.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "123456789012345", "qwertyuiopasdfgh", "aaaaaaaaaaaaaaaa", "letmeinletmein12",
			"abcdefghijklmnop", "zyxwvutsrqponml", "abcabcabcabcabc", "Password123456789", "p@55w0rdp@55w0rd",
			"zxcvbnm,./asdfgh", "Summer2024Summer2024", "w4ym4rkw4ym4rkw4ym4rk", "aaaaaaaabbbbbbbb",
			"password password", "thisisapassword", "monkeydragonfootball", "poiuytrewqlkjhgfdsa",
			"1qaz2wsx3edc4rfv5tgb", "密码密码密码密码密码密码密码密", "winter winter winter", "ha ha ha ha ha ha ha ha",
			"                    " })
	@DisplayName("R2 an easily guessed password is refused with the reason")
	void easilyGuessedPasswordsAreRefused(String password) {
		assertThat(rules.check(password, false, ANNA)).containsExactly(PasswordProblem.GUESSABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "waymarkwaymark1", "Waymark Waymark!", "WAYMARK-2026-abc", "my cat at waymark",
			"w4ym4rk1234567890", "kramyaw 1234567890", "waymark-x7Kq2!vB", "annaschmidt1990", "anna.schmidt@brauhaus",
			"Anna-Maria Özgür", "ÖzgürAnna1234567", "schmidtschmidtschmidt", "xk9qbrauhausbrauhaus",
			"annaANNAannaANNA" })
	@DisplayName("R2 the site's and the person's own names are refused with the reason")
	void ownNamesAreRefused(String password) {
		assertThat(rules.check(password, false, ANNA)).containsExactly(PasswordProblem.OWN_WORD);
	}

	@Test
	@DisplayName("R2 an own name is known in either spelling")
	void ownNamesAreKnownInEitherSpelling() {
		String decomposed = Normalizer.normalize("Özgüröş", Normalizer.Form.NFD);
		assertThat(rules.check("özgüröş özgüröş", false, List.of(decomposed)))
			.containsExactly(PasswordProblem.OWN_WORD);
		assertThat(rules.check(decomposed + " " + decomposed, false, List.of("Özgüröş")))
			.containsExactly(PasswordProblem.OWN_WORD);
	}

	@Test
	void anOwnNameAmongManyOtherWordsIsAllRight() {
		assertThat(rules.check("anna walks seven kettles home", false, ANNA)).isEmpty();
		assertThat(rules.check("my waymark stands in thick fog", false, ANNA)).isEmpty();
		assertThat(rules.check(GOOD, false, List.of("Al", "o", "", "  ", "...", "x".repeat(5_000)))).isEmpty();
	}

	@Test
	@DisplayName("R2 an own name does not count towards the length")
	void anOwnNameDoesNotCount() {
		assertThat(rules.check("schmidt otter viol", false, ANNA)).containsExactly(PasswordProblem.OWN_WORD);
		assertThat(rules.check("schmidt otter violin man", false, ANNA)).isEmpty();
		assertThat(rules.check("schmidt otter viol", true, ANNA)).isEmpty();
		assertThat(rules.check("otter schmidt", true, ANNA)).containsExactly(PasswordProblem.OWN_WORD);
	}

	@Test
	@DisplayName("R2 what is too short and common is told both at once")
	void everyProblemIsToldAtOnce() {
		assertThat(rules.check("dragon", false, List.of())).containsExactly(PasswordProblem.TOO_SHORT,
				PasswordProblem.COMMON);
		assertThat(rules.check("waymark", true, List.of())).containsExactly(PasswordProblem.TOO_SHORT,
				PasswordProblem.OWN_WORD);
		assertThat(rules.check("", false, List.of())).containsExactly(PasswordProblem.TOO_SHORT);
	}

	@Test
	@DisplayName("R2 more than 3,000 common passwords fit the policy")
	void theListIsLongEnough() {
		List<String> fitting = Guesses.load()
			.common()
			.stream()
			.filter((word) -> word.length() >= PasswordRules.LEAST_WITH_SECOND_FACTOR)
			.toList();
		assertThat(fitting).hasSizeGreaterThan(11_000);
		assertThat(fitting).allSatisfy((word) -> {
			assertThat(rules.check(word, true, List.of())).contains(PasswordProblem.COMMON);
			assertThat(rules.check(word + word, false, List.of())).contains(PasswordProblem.COMMON);
		});
	}

	@Test
	@DisplayName("R3 what a password manager makes is accepted")
	void whatAPasswordManagerMakesIsAccepted() {
		for (int round = 0; round < 100; round++) {
			assertThat(rules.check(random(20), false, ANNA)).isEmpty();
			assertThat(rules.check(random(15), false, ANNA)).isEmpty();
			assertThat(rules.check(random(8), true, ANNA)).isEmpty();
		}
	}

	@Test
	void whateverIsTypedHasAnAnswer() {
		Random chance = new Random(8);
		List<Function<Random, String>> kinds = List.of((random) -> Character.toString(random.nextInt(0x110000)),
				(random) -> Character.toString((char) (0xD800 + random.nextInt(0x800))),
				(random) -> Character.toString(0x300 + random.nextInt(0x70)),
				(random) -> Character.toString(random.nextInt(0x80)),
				(random) -> Character.toString(ODD.charAt(random.nextInt(ODD.length()))));
		for (int round = 0; round < 100; round++) {
			Function<Random, String> kind = kinds.get(round % kinds.size());
			String typed = Stream.generate(() -> kind.apply(chance)).limit(chance.nextInt(250)).collect(joined());
			assertThat(rules.check(typed, round % 2 == 0, ANNA)).doesNotHaveDuplicates();
		}
	}

	@Test
	void aLongPasswordMayBeginOrEndWithWhatIsGuessed() {
		assertThat(rules.check("a".repeat(60) + GOOD, false, List.of())).isEmpty();
		assertThat(rules.check(GOOD + "a".repeat(60), false, List.of())).isEmpty();
		assertThat(rules.check("a".repeat(60) + "b".repeat(60), false, List.of()))
			.containsExactly(PasswordProblem.GUESSABLE);
	}

	@Test
	@DisplayName("R27 what an odd password costs has an end")
	void whatAnOddPasswordCostsHasAnEnd() {
		Random chance = new Random(27);
		rules.guessed(GOOD, false, List.of());
		for (int round = 0; round < 20; round++) {
			String odd = Stream.generate(() -> ODD.charAt(chance.nextInt(ODD.length())))
				.limit(PasswordRules.MOST)
				.map(String::valueOf)
				.collect(joined());
			Work work = Work.of(() -> rules.guessed(odd, false, List.of()));
			assertThat(work.bytes()).as(odd).isLessThan(MOST_BYTES);
		}
	}

	@Test
	void thoseWhoComeFirstAtOnceGetTheirAnswers() {
		PasswordRules unread = new PasswordRules();
		assertThat(AtOnce.run(8, (number) -> unread.check((number % 2 == 0) ? GOOD : "passwordpassword", false, ANNA)))
			.containsExactlyElementsOf(IntStream.range(0, 8)
				.mapToObj((number) -> (number % 2 == 0) ? List.<PasswordProblem>of() : List.of(PasswordProblem.COMMON))
				.toList());
	}

	private static Collector<CharSequence, ?, String> joined() {
		return Collectors.joining();
	}

	private static String random(int length) {
		List<Integer> characters = new ArrayList<>(IntStream.range('!', '~').boxed().toList());
		return new SecureRandom().ints(length, 0, characters.size())
			.mapToObj((at) -> Character.toString(characters.get(at)))
			.collect(joined());
	}

}
