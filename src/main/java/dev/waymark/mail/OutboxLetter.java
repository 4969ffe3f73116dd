package dev.waymark.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A letter in the outbox: waiting for its next try until it ends, sent or given up. A
 * letter that has ended holds no words any more.
 */
@Table
record OutboxLetter(@Id @Nullable Long id, @Version @Nullable Long version, UUID uuid, String recipient, String kind,
		String subject, @Nullable String textPart, @Nullable String htmlPart, Instant postedAt, int tries,
		@Nullable Instant nextTryAt, @Nullable Instant endedAt, boolean sent, @Nullable UUID person) {

	/** Nobody else takes a letter while it is being sent, which takes seconds. */
	static final Duration CLAIM = Duration.ofMinutes(10);

	/** Past this age a letter is not tried again. */
	static final Duration PATIENCE = Duration.ofDays(3);

	/** How long a letter waits after each try in vain; the last wait is repeated. */
	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

	static OutboxLetter posted(Letter letter, LetterParts parts, @Nullable UUID person, Instant now) {
		return new OutboxLetter(null, null, UUID.randomUUID(), letter.to(), letter.kind(), parts.subject(),
				parts.text(), parts.html(), now, 0, now, null, false, person);
	}

	OutboxLetter claim(Instant now) {
		return waiting(this.tries + 1, now.plus(CLAIM));
	}

	OutboxLetter markSent(Instant now) {
		return ended(true, now);
	}

	/** After a try in vain: one more wait, or the end. */
	OutboxLetter markFailed(Instant now) {
		if (!now.isBefore(this.postedAt.plus(PATIENCE))) {
			return ended(false, now);
		}
		return waiting(this.tries, now.plus(WAITS.get(Math.min(this.tries, WAITS.size()) - 1)));
	}

	boolean isGivenUp() {
		return this.endedAt != null && !this.sent;
	}

	String text() {
		return Objects.requireNonNull(this.textPart, "The letter has ended");
	}

	String html() {
		return Objects.requireNonNull(this.htmlPart, "The letter has ended");
	}

	private OutboxLetter waiting(int tries, Instant nextTryAt) {
		return new OutboxLetter(this.id, this.version, this.uuid, this.recipient, this.kind, this.subject,
				this.textPart, this.htmlPart, this.postedAt, tries, nextTryAt, null, false, this.person);
	}

	private OutboxLetter ended(boolean sent, Instant now) {
		return new OutboxLetter(this.id, this.version, this.uuid, this.recipient, this.kind, this.subject, null, null,
				this.postedAt, this.tries, null, now, sent, this.person);
	}

	/**
	 * Names the letter without its words, which belong in no log.
	 */
	@Override
	public String toString() {
		return "OutboxLetter[uuid=" + this.uuid + ", kind=" + this.kind + "]";
	}

}
