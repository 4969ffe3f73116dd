package dev.waymark.catalog.editing.revision;

import java.time.Instant;

/**
 * What became of a thing, and who did it.
 *
 * @param document the thing before and after
 * @param editorName who; empty when they have left
 * @param publishedAt when
 */
record RevisionText(RevisionDocument document, String editorName, Instant publishedAt) {
}
