package dev.waymark.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses for letters, as people and browsers write them.
 */
class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "Ann@m\u00FCnchen.example", "Ann@xn--mnchen-3ya.example", " Ann@M\u00DCNCHEN.example ",
			"Ann@mu\u0308nchen\u3002example", "\u200BAnn@XN--MNCHEN-3YA.example" })
	void haveOneSpelling(String typed) {
		EmailAddress address = new EmailAddress(typed);
		assertThat(address.value()).isEqualTo("Ann@xn--mnchen-3ya.example").matches(EmailAddress.FORM);
		assertThat(address.key()).isEqualTo("ann@xn--mnchen-3ya.example");
	}

	@Test
	void areFoundAsTheyWereKeptBefore() {
		assertThat(new EmailAddress("Ann@xn--mnchen-3ya.example").keys()).containsExactly("ann@xn--mnchen-3ya.example",
				"ann@m\u00FCnchen.example");
		assertThat(new EmailAddress("Ann@Example.org").keys()).containsExactly("ann@example.org");
	}

	@Test
	void areShownInTheLettersOfTheirLanguage() {
		assertThat(new EmailAddress("Ann@xn--mnchen-3ya.example").shown()).isEqualTo("Ann@m\u00FCnchen.example");
		assertThat(new EmailAddress("Ann@Example.org").shown()).isEqualTo("Ann@example.org");
	}

	@Test
	void whatStandsBeforeTheDomainIsNotSpelledOtherwise() {
		assertThat(new EmailAddress("J\u00F6rg@example.org").value()).isEqualTo("J\u00F6rg@example.org");
	}

}
