package dev.waymark.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The hash of a secret word that was handed out, and what it is good for.
 */
@Table
record AccountToken(@Id @Nullable Long id, String tokenHash, String purpose, @Nullable Long accountId, String email,
		Instant expiresAt) {

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
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
