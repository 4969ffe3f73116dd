package dev.waymark.catalog.editing.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.editing.Change;

/**
 * One change that went live: who, when, why and what.
 *
 * @param number grows with each revision
 * @param uuid its name for other flats
 * @param action how it came about
 * @param reason why, in the editor's words; may be empty
 * @param editorName who made it; empty when they have left
 * @param publishedAt when
 * @param undoes the number of the revision that it takes back, or null
 * @param undoneBy the number of the revision that took it back, or null
 * @param changes what became of each thing
 */
public record RevisionView(long number, UUID uuid, RevisionAction action, String reason, String editorName,
		Instant publishedAt, @Nullable Long undoes, @Nullable Long undoneBy, List<Change> changes) {
}
