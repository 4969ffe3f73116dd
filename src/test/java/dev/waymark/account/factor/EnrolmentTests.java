package dev.waymark.account.factor;

import java.net.URI;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an authenticator app is told.
 */
class EnrolmentTests {

	private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

	@Test
	@DisplayName("R10 the address names the site, the account, the secret and the figures")
	void theAddressSaysEverything() {
		assertThat(uri("Waymark", "someone@example.org"))
			.isEqualTo("otpauth://totp/Waymark:someone%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
					+ "&issuer=Waymark&algorithm=SHA1&digits=6&period=30");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			some.one+tag@example.org,   some.one%2Btag%40example.org
			a&secret=b?#c@example.org,  a%26secret%3Db%3F%23c%40example.org
			"a b:c/d"@example.org,      %22a%20b%3Ac%2Fd%22%40example.org
			100%@example.org,           100%25%40example.org
			o'neil_{x}|~^@example.org,  o%27neil_%7Bx%7D%7C%7E%5E%40example.org
			用户@例え.jp,                %E7%94%A8%E6%88%B7%40%E4%BE%8B%E3%81%88.jp
			<b>@example.org,            %3Cb%3E%40example.org
			""")
	void oddAddressesOfPeopleAreEncoded(String holder, String encoded) {
		assertThat(uri("Waymark", holder)).startsWith("otpauth://totp/Waymark:" + encoded + "?secret=" + SECRET + "&")
			.satisfies((uri) -> assertThat(URI.create(uri).getPath()).isEqualTo("/Waymark:" + holder));
	}

	@Test
	void theSiteIsNamedTheSameTwice() {
		assertThat(uri("Way & mark (skills.example.org:8443)", "a@b.org"))
			.startsWith("otpauth://totp/Way%20%26%20mark%20%28skills.example.org%208443%29:a%40b.org?")
			.contains("&issuer=Way%20%26%20mark%20%28skills.example.org%208443%29&");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "é", "用", "😀", "\uD800" })
	void theLongestNamesStillFitIntoACode(String character) {
		Enrolment enrolment = enrolment(character.repeat(5_000), character.repeat(5_000));
		assertThat(URI.create(enrolment.uri()).getQuery()).contains("secret=" + SECRET);
		assertThat(enrolment.qr().size()).isBetween(40, 185);
	}

	@Test
	void aNameIsCutBetweenCharacters() {
		assertThat(new Label("", "😀".repeat(50)).holder()).isEqualTo("😀".repeat(50));
		assertThat(new Label("", "😀".repeat(51)).holder()).isEqualTo("😀".repeat(49) + "…");
	}

	@Test
	void theSecretCanBeTypedInGroups() {
		assertThat(enrolment("Waymark", "a@b.org").secretInGroups())
			.isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
	}

	@Test
	@DisplayName("R28 the secret does not get into a log")
	void theSecretDoesNotGetIntoALog() {
		assertThat(enrolment("Waymark", "a@b.org").toString()).isEqualTo("Enrolment[…]");
		assertThat(enrolment("Waymark", "a@b.org").qr().toString()).matches("QrCode\\[size=\\d+]");
	}

	private static String uri(String issuer, String holder) {
		return enrolment(issuer, holder).uri();
	}

	private static Enrolment enrolment(String issuer, String holder) {
		return Enrolment.of(SECRET, new Label(issuer, holder));
	}

}
