package dev.waymark.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Origin;
import dev.waymark.platform.text.DomainName;

/**
 * An event in the log. Names are as they were when it happened; those of people who have
 * left are empty.
 *
 * @param id its place in the log, for paging only; no export shows it
 * @param uuid names the event
 * @param occurredAt when
 * @param kind what happened, as a slug
 * @param actor the uuid of the account that did it, or null
 * @param actorName what that account was called then, or empty
 * @param person the uuid of the account that it was done to, or null
 * @param subject what it was done to, in words, or empty
 * @param detail a few more words, or empty
 * @param origin where the request came from
 */
public record AuditEventView(long id, UUID uuid, Instant occurredAt, String kind, @Nullable UUID actor,
		String actorName, @Nullable UUID person, String subject, String detail, Origin origin) {

	/**
	 * What it was done to, as people read it.
	 * @return the subject; an address of somebody has the letters of its language
	 */
	public String shownSubject() {
		return (this.person != null) ? DomainName.shownIn(this.subject) : this.subject;
	}

}
