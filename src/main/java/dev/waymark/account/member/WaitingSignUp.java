package dev.waymark.account.member;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import dev.waymark.account.EmailAddress;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Role;
import dev.waymark.platform.web.Preferences;

/**
 * A sign-up whose address is not confirmed yet.
 */
@Entity
class WaitingSignUp {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String tokenHash;

	private @Nullable Long learnerId;

	private String email;

	private String displayName;

	private String passwordHash;

	@Embedded
	@AttributeOverride(name = "keys", column = @Column(name = "keys_on"))
	@AttributeOverride(name = "zone", column = @Column(name = "time_zone"))
	private Preferences preferences;

	private Instant expiresAt;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	WaitingSignUp() {
	}

	WaitingSignUp(SignUpDraft draft, String tokenHash, String passwordHash, @Nullable LearnerId guest,
			Instant expiresAt) {
		this.tokenHash = tokenHash;
		this.learnerId = (guest != null) ? guest.value() : null;
		this.email = draft.email().value();
		this.displayName = draft.name();
		this.passwordHash = passwordHash;
		this.preferences = draft.preferences();
		this.expiresAt = expiresAt;
	}

	String tokenHash() {
		return this.tokenHash;
	}

	@Nullable LearnerId guest() {
		return (this.learnerId != null) ? new LearnerId(this.learnerId) : null;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	EmailAddress address() {
		return new EmailAddress(this.email);
	}

	boolean isGoodAt(Instant moment) {
		return this.expiresAt.isAfter(moment);
	}

	Account open(LearnerId learner, Instant now) {
		return new Account(learner, address(), this.displayName, Role.LEARNER, this.passwordHash, this.preferences,
				now);
	}

}
