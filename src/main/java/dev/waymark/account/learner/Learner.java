package dev.waymark.account.learner;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import dev.waymark.account.LearnerId;

/**
 * Whoever marks: a guest, until there is an account that names the learner.
 */
@Entity
class Learner {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	@Version
	private long version;

	private Instant createdAt;

	private Instant lastSeenAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	Learner() {
	}

	/** A guest. */
	Learner(Instant now) {
		this.uuid = UUID.randomUUID();
		this.createdAt = now;
		this.lastSeenAt = now;
	}

	LearnerId id() {
		return new LearnerId(Objects.requireNonNull(this.id));
	}

	UUID uuid() {
		return this.uuid;
	}

}
