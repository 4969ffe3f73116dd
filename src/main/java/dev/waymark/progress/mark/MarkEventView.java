package dev.waymark.progress.mark;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A change in the log.
 *
 * @param uuid names the change
 * @param subject what was marked
 * @param from the word before, or null when there was none
 * @param to the word after, or null when the mark was taken away
 * @param undo whether the change took another one back
 * @param carriedFromId the skill that the word was carried over from when the content
 * changed; null when the learner said it
 * @param occurredAt when
 */
public record MarkEventView(UUID uuid, MarkSubject subject, @Nullable Word from, @Nullable Word to, boolean undo,
		@Nullable Long carriedFromId, Instant occurredAt) {
}
