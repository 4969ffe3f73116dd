package dev.waymark.account.secret;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountId;
import dev.waymark.account.EmailAddress;

/**
 * The hash of a secret word that was handed out, and what it is good for.
 */
@Entity
class AccountToken {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String tokenHash;

	private String purpose;

	private @Nullable Long accountId;

	private String email;

	private Instant expiresAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	AccountToken() {
	}

	AccountToken(String tokenHash, Purpose purpose, @Nullable Long accountId, String email, Instant expiresAt) {
		this.tokenHash = tokenHash;
		this.purpose = purpose.getSlug();
		this.accountId = accountId;
		this.email = email;
		this.expiresAt = expiresAt;
	}

	String tokenHash() {
		return this.tokenHash;
	}

	Recipient recipient() {
		return new Recipient(Optional.ofNullable(this.accountId).map(AccountId::new).orElse(null),
				new EmailAddress(this.email));
	}

	boolean isGoodAt(Instant moment) {
		return this.expiresAt.isAfter(moment);
	}

}
