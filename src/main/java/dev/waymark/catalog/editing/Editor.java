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

	/**
	 * Words something that the editor did for the audit log.
	 * @param kind what was done
	 * @param subject the name of what it was done to
	 * @param detail what else to know
	 * @return what the log is told
	 */
	public AuditDraft told(String kind, String subject, String detail) {
		AuditDraft draft = AuditDraft.of(kind, this.origin);
		return ((this.account != null) ? draft.by(this.account, this.name) : draft).about(null, subject).saying(detail);
	}

}
