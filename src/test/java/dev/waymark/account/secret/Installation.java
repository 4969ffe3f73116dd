package dev.waymark.account.secret;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;

/**
 * An installation that is made up for a test: its nodes share keys and nothing else.
 */
public final class Installation {

	private final SigningKeyRepository keys;

	private Installation(SigningKeyRepository keys) {
		this.keys = keys;
	}

	/** One that has no key yet. */
	public static Installation fresh() {
		return new Installation(new KeysInMemory());
	}

	/** One with a key that an older release has made. */
	static Installation with(String name, String secret, Instant createdAt) {
		Installation old = fresh();
		old.add(name, secret, createdAt);
		return old;
	}

	/** One whose keys are kept elsewhere. */
	static Installation of(SigningKeyRepository keys) {
		return new Installation(keys);
	}

	void add(String name, String secret, Instant createdAt) {
		this.keys.add(name, secret, createdAt);
	}

	/** What a node of it issues whose clock stands still. */
	public Tickets at(Instant moment) {
		return by(Clock.fixed(moment, ZoneOffset.UTC));
	}

	/** What a node of it issues. */
	Tickets by(Clock clock) {
		SigningKeys known = new SigningKeys(this.keys, clock);
		return new Tickets(known, new FormerTickets(known, clock), clock);
	}

	/** The daily change of keys. */
	void changeAt(Instant moment) {
		new KeyChange(this.keys, Clock.fixed(moment, ZoneOffset.UTC)).change();
	}

	List<SigningKey> keys(TicketKind kind) {
		return SigningKey.of(kind, this.keys.findAll());
	}

	/**
	 * Rows without a database.
	 */
	private static final class KeysInMemory implements SigningKeyRepository {

		private final List<SigningKey> rows = new ArrayList<>();

		@Override
		public synchronized List<SigningKey> findAll() {
			return List.copyOf(this.rows);
		}

		@Override
		public synchronized void add(String name, String secret, Instant createdAt) {
			if (this.rows.stream().anyMatch((key) -> key.name().equals(name))) {
				throw new DuplicateKeyException(name);
			}
			this.rows.add(new SigningKey(name, secret, createdAt));
		}

		@Override
		public synchronized void remove(String name) {
			this.rows.removeIf((key) -> key.name().equals(name));
		}

	}

}
