package dev.waymark.account.learner;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.secret.Installation;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guest is known by a pass that nobody else can make.
 */
class GuestsTests {

	private static final Instant NOW = Downstairs.NOW;

	private static final Installation installation = Installation.fresh();

	private final Guests guests = guestsAt(NOW);

	@Test
	void aPassIsReadBack() {
		GuestPass pass = this.guests.welcome();
		assertThat(this.guests.read(pass.token())).contains(pass);
		assertThat(pass.issuedAt()).isEqualTo(NOW.truncatedTo(ChronoUnit.SECONDS));
	}

	@Test
	void everyGuestIsSomebodyElse() {
		GuestPass one = this.guests.welcome();
		GuestPass other = this.guests.welcome();
		assertThat(one.learner()).isNotEqualTo(other.learner());
		assertThat(this.guests.read(one.token())).map(GuestPass::learner).contains(one.learner());
		assertThat(this.guests.read(other.token())).map(GuestPass::learner).contains(other.learner());
	}

	@Test
	void aPassFitsIntoACookie() {
		assertThat(this.guests.welcome().token()).matches("[A-Za-z0-9._-]{1,300}");
	}

	@Test
	void aPassTellsNoNumberOfARow() throws ParseException {
		GuestPass pass = this.guests.welcome();
		assertThat(SignedJWT.parse(pass.token()).getJWTClaimsSet().getClaims().values()).extracting(String::valueOf)
			.contains(pass.uuid().toString())
			.doesNotContain(Long.toString(pass.learner().value()));
	}

	@Test
	@DisplayName("R20 a pass with any one character changed is nobody's")
	void aForgedPassIsNobodys() {
		String token = this.guests.welcome().token();
		for (int at = 0; at < token.length(); at++) {
			char other = (token.charAt(at) == '1') ? '2' : '1';
			assertThat(this.guests.read(token.substring(0, at) + other + token.substring(at + 1))).isEmpty();
		}
	}

	@Test
	@DisplayName("R20 the last character counts, though it holds bits to spare")
	void noTwoSpellingsOfASignatureAreGood() {
		String token = this.guests.welcome().token();
		String start = token.substring(0, token.length() - 1);
		assertThat("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".chars()
			.mapToObj((last) -> start + (char) last)
			.filter((spelling) -> this.guests.read(spelling).isPresent())).containsExactly(token);
	}

	@Test
	@DisplayName("R20 one guest's signature does not serve another guest or another time")
	void aSignatureServesOnePassOnly() {
		String[] mine = this.guests.welcome().token().split("\\.");
		String[] theirs = this.guests.welcome().token().split("\\.");
		String later = guestsAt(NOW.plusSeconds(1)).renew(this.guests.read(String.join(".", mine)).orElseThrow())
			.token();
		assertThat(this.guests.read(later)).isPresent();
		assertThat(this.guests.read(String.join(".", mine[0], theirs[1], mine[2]))).isEmpty();
		assertThat(this.guests.read(String.join(".", mine[0], later.split("\\.")[1], mine[2]))).isEmpty();
		assertThat(this.guests.read(String.join(".", mine[0], mine[1], theirs[2]))).isEmpty();
	}

	@Test
	void aPassThatIsCutOrLengthenedIsNobodys() {
		String token = this.guests.welcome().token();
		for (int length = 0; length < token.length(); length++) {
			assertThat(this.guests.read(token.substring(0, length))).isEmpty();
			assertThat(this.guests.read(token.substring(token.length() - length))).isEmpty();
		}
		assertThat(Stream.of(token + "A", token + "=", token + " ", token + "\n", " " + token, token + "." + token,
				token.toUpperCase(Locale.ROOT), "\"" + token + "\"", token.replace('.', ':')))
			.allSatisfy((odd) -> assertThat(this.guests.read(odd)).isEmpty());
	}

