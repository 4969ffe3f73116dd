package dev.waymark.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

import dev.waymark.platform.web.Preferences;

/**
 * A sign-up whose address is not confirmed yet.
 */
@Table
record WaitingSignUp(@Id @Nullable Long id, String tokenHash, @Nullable Long learnerId, String email,
		String displayName, String passwordHash, String theme, boolean keysOn, String language, String timeZone,
		Instant expiresAt) {

	static WaitingSignUp of(SignUpDraft draft, String tokenHash, String passwordHash, @Nullable LearnerId guest,
			Instant expiresAt) {
		return new WaitingSignUp(null, tokenHash, (guest != null) ? guest.value() : null, draft.email().value(),
				draft.name(), passwordHash, draft.preferences().theme(), draft.preferences().keys(),
				draft.preferences().language(), draft.preferences().zone(), expiresAt);
	}

	EmailAddress address() {
		return new EmailAddress(this.email);
	}

	Account open(LearnerId learner, Instant now) {
		return Account.open(learner, address(), this.displayName, Role.LEARNER, this.passwordHash,
				new Preferences(this.theme, this.keysOn, this.language, this.timeZone), now);
	}

}
