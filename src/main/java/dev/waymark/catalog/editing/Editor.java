package dev.waymark.catalog.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.audit.AuditDraft;
import dev.waymark.platform.Origin;

/**
 * Who changes the content.
 *
 * @param account the uuid of their account, or null when it is the application itself
 * @param name what they are called
 * @param origin where the request came from
 */
public record Editor(@Nullable UUID account, String name, Origin origin) {

	/** What the audit log is told of something that the editor did. */
	AuditDraft told(String kind, String subject, String detail) {
		AuditDraft draft = AuditDraft.of(kind, this.origin);
		return ((this.account != null) ? draft.by(this.account, this.name) : draft).about(null, subject).saying(detail);
	}

}
