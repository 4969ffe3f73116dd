package dev.waymark.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox: waiting for its next try until it ends, sent or given up. A
 * letter that has ended holds no words any more.
 */
@Entity
class OutboxLetter {

	/** Nobody else takes a letter while it is being sent, which takes seconds. */
	static final Duration CLAIM = Duration.ofMinutes(10);

	/** Past this age a letter is not tried again. */
	static final Duration PATIENCE = Duration.ofDays(3);

	/** How long a letter waits after each try in vain; the last wait is repeated. */
	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private UUID uuid;

	private String recipient;

	private String kind;

	private String subject;

	private @Nullable String textPart;

	private @Nullable String htmlPart;

	private Instant postedAt;

	private int tries;

	private @Nullable Instant nextTryAt;

	private @Nullable Instant endedAt;

	private boolean sent;

	private @Nullable UUID person;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	OutboxLetter() {
	}

	OutboxLetter(Letter letter, LetterParts parts, @Nullable UUID person, Instant now) {
		this.uuid = UUID.randomUUID();
		this.recipient = letter.to();
		this.kind = letter.kind();
		this.subject = parts.subject();
		this.textPart = parts.text();
		this.htmlPart = parts.html();
		this.postedAt = now;
		this.nextTryAt = now;
		this.person = person;
	}

	/**
	 * Takes the letter along for one more try; while that lasts nobody else does.
	 * @return what is carried
	 */
	Delivery claim(Instant now) {
		this.tries++;
		this.nextTryAt = now.plus(CLAIM);
		return new Delivery(Objects.requireNonNull(this.id), this.tries, this.uuid, this.kind, this.recipient,
				new LetterParts(this.subject, words(this.textPart), words(this.htmlPart)), this.postedAt);
	}

	boolean isDue(Instant now) {
		return this.nextTryAt != null && !this.nextTryAt.isAfter(now);
	}

	/**
	 * Tells how a try ended: the letter was taken, or it waits for the next one until
	 * patience ends.
	 */
	State settle(boolean taken, Instant now) {
		if (!taken && now.isBefore(this.postedAt.plus(PATIENCE))) {
			this.nextTryAt = now.plus(WAITS.get(Math.min(this.tries, WAITS.size()) - 1));
			return State.WAITING;
		}
		this.sent = taken;
		end(now);
		return taken ? State.SENT : State.GIVEN_UP;
	}

	private void end(Instant now) {
		this.textPart = null;
		this.htmlPart = null;
		this.nextTryAt = null;
		this.endedAt = now;
	}

	private static String words(@Nullable String part) {
		return Objects.requireNonNull(part, "The letter has ended");
	}

	/**
	 * How far a letter is.
	 */
	enum State {

		/** It is tried again. */
		WAITING,

		/** Somebody else is responsible for it. */
		SENT,

		/** Nobody took it, and it is not tried again. */
		GIVEN_UP

	}

}
