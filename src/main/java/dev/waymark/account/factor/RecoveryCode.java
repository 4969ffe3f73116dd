package dev.waymark.account.factor;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A code to write down, of which only the hash is kept. To use it up is a statement of
 * the repository's, for it must happen once.
 */
@Entity
class RecoveryCode {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long accountId;

	private String codeHash;

	private Instant createdAt;

	private @Nullable Instant usedAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	RecoveryCode() {
	}

	RecoveryCode(long accountId, String codeHash, Instant now) {
		this.accountId = accountId;
		this.codeHash = codeHash;
		this.createdAt = now;
	}

}
