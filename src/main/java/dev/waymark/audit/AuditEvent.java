package dev.waymark.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Origin;

/**
 * An event in the log. It never changes, so it has no verbs; to forget a person is a
 * statement of the repository's.
 */
@Entity
@Immutable
class AuditEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID uuid;

	private Instant occurredAt;

	private String kind;

	private @Nullable UUID actor;

	private String actorName;

	private @Nullable UUID person;

	private String subject;

	private String detail;

	private String address;

	private String device;

	/** For Hibernate, which fills what it has read. */
	@SuppressWarnings("NullAway.Init")
	AuditEvent() {
	}

	AuditEvent(AuditDraft draft, Instant now) {
		this.uuid = UUID.randomUUID();
		this.occurredAt = now;
		this.kind = draft.kind();
		this.actor = draft.actor();
		this.actorName = draft.actorName();
		this.person = draft.person();
		this.subject = draft.subject();
		this.detail = draft.detail();
		this.address = draft.origin().address();
		this.device = draft.origin().device();
	}

	AuditEventView view() {
		return new AuditEventView(Objects.requireNonNull(this.id), this.uuid, this.occurredAt, this.kind, this.actor,
				this.actorName, this.person, this.subject, this.detail, new Origin(this.address, this.device));
	}

}
