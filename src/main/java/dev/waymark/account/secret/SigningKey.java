package dev.waymark.account.secret;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

import com.nimbusds.jose.jwk.OctetSequenceKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A key for tickets of one kind, such as {@code guest-2}: each is followed by the next
 * number, so of two nodes that make one at a time only one can keep it.
 */
@Entity
@Immutable
class SigningKey {

	private static final int BYTES = 32;

	private static final SecureRandom random = new SecureRandom();

	@Id
	private String name;

	private String secret;

	private Instant createdAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	SigningKey() {
	}

	SigningKey(String name, String secret, Instant createdAt) {
		this.name = name;
		this.secret = secret;
		this.createdAt = createdAt;
	}

	static SigningKey first(TicketKind kind, Instant now) {
		return new SigningKey(kind.getSlug() + "-1", chance(), now);
	}

	/**
	 * Those for tickets of a kind, the oldest first; not one of an earlier release, whose
	 * name has no number.
	 */
	static List<SigningKey> of(TicketKind kind, List<SigningKey> keys) {
		return keys.stream()
			.filter((key) -> key.name.startsWith(kind.getSlug() + "-"))
			.sorted(Comparator.comparingInt(SigningKey::number))
			.toList();
	}

	SigningKey next(Instant now) {
		return new SigningKey(this.name.substring(0, dash() + 1) + (number() + 1), chance(), now);
	}

	String name() {
		return this.name;
	}

	String secret() {
		return this.secret;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	int number() {
		return Integer.parseInt(this.name.substring(dash() + 1));
	}

	OctetSequenceKey jwk() {
		return new OctetSequenceKey.Builder(Base64.getDecoder().decode(this.secret)).keyID(this.name).build();
	}

	private static String chance() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

	private int dash() {
		return this.name.lastIndexOf('-');
	}

}
