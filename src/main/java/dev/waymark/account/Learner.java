package dev.waymark.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Whoever marks: a guest, until there is an account that names the learner.
 */
@Table
record Learner(@Id @Nullable Long id, UUID uuid, @Version @Nullable Long version, Instant createdAt,
		Instant lastSeenAt) {

	static Learner guest(Instant now) {
		return new Learner(null, UUID.randomUUID(), null, now, now);
	}

}
