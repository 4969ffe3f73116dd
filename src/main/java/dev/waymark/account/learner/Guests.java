package dev.waymark.account.learner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import dev.waymark.account.LearnerId;
import dev.waymark.account.secret.SigningKeys;

/**
 * Learners without an account. A guest is known by a pass: the learner's uuid and the
 * time of issue, signed with a key that only this installation has. Whoever holds no
 * valid pass is nobody, and gets nobody's marks.
 */
@Component
public class Guests {

	/** How long a pass is good for. */
	public static final Duration LIFETIME = Duration.ofDays(365);

	private static final Pattern TOKEN = Pattern
		.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

	private final LearnerRepository learners;

	private final SigningKeys keys;

	private final Clock clock;

	Guests(LearnerRepository learners, SigningKeys keys, Clock clock) {
		this.learners = learners;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Creates a guest.
	 * @return the new learner's pass
	 */
	public GuestPass welcome() {
		Learner guest = this.learners.save(new Learner(this.clock.instant()));
		return sign(guest.id(), guest.uuid().toString());
	}

	/**
	 * Reads a pass.
	 * @param token what the browser sent; anything at all
	 * @return the pass, or empty when it is forged, foreign, expired or names nobody
	 */
	public Optional<GuestPass> read(String token) {
		Matcher parts = TOKEN.matcher(token);
		if (!parts.matches() || !isSigned(parts.group(1) + "." + parts.group(2), parts.group(3))) {
			return Optional.empty();
		}
		Instant issuedAt = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
		if (issuedAt.plus(LIFETIME).isBefore(this.clock.instant())) {
			return Optional.empty();
		}
		return this.learners.findGuest(UUID.fromString(parts.group(1)))
			.map((learner) -> new GuestPass(new LearnerId(learner), token, issuedAt));
	}

	/**
	 * Signs a pass anew, so that a guest who keeps coming back stays known.
	 * @param pass a pass that was read
	 * @return the same learner's pass, good for another year
	 */
	public GuestPass renew(GuestPass pass) {
		String uuid = pass.token().substring(0, pass.token().indexOf('.'));
		this.learners.see(pass.learner().value(), this.clock.instant());
		return sign(pass.learner(), uuid);
	}

	private GuestPass sign(LearnerId learner, String uuid) {
		Instant now = Instant.ofEpochSecond(this.clock.instant().getEpochSecond());
		String signed = uuid + "." + now.getEpochSecond();
		return new GuestPass(learner, signed + "." + signature(signed), now);
	}

	private boolean isSigned(String signed, String signature) {
		return MessageDigest.isEqual(signature(signed).getBytes(StandardCharsets.US_ASCII),
				signature.getBytes(StandardCharsets.US_ASCII));
	}

	private String signature(String signed) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.keys.guestKey(), "HmacSHA256"));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HmacSHA256", ex);
		}
	}

}
