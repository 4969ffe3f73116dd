package dev.waymark.audit;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

import dev.waymark.platform.Origin;

/**
 * An event as a flat tells it: {@code AuditDraft.of("role-changed", origin).by(admin,
 * "Ada").about(person, "ann@example.org").saying("learner to editor")}. Every text is
 * cleaned here, so that nothing that was typed elsewhere can forge a line of the log
 * (R28), and cut where it is long. Never put a password, a code, a token or a cookie into
 * it.
 *
 * @param kind what happened, as a slug that the telling flat chooses; its words are in
 * the message {@code audit.kind.{kind}}, and where there is none the page shows the slug
 * @param actor the uuid of the account that did it, or null when nobody was signed in or
 * the application did it itself
 * @param actorName what that account was called then, at most {@value #MAX_NAME}
 * characters; may be empty
 * @param person the uuid of the account that it was done to, or null when it was done to
 * none; somebody's change to their own account names them as actor and as person
 * @param subject what it was done to, in words such as an e-mail address or a slug, at
 * most {@value #MAX_SUBJECT} characters; may be empty
 * @param detail a few more words, at most {@value #MAX_DETAIL} characters; may be empty
 * @param origin where the request came from
 */
public record AuditDraft(String kind, @Nullable UUID actor, String actorName, @Nullable UUID person, String subject,
		String detail, Origin origin) {

	/** As long as the name of an account may be. */
	public static final int MAX_NAME = 80;

	/** The longest e-mail address that can be written to (RFC 3696, erratum 1690). */
	public static final int MAX_SUBJECT = 254;

	/** A sentence or two. */
	public static final int MAX_DETAIL = 500;

	private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{1,59}");

	public AuditDraft {
		Assert.isTrue(KIND.matcher(kind).matches(), "A kind is a slug of 2 to 60 characters");
		actorName = OneLine.of(actorName, MAX_NAME);
		subject = OneLine.of(subject, MAX_SUBJECT);
		detail = OneLine.of(detail, MAX_DETAIL);
		origin = new Origin(OneLine.of(origin.address(), Origin.MAX_ADDRESS),
				OneLine.of(origin.device(), Origin.MAX_DEVICE));
	}

	/**
	 * Begins with what happened and where from, done by nobody to nothing.
	 * @param kind what happened
	 * @param origin where the request came from; {@link Origin#ITSELF} for a job
	 * @return a draft, to be told on
	 */
	public static AuditDraft of(String kind, Origin origin) {
		return new AuditDraft(kind, null, "", null, "", "", origin);
	}

	/**
	 * Says who did it.
	 * @param account the uuid of the account
	 * @param name what it is called
	 * @return the longer draft
	 */
	public AuditDraft by(UUID account, String name) {
		return new AuditDraft(this.kind, account, name, this.person, this.subject, this.detail, this.origin);
	}

	/**
	 * Says to what it was done.
	 * @param account the uuid of the account that it was done to, or null for anything
	 * else
	 * @param words what it was done to, in words
	 * @return the longer draft
	 */
	public AuditDraft about(@Nullable UUID account, String words) {
		return new AuditDraft(this.kind, this.actor, this.actorName, account, words, this.detail, this.origin);
	}

	/**
	 * Says more.
	 * @param words a few words
	 * @return the longer draft
	 */
	public AuditDraft saying(String words) {
		return new AuditDraft(this.kind, this.actor, this.actorName, this.person, this.subject, words, this.origin);
	}

}
