package dev.waymark.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a letter lets in.
 */
class LetterTests {

	@ParameterizedTest
	@ValueSource(strings = { "ada@else.example", "ada+skills@else.example", "o'hara@else.example", "ada@localhost",
			"zoë@else.example", "ada@[192.0.2.1]" })
	void goesToOneAddress(String address) {
		assertThatCode(() -> Letters.to(address)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a@else.example,b@else.example", "a@else.example;b@else.example",
			"a@else.example b@else.example", "a@else.example\r\nBcc: b@else.example", "a@else.example\n",
			"Ada <ada@else.example>", "<ada@else.example>", "all:a@else.example,b@else.example;", "all:a@else.example;",
			"a@else.example\u2028", "\u202Ea@else.example" })
	void goesToNothingElse(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> Letters.to(address))
			.withMessage("A letter goes to one address");
	}

	@Test
	void goesToNoAddressThatNoMailServerWouldTake() {
		String domain = "@else.example";
		String longest = "a".repeat(Letter.MAX_ADDRESS - domain.length()) + domain;
		assertThat(Letters.to(longest).to()).hasSize(254);
		assertThatIllegalArgumentException().isThrownBy(() -> Letters.to("a" + longest));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../sign-up", "sign_up", "Sign-up", "sign-up ", "sign-up :: words", "-sign",
			"a-kind-whose-name-is-longer-than-its-column" })
	void isOfAKindThatNamesATemplate(String kind) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Letter(Letters.someone(), kind, Locale.ENGLISH, Map.of()))
			.withMessage("No kind of letter is called so");
	}

	@Test
	void textsAreOnOneLine() {
		assertThat(Letters.ofKind("sign-up", Letters.MISCHIEF).model()).containsEntry("name", "<b>x</b> Bcc: y@z");
		assertThat(Letters.ofKind("sign-up", " a\tb\u2028c\u2029d\u0085e\u001B[31mf\u202Eg\uD800h\u0000 ")
			.model()
			.get("name")).isEqualTo("a b c d e [31mf g h");
		assertThat(Letters.ofKind("sign-up", "Zoë Ångström 👩🏽‍🔬").model()).containsEntry("name",
				"Zoë Ångström 👩🏽‍🔬");
	}

	@Test
	void holdsTextsNumbersAndTruthsOnly() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Letters.letter(Letters.someone(), "sign-up", "Ada", Map.of("link", List.of("a\nb"))))
			.withMessage("\"link\" is neither a text nor a number nor a truth");
	}

	@Test
	void doesNotTellItsLinkWhenItIsPrinted() {
		Letter letter = Letters.ofKind("reset", "Ada");
		assertThat(letter).hasToString("Letter[kind=reset]");
		assertThat(new Delivery(1, 1, UUID.randomUUID(), letter.kind(), letter.to(),
				new LetterParts("Subject", Letters.LINK, Letters.LINK), Instant.EPOCH))
			.asString()
			.doesNotContain("token")
			.doesNotContain(letter.to());
	}

}
