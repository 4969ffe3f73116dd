package dev.waymark.audit;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.DomainName;

/**
 * Which events are asked for: those that fit everything that is given.
 *
 * @param kind the kind, or empty for all
 * @param words what the actor's name, the subject or the detail contains, in any case,
 * letter by letter; cleaned like the log itself and cut to {@value #MAX_WORDS}
 * characters; empty for everything
 * @param from the first day, in UTC, or null
 * @param to the last day, in UTC, or null
 * @param person the account that did it or that it was done to, or null for all
 * @param before only what stands in the log before the event of this id, or null to begin
 * at the newest
 */
public record AuditQuery(String kind, String words, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable UUID person, @Nullable Long before) {

	/** As much as fits into the longest text worth looking for, an e-mail address. */
	public static final int MAX_WORDS = AuditDraft.MAX_SUBJECT;

	public AuditQuery {
		words = OneLine.of(words, MAX_WORDS);
	}

	/** The words, with a domain as addresses are kept. */
	String address() {
		return this.words.contains("@") ? DomainName.asciiIn(this.words) : DomainName.ascii(this.words);
	}

}
