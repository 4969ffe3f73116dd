package dev.waymark.account.throttle;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A try that counts.
 */
@Entity
@Immutable
class ThrottleTry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String bucket;

	private Instant triedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	ThrottleTry() {
	}

	ThrottleTry(String bucket, Instant now) {
		this.bucket = bucket;
		this.triedAt = now;
	}

}
