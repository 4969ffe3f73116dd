package dev.waymark.platform.security;

import org.springframework.security.authorization.AuthorizationDecision;

/**
 * The answer for an address that no rule names: whoever asks, it is not there.
 */
final class NoSuchAddress extends AuthorizationDecision {

	NoSuchAddress() {
		super(false);
	}

}
