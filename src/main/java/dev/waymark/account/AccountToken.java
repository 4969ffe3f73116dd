package dev.waymark.account;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

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
		this.purpose = purpose.slug();
		this.accountId = accountId;
		this.email = email;
		this.expiresAt = expiresAt;
	}

	String tokenHash() {
		return this.tokenHash;
	}

	@Nullable Long accountId() {
		return this.accountId;
	}

	EmailAddress address() {
		return new EmailAddress(this.email);
	}

	boolean isGoodAt(Instant moment) {
		return this.expiresAt.isAfter(moment);
	}

	/** What a word is good for. */
	enum Purpose {

		/** Choosing a new password. */
		RESET,

		/** Moving to another e-mail address. */
		EMAIL,

		/** Becoming the first administrator. */
		SETUP,

		/** Being known again on a device one has signed in from. */
		DEVICE;

		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
