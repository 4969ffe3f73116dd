package dev.waymark.account.secret;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.Header;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;

import org.springframework.stereotype.Component;

/**
 * What browsers keep for us and must not change: JSON Web Tokens, signed with HS256, or
 * sealed with A256GCM where the browser must not read them either. Each names its key, so
 * every node reads what another has issued, also before a change of keys.
 */
@Component
public class Tickets {

	/** A cookie holds no more. */
	private static final int MOST_LETTERS = 4096;

	private final SigningKeys keys;

	private final FormerTickets former;

	private final Clock clock;

	Tickets(SigningKeys keys, FormerTickets former, Clock clock) {
		this.keys = keys;
		this.former = former;
		this.clock = clock;
	}

	/**
	 * Issues a ticket.
	 * @param kind what it is good for
	 * @param words what it says
	 * @return letters, digits, {@code -}, {@code _} and {@code .}
	 */
	public String issue(TicketKind kind, Map<String, String> words) {
		Instant now = this.clock.instant();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().audience(kind.getSlug())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(kind.life())));
		words.forEach(claims::claim);
		try {
			OctetSequenceKey key = this.keys.current(kind);
			return kind.isSealed() ? sealed(key, claims.build()) : signed(key, claims.build());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("Every Java has HMAC and AES", ex);
		}
	}

	/**
	 * Reads a ticket.
	 * @param kind what it must be good for
	 * @param letters what the browser sent; anything at all
	 * @return the ticket, or empty when it is made up, changed, expired, of another kind
	 * or of another installation
	 */
	public Optional<Ticket> read(TicketKind kind, String letters) {
		if (letters.length() > MOST_LETTERS) {
			return Optional.empty();
		}
		try {
			Optional<OctetSequenceKey> key = key(kind, letters);
			if (key.isEmpty()) {
				return this.former.read(kind, letters);
			}
			return claims(kind, key.get(), letters).map(Tickets::ticket);
		}
		catch (ParseException | JOSEException | BadJWTException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The key that a ticket names. Its header must say what ours say and nothing else:
	 * nobody chooses how a ticket is read, and the library meets no odd one.
	 */
	private Optional<OctetSequenceKey> key(TicketKind kind, String letters) throws ParseException {
		if (!letters.startsWith("ey") || !isSpelledOurWay(letters)) {
			return Optional.empty();
		}
		String header = letters.substring(0, Math.max(letters.indexOf('.'), 0));
		Map<String, Object> said = JSONObjectUtils.parse(new Base64URL(header).decodeToString());
		return this.keys.all(kind).stream().filter((key) -> header(kind, key).toJSONObject().equals(said)).findFirst();
	}

	/** The last letter of Base64 has bits to spare; one of its spellings is ours. */
	private static boolean isSpelledOurWay(String letters) {
		return Stream.of(letters.split("\\.", -1))
			.allMatch((part) -> Base64URL.encode(new Base64URL(part).decode()).toString().equals(part));
	}

	private Optional<JWTClaimsSet> claims(TicketKind kind, OctetSequenceKey key, String letters)
			throws ParseException, JOSEException, BadJWTException {
		JWTClaimsSet claims;
		if (kind.isSealed()) {
			EncryptedJWT ticket = EncryptedJWT.parse(letters);
			ticket.decrypt(new DirectDecrypter(key));
			claims = ticket.getJWTClaimsSet();
		}
		else {
			SignedJWT ticket = SignedJWT.parse(letters);
			if (!ticket.verify(new MACVerifier(key))) {
				return Optional.empty();
			}
			claims = ticket.getJWTClaimsSet();
		}
		new Checks(kind).verify(claims, null);
		return Optional.of(claims);
	}

	private static Ticket ticket(JWTClaimsSet claims) {
		Map<String, String> words = new HashMap<>();
		claims.getClaims().forEach((name, value) -> {
			if (value instanceof String word) {
				words.put(name, word);
			}
		});
		return new Ticket(words, claims.getIssueTime().toInstant());
	}

	private static String signed(OctetSequenceKey key, JWTClaimsSet claims) throws JOSEException {
		SignedJWT ticket = new SignedJWT(signedBy(key), claims);
		ticket.sign(new MACSigner(key));
		return ticket.serialize();
	}

	private static String sealed(OctetSequenceKey key, JWTClaimsSet claims) throws JOSEException {
		EncryptedJWT ticket = new EncryptedJWT(sealedBy(key), claims);
		ticket.encrypt(new DirectEncrypter(key));
		return ticket.serialize();
	}

	private static Header header(TicketKind kind, OctetSequenceKey key) {
		return kind.isSealed() ? sealedBy(key) : signedBy(key);
	}

	private static JWSHeader signedBy(OctetSequenceKey key) {
		return new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
	}

	private static JWEHeader sealedBy(OctetSequenceKey key) {
		return new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM).keyID(key.getKeyID()).build();
	}

	/**
	 * Whether a ticket is of its kind and good now, by the clock of this node.
	 */
	private final class Checks extends DefaultJWTClaimsVerifier<SecurityContext> {

		private Checks(TicketKind kind) {
			super(kind.getSlug(), null, Set.of("iat", "exp"));
			setMaxClockSkew(0);
		}

		@Override
		protected Date currentTime() {
			return Date.from(Tickets.this.clock.instant());
		}

	}

}
