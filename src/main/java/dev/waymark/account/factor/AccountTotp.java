package dev.waymark.account.factor;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * The secret shared with an authenticator app: one an account, pending until the app has
 * proved that it knows it. What must happen once is a statement of the repository's with
 * a condition, so that the database decides between requests that race; so this has no
 * verbs.
 */
@Entity
class AccountTotp {

	@Id
	private long accountId;

	private String secret;

	private Instant createdAt;

	private @Nullable Instant confirmedAt;

	/** Of the code used last: it and all before it are used up. */
	private @Nullable Long lastStep;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	AccountTotp() {
	}

}
