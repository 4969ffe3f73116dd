package dev.waymark.account.secret;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser keeps for us it cannot change, and where it is sealed, not read either.
 */
class TicketsTests {

	private static final Instant NOW = Instant.parse("2026-03-01T12:34:56.789012Z");

	private static final Map<String, String> WORDS = Map.of("sub", "somebody", "back", "/skills?q=ü&a=\"b\"\n");

	private static final String SECRET = "AwoRGB8mLTQ7QklQV15lbHN6gYiPlp2kq7K5wMfO1dw=";

	private static final String PASS = "eyJraWQiOiJndWVzdC0xIiwiYWxnIjoiSFMyNTYifQ.eyJhdWQiOiJndWVzdCIsInN1YiI6InNvbWVib2R5IiwiYmF"
			+ "jayI6Ii9za2lsbHM_cT3DvCZhPVwiYlwiXG4iLCJleHAiOjE4MDM5MDQ0OTYsImlhdCI6MTc3MjM2ODQ5Nn0.gSkQu"
			+ "qXbsW6_SjcwyWY_nAjXWafQWXzxFTFCAQIlGzw";

	private static final String SIGN_IN = "eyJraWQiOiJzaWduLWluLTEiLCJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiZGlyIn0..YdTW0FcddH8DVStb.iozI5qoa"
			+ "Nfs_J4HSD7Thr_0nvD-5z8AVGDI2r0F3sZHzdM0grRo3S409irAg4BenTq8Wz-jnFUgXH85_ZAKqZklVH9wg3Y93pK"
			+ "1m_BBAkR9FmYTSPMSd4tKXy1XgERwRCpCdnA.Qt8jFAc6LxsO_Ppp1JtFug";

	private final Installation installation = Installation.fresh();

	private final Tickets tickets = this.installation.at(NOW);

	@ParameterizedTest
	@EnumSource
	void whatWasWrittenIsRead(TicketKind kind) {
		String letters = this.tickets.issue(kind, WORDS);
		assertThat(letters).matches("[A-Za-z0-9._-]+").isNotEqualTo(this.tickets.issue(kind, Map.of("sub", "other")));
		assertThat(this.tickets.read(kind, letters)).contains(new Ticket(WORDS, Instant.parse("2026-03-01T12:34:56Z")));
		assertThat(this.installation.at(NOW).read(kind, letters)).as("on another node").isPresent();
	}

