package dev.waymark.account.secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.nimbusds.jose.jwk.OctetSequenceKey;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The keys of this installation. The first of a kind is made when it is needed, the next
 * by {@link KeyChange}; all are kept in the database, so that every node and every
 * restart signs alike and nobody has to configure one.
 */
@Component
class SigningKeys {

	/** How long a new key waits until it signs: by then every node has read it. */
	static final Duration NOTICE = Duration.ofDays(1);

	/** How long a node goes by what it has read. */
	private static final Duration READ_AGAIN = Duration.ofHours(1);

	private final SigningKeyRepository rows;

	private final Clock clock;

	private volatile Known known = new Known(List.of(), Instant.MIN);

	SigningKeys(SigningKeyRepository rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** The key by which tickets are made now. */
	OctetSequenceKey current(TicketKind kind) {
		List<SigningKey> keys = known(kind);
		if (keys.isEmpty()) {
			create(kind);
			keys = known(kind);
		}
		Instant announced = this.clock.instant().minus(NOTICE);
		return keys.stream()
			.filter((key) -> !key.createdAt().isAfter(announced))
			.reduce((earlier, later) -> later)
			.orElse(keys.get(0))
			.jwk();
	}

	/** The keys by which tickets that are good still may have been made. */
	List<OctetSequenceKey> all(TicketKind kind) {
		return known(kind).stream().map(SigningKey::jwk).toList();
	}

	Optional<SigningKey> first(TicketKind kind) {
		return known(kind).stream().filter((key) -> key.number() == 1).findFirst();
	}

	private void create(TicketKind kind) {
		try {
			this.rows.add(SigningKey.first(kind, this.clock.instant()));
		}
		catch (DuplicateKeyException ex) {
			// Another node was quicker; its key is the key.
		}
	}

	/** That there is no key is not remembered, for another node may make one. */
	private List<SigningKey> known(TicketKind kind) {
		Known before = this.known;
		List<SigningKey> keys = before.of(kind);
		Instant now = this.clock.instant();
		if (!keys.isEmpty() && !before.readAt().plus(READ_AGAIN).isBefore(now)) {
			return keys;
		}
		Known read = new Known(this.rows.findAll(), now);
		this.known = read;
		return read.of(kind);
	}

	/**
	 * What a node has read.
	 */
	private record Known(List<SigningKey> keys, Instant readAt) {

		List<SigningKey> of(TicketKind kind) {
			return SigningKey.of(kind, this.keys);
		}

	}

}