	@Test
	@DisplayName("R20 a pass of another installation is nobody's")
	void aPassSignedWithAnotherKeyIsNobodys() {
		GuestPass pass = new Guests(learners(), Installation.fresh().at(NOW), at(NOW)).welcome();
		assertThat(this.guests.read(pass.token())).isEmpty();
	}

	@Test
	void aPassIsGoodForAYear() {
		GuestPass pass = this.guests.welcome();
		Instant end = pass.issuedAt().plus(Guests.LIFETIME);
		assertThat(guestsAt(end.minusSeconds(1)).read(pass.token())).contains(pass);
		assertThat(guestsAt(end.plusSeconds(1)).read(pass.token())).isEmpty();
		assertThat(guestsAt(end.plus(Duration.ofDays(10_000))).read(pass.token())).isEmpty();
		assertThat(Guests.LIFETIME).isEqualTo(Duration.ofDays(365));
	}

	@Test
	void aPassOfANodeWhoseClockIsAheadIsGood() {
		GuestPass pass = guestsAt(NOW.plusSeconds(5)).welcome();
		assertThat(this.guests.read(pass.token())).contains(pass);
	}

	@Test
	void aPassOfSomebodyWhoIsGoneIsNobodys() {
		GuestPass pass = this.guests.welcome();
		Downstairs.H2.find(JdbcClient.class)
			.sql("delete from learner where id = ?")
			.param(pass.learner().value())
			.update();
		assertThat(this.guests.read(pass.token())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	@DisplayName("R23 whatever a browser sends, it is a pass or nothing")
	void oddTextIsNobodys(String odd) {
		assertThat(this.guests.read(odd)).isEmpty();
	}

	static Stream<String> oddTexts() {
		String uuid = UUID.randomUUID().toString();
		String signature = "A".repeat(43);
		return Stream.of("", " ", ".", "..", "...", "null", "😀", "😀".repeat(5_000), "a".repeat(10_240),
				"-".repeat(10_240), "0".repeat(10_240), ".".repeat(10_240), "\u0000", "\uD800", "\u202Eabc", "%00",
				"<script>alert(1)</script>", "' or 1=1 --", "e30.e30.", "e30.e30.e30", "eyJ9.eyJ9.eyJ9",
				"bnVsbA.bnVsbA.", "eyJhbGciOm51bGx9.e30.", "eyJhbGciOiJIUzI1NiJ9..", "e30....", "e30.a.b.c.d", uuid,
				uuid + ".", uuid + ".1", uuid + "..", uuid + ".1." + signature, uuid + ".999999999999." + signature,
				uuid + ".-1." + signature, uuid + ".9999999999999999999999." + signature, uuid + ".1e3." + signature,
				uuid + ".\u0661\u0662." + signature, uuid + ".1." + "é".repeat(43), "1-1-1-1-1.1." + signature,
				"00000000-0000-0000-0000-000000000000.0." + signature);
	}

	@Test
	void renewingExtendsThePassOfTheSameGuest() {
		GuestPass first = this.guests.welcome();
		Instant later = NOW.plus(Duration.ofDays(200)).truncatedTo(ChronoUnit.SECONDS);
		GuestPass renewed = guestsAt(later).renew(guestsAt(later).read(first.token()).orElseThrow());
		assertThat(renewed.learner()).isEqualTo(first.learner());
		assertThat(renewed.issuedAt()).isEqualTo(later);
		assertThat(renewed.token()).isNotEqualTo(first.token());
		Guests nextYear = guestsAt(NOW.plus(Duration.ofDays(400)));
		assertThat(nextYear.read(first.token())).isEmpty();
		assertThat(nextYear.read(renewed.token())).contains(renewed);
	}

	private static LearnerRepository learners() {
		return Downstairs.H2.find(LearnerRepository.class);
	}

	private Guests guestsAt(Instant moment) {
		return new Guests(learners(), installation.at(moment), at(moment));
	}

	private static Clock at(Instant moment) {
		return Clock.fixed(moment, ZoneOffset.UTC);
	}

}