	@Test
	void whatIsSealedCannotBeRead() {
		String letters = this.tickets.issue(TicketKind.SIGN_IN, WORDS);
		assertThat(letters).isNotEqualTo(this.tickets.issue(TicketKind.SIGN_IN, WORDS));
		assertThat(letters.split("\\.")).hasSize(5).noneMatch((part) -> decoded(part).contains("somebody"));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R20 a ticket with any one character changed, or cut, is none")
	void aChangedTicketIsNone(TicketKind kind) {
		String letters = this.tickets.issue(kind, WORDS);
		for (int at = 0; at < letters.length(); at++) {
			char other = (letters.charAt(at) == 'A') ? 'B' : 'A';
			assertThat(this.tickets.read(kind, letters.substring(0, at) + other + letters.substring(at + 1))).isEmpty();
			assertThat(this.tickets.read(kind, letters.substring(0, at))).isEmpty();
		}
		assertThat(Stream.of(letters + "A", letters + ".", letters + " ", letters + "=", " " + letters))
			.allSatisfy((odd) -> assertThat(this.tickets.read(kind, odd)).isEmpty());
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R20 a ticket of another installation is none")
	void aTicketOfAnotherInstallationIsNone(TicketKind kind) {
		this.tickets.issue(kind, WORDS);
		assertThat(this.tickets.read(kind, Installation.fresh().at(NOW).issue(kind, WORDS))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R20 a ticket without a signature is none")
	void aTicketWithoutASignatureIsNone(TicketKind kind) {
		this.tickets.issue(kind, WORDS);
		assertThat(this.tickets.read(kind, new PlainJWT(claims(kind).build()).serialize())).isEmpty();
	}

	@Test
	@DisplayName("R20 a ticket serves for nothing but what it was issued for")
	void aTicketServesForItsOwnKindOnly() throws JOSEException {
		String pass = this.tickets.issue(TicketKind.GUEST, WORDS);
		String signIn = this.tickets.issue(TicketKind.SIGN_IN, WORDS);
		assertThat(this.tickets.read(TicketKind.SIGN_IN, pass)).isEmpty();
		assertThat(this.tickets.read(TicketKind.GUEST, signIn)).isEmpty();
		OctetSequenceKey signs = key(TicketKind.GUEST);
		OctetSequenceKey seals = key(TicketKind.SIGN_IN);
		assertThat(this.tickets.read(TicketKind.GUEST, signed(signs, claims(TicketKind.GUEST)))).isPresent();
		assertThat(this.tickets.read(TicketKind.GUEST, signed(signs, claims(TicketKind.SIGN_IN)))).isEmpty();
		assertThat(this.tickets.read(TicketKind.GUEST, signed(seals, claims(TicketKind.GUEST)))).isEmpty();
		assertThat(this.tickets.read(TicketKind.GUEST, sealed(signs, claims(TicketKind.GUEST)))).isEmpty();
		assertThat(this.tickets.read(TicketKind.SIGN_IN, sealed(seals, claims(TicketKind.SIGN_IN)))).isPresent();
		assertThat(this.tickets.read(TicketKind.SIGN_IN, sealed(seals, claims(TicketKind.GUEST)))).isEmpty();
		assertThat(this.tickets.read(TicketKind.SIGN_IN, sealed(signs, claims(TicketKind.SIGN_IN)))).isEmpty();
		assertThat(this.tickets.read(TicketKind.SIGN_IN, signed(seals, claims(TicketKind.SIGN_IN)))).isEmpty();
	}

	@Test
	void aTicketSealedAnotherWayIsNone() throws JOSEException {
		this.tickets.issue(TicketKind.SIGN_IN, WORDS);
		assertThat(this.tickets.read(TicketKind.SIGN_IN,
				sealed(key(TicketKind.SIGN_IN), claims(TicketKind.SIGN_IN), EncryptionMethod.A128CBC_HS256)))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void aTicketIsGoodForItsTime(TicketKind kind) {
		String letters = this.tickets.issue(kind, WORDS);
		Instant end = NOW.plus(kind.life());
		assertThat(this.installation.at(end.minusSeconds(1)).read(kind, letters)).isPresent();
		assertThat(this.installation.at(end.plusSeconds(1)).read(kind, letters)).isEmpty();
	}

	@Test
	void aTicketThatDoesNotSayWhenItEndsIsNone() throws JOSEException {
		this.tickets.issue(TicketKind.GUEST, WORDS);
		assertThat(this.tickets.read(TicketKind.GUEST,
				signed(key(TicketKind.GUEST), claims(TicketKind.GUEST).expirationTime(null))))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R23 a ticket that no cookie holds is none")
	void aTicketThatNoCookieHoldsIsNone(TicketKind kind) {
		String letters = this.tickets.issue(kind, Map.of("sub", "x".repeat(10_240)));
		assertThat(letters).hasSizeGreaterThan(10_240);
		assertThat(this.tickets.read(kind, letters)).isEmpty();
		assertThat(this.tickets.read(kind, "A".repeat(10_240))).isEmpty();
		assertThat(this.tickets.read(kind, "{".repeat(4_000))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	@DisplayName("R23 whatever a browser sends, it is a ticket or nothing")
	void oddTextIsNone(String odd) {
		for (TicketKind kind : TicketKind.values()) {
			assertThat(this.tickets.read(kind, odd)).as("before there is a key").isEmpty();
			this.tickets.issue(kind, WORDS);
			assertThat(this.tickets.read(kind, odd)).isEmpty();
		}
	}

	static Stream<String> oddTexts() {
		return Stream.of("", "A", ".", "..", "....", "not base 64!", "ü", "\u0000", "\uD800", "AAAAAAAAAAAAAAAA",
				"A".repeat(40), encoded("null") + "..", encoded("[]") + ".e30.AAAA", encoded("{}") + "....",
				encoded("{\"alg\":\"none\"}") + ".e30.", encoded("{\"alg\":\"NONE\"}") + ".e30.AAAA",
				encoded("{\"alg\":\"HS256\",\"crit\":[\"x\"]}") + ".e30.AAAA",
				encoded("{\"alg\":\"HS256\",\"kid\":7}") + ".e30.AAAA",
				encoded("{\"alg\":\"HS256\",\"kid\":\"guest-1\"}") + "." + encoded("null") + ".AAAA",
				encoded("{\"alg\":\"HS256\",\"kid\":\"guest-1\"}"),
				encoded("{\"alg\":\"HS256\",\"kid\":\"guest-1\"}") + ".",
				encoded("{\"alg\":\"HS256\",\"kid\":\"guest-1\"}") + "..",
				encoded("{\"alg\":\"HS256\",\"kid\":\"guest-1\"}") + "....",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"sign-in-1\"}"),
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"sign-in-1\"}") + "..",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"sign-in-1\"}") + "....",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"sign-in-1\"}") + ".AAAA.AAAA.AAAA.AAAA",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"sign-in-1\"}") + "..AAAA.AAAA.AAAA",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"sign-in-1\"}")
						+ "..AAAAAAAAAAAAAAAA..AAAAAAAAAAAAAAAAAAAAAA",
				encoded("{\"alg\":\"RS256\",\"jku\":\"https://thief.example/keys\"}") + ".e30.AAAA",
				encoded("{\"alg\":\"dir\"}") + "..A.A.A",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"zip\":\"DEF\",\"kid\":\"sign-in-1\"}")
						+ "..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA",
				encoded("{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A256GCM\",\"p2c\":2000000000,\"p2s\":\"AAAA\"}")
						+ ".AAAA.AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA",
				encoded("[".repeat(2_000)) + ".e30.AAAA", encoded("{\"a\":" + "[".repeat(2_000)) + ".e30.AAAA",
				encoded("{\"alg\":null}") + ".e30.AAAA", encoded("{\"alg\":7}") + ".e30.AAAA",
				encoded("{\"alg\":{}}") + ".e30.AAAA", encoded("{\"alg\":\"HS256\",\"kid\":null}") + ".e30.AAAA",
				encoded("{\"alg\":\"HS256\",\"b64\":false,\"typ\":[],\"jwk\":{},\"x5c\":[null]}") + ".e30.AAAA",
				encoded("{\"alg\":\"HS256\",\"x5u\":\"::\",\"crit\":null}") + ".e30.AAAA",
				encoded("{\"alg\":\"dir\",\"enc\":null}") + "..AAAA.AAAA.AAAA",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"epk\":null,\"apu\":7}") + "..AAAA.AAAA.AAAA",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}") + "....",
				encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}") + ".AAAA.AAAA.AAAA.AAAA");
	}

	/** For a library that writes headers another way one day. */
	@Test
	void ticketsOfReleasesFromNowOnAreRead() {
		Installation old = Installation.with("guest-1", SECRET, NOW);
		old.add("sign-in-1", SECRET, NOW);
		assertThat(old.at(NOW).read(TicketKind.GUEST, PASS).map(Ticket::words)).contains(WORDS);
		assertThat(old.at(NOW).read(TicketKind.SIGN_IN, SIGN_IN).map(Ticket::words)).contains(WORDS);
	}

	private OctetSequenceKey key(TicketKind kind) {
		return this.installation.keys(kind).get(0).jwk();
	}

	private static JWTClaimsSet.Builder claims(TicketKind kind) {
		return new JWTClaimsSet.Builder().audience(kind.getSlug())
			.subject("somebody")
			.issueTime(Date.from(NOW))
			.expirationTime(Date.from(NOW.plus(kind.life())));
	}

	private static String signed(OctetSequenceKey key, JWTClaimsSet.Builder claims) throws JOSEException {
		SignedJWT ticket = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
				claims.build());
		ticket.sign(new MACSigner(key));
		return ticket.serialize();
	}

	private static String sealed(OctetSequenceKey key, JWTClaimsSet.Builder claims) throws JOSEException {
		return sealed(key, claims, EncryptionMethod.A256GCM);
	}

	private static String sealed(OctetSequenceKey key, JWTClaimsSet.Builder claims, EncryptionMethod method)
			throws JOSEException {
		EncryptedJWT ticket = new EncryptedJWT(
				new JWEHeader.Builder(JWEAlgorithm.DIR, method).keyID(key.getKeyID()).build(), claims.build());
		ticket.encrypt(new DirectEncrypter(key));
		return ticket.serialize();
	}

	private static String encoded(String text) {
		return Base64URL.encode(text).toString();
	}

	private static String decoded(String part) {
		return new Base64URL(part).decodeToString();
	}

}
