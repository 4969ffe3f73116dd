package dev.waymark.platform.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Domains as people and browsers write them.
 */
class DomainNameTests {

	@ParameterizedTest
	@CsvSource({ "m\u00FCnchen.example, xn--mnchen-3ya.example, m\u00FCnchen.example",
			"Mu\u0308nchen.EXAMPLE, xn--mnchen-3ya.example, m\u00FCnchen.example",
			"XN--mnchen-3ya.example, xn--mnchen-3ya.example, m\u00FCnchen.example",
			"fa\u00DF.example, xn--fa-hia.example, fa\u00DF.example", "Example.ORG, example.org, example.org",
			"\uFF45xample\u3002org, example.org, example.org",
			"\u4F8B\u5B50.\u6E2C\u8A66, xn--fsqu00a.xn--g6w251d, \u4F8B\u5B50.\u6E2C\u8A66",
			"r3---sn-x.example, r3---sn-x.example, r3---sn-x.example", "a_b.example, a_b.example, a_b.example" })
	void haveOneSpellingForMachinesAndOneForPeople(String typed, String ascii, String shown) {
		assertThat(DomainName.ascii(typed)).isEqualTo(ascii);
		assertThat(DomainName.shown(typed)).isEqualTo(shown);
		assertThat(DomainName.ascii(ascii)).isEqualTo(ascii);
		assertThat(DomainName.asciiIn("Ann@" + typed)).isEqualTo("Ann@" + ascii);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u00FC..example", "xn--a.example", "\u00FC b" })
	void whatIsNoneStaysAsItIs(String typed) {
		assertThat(DomainName.ascii(typed)).isEqualTo(typed);
		assertThat(DomainName.shown(typed)).isEqualTo(typed);
	}

}
