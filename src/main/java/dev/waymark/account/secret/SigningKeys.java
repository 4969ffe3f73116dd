package dev.waymark.account.secret;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of this installation. A key is made the first time it is needed and kept in
 * the database, so that every node and every restart signs alike and nobody has to
 * configure one.
 */
@Component
public class SigningKeys {

	private static final String GUEST = "guest";

	private static final int KEY_BYTES = 32;

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile byte @Nullable [] guestKey;

	SigningKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The key by which guests' passes are signed.
	 * @return 32 bytes, the same ones on every node
	 */
	public byte[] guestKey() {
		byte[] known = this.guestKey;
		if (known == null) {
			known = find().orElseGet(this::create);
			this.guestKey = known;
		}
		return known;
	}

	private Optional<byte[]> find() {
		return this.jdbc.sql("select secret from signing_key where name = ?")
			.param(GUEST)
			.query(String.class)
			.optional()
			.map(Base64.getDecoder()::decode);
	}

	private byte[] create() {
		byte[] key = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(key);
		try {
			this.jdbc.sql("insert into signing_key (name, secret, created_at) values (?, ?, ?)")
				.params(GUEST, Base64.getEncoder().encodeToString(key), this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
			return key;
		}
		catch (DuplicateKeyException ex) {
			// Another node was quicker; its key is the key.
			return find().orElseThrow();
		}
	}

}
