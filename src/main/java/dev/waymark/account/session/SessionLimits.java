package dev.waymark.account.session;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

import dev.waymark.account.Role;

/**
 * How long a session lasts (R12). Whoever may change what others see is signed out
 * sooner.
 *
 * @param idle how long a learner may do nothing
 * @param absolute how long a learner stays signed in at the most
 * @param trustedIdle how long an editor or administrator may do nothing
 * @param trustedAbsolute how long an editor or administrator stays signed in at the most
 */
@ConfigurationProperties("waymark.session")
public record SessionLimits(@DefaultValue("P14D") Duration idle, @DefaultValue("P60D") Duration absolute,
		@DefaultValue("PT2H") Duration trustedIdle, @DefaultValue("PT12H") Duration trustedAbsolute) {

	/** How long a sign-in may take that has begun with a password: the second step. */
	public static final Duration UNFINISHED = Duration.ofMinutes(10);

	public SessionLimits {
		Assert.isTrue(
				idle.toSeconds() > 0 && absolute.toSeconds() > 0 && trustedIdle.toSeconds() > 0
						&& trustedAbsolute.toSeconds() > 0,
				"A session must last a while: waymark.session.* must be positive");
	}

	/**
	 * How long somebody may do nothing.
	 * @param role what they may do
	 * @return the idle limit
	 */
	public Duration idle(Role role) {
		return role.isTrusted() ? this.trustedIdle : this.idle;
	}

	/**
	 * Whether a session has lasted as long as it may; idle ones end by themselves.
	 * @param role what the person may do now, which may be more than when they came in
	 * @param since when they signed in
	 * @param now what the clock says
	 * @return true when it must not be used any more
	 */
	public boolean isOver(Role role, Instant since, Instant now) {
		return now.isAfter(since.plus(role.isTrusted() ? this.trustedAbsolute : this.absolute));
	}

}
