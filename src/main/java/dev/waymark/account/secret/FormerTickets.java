package dev.waymark.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

import org.springframework.stereotype.Component;

/**
 * What was issued while there was one key, and names none: a guest's pass, signed, and a
 * sign-in, sealed by a key that was derived from that one. Passes are good for a year, so
 * this can go a year after the release that came with V026.
 */
@Component
class FormerTickets {

	private static final Pattern PASS = Pattern
		.compile("(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,12}))\\.([A-Za-z0-9_-]{43})");

	private static final List<String> SIGN_IN = List.of("organisation", "state", "nonce", "verifier", "redirect",
			"back");

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SigningKeys keys;

	private final Clock clock;

	FormerTickets(SigningKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	Optional<Ticket> read(TicketKind kind, String letters) {
		return this.keys.first(TicketKind.GUEST)
			.map((key) -> new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.jwk().toByteArray()))
			.flatMap((mac) -> (kind == TicketKind.GUEST) ? pass(mac, letters) : signIn(mac, letters))
			.filter((ticket) -> !ticket.issuedAt().plus(kind.life()).isBefore(this.clock.instant()));
	}

	private static Optional<Ticket> pass(HmacUtils mac, String letters) {
		Matcher parts = PASS.matcher(letters);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.hmac(parts.group(1)));
		boolean signed = MessageDigest.isEqual(bytes(signature), bytes(parts.group(4)));
		return signed ? Optional.of(new Ticket(Map.of("sub", parts.group(2)), seconds(parts.group(3))))
				: Optional.empty();
	}

	private static Optional<Ticket> signIn(HmacUtils mac, String letters) {
		try {
			byte[] sealed = Base64.getUrlDecoder().decode(letters);
			if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
				return Optional.empty();
			}
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(mac.hmac("seal sign-in with an organisation"), "AES"),
					new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
			byte[] text = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
			String[] parts = new String(text, StandardCharsets.UTF_8).split("\n", -1);
			Map<String, String> words = new HashMap<>();
			for (int at = 0; at < SIGN_IN.size(); at++) {
				words.put(SIGN_IN.get(at), parts[at + 1]);
			}
			return Optional.of(new Ticket(words, seconds(parts[0])));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Instant seconds(String since) {
		return Instant.ofEpochSecond(Long.parseLong(since));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
