package dev.waymark.inbox;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a reader has told the editors, and what became of it. It does not say who the
 * reader is.
 *
 * @param uuid names it
 * @param version to send back with a decision
 * @param kind what the reader had to say
 * @param skill the id of the skill that it is about, or null
 * @param resource the id of the resource that it is about, or null
 * @param fault what is wrong, or null for a suggestion
 * @param suggestion the resource that is missing, or null
 * @param words plain text, never to be shown as anything else; may be empty
 * @param status how far the editors are
 * @param answer plain text to the reader, or empty
 * @param sentAt when it was sent
 * @param decidedAt when an editor last decided about it, or null
 */
public record ReportView(UUID uuid, long version, ReportKind kind, @Nullable Long skill, @Nullable Long resource,
		@Nullable Fault fault, @Nullable Suggestion suggestion, String words, ReportStatus status, String answer,
		Instant sentAt, @Nullable Instant decidedAt) {

	/**
	 * Whether it waits for an editor.
	 * @return true until one has decided
	 */
	public boolean isOpen() {
		return this.status == ReportStatus.OPEN;
	}

}
