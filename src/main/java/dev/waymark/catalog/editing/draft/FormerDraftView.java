package dev.waymark.catalog.editing.draft;

import java.time.Instant;

/**
 * What a draft said once.
 *
 * @param draft the draft, with who had saved it and when
 * @param ending what became of it
 * @param endedBy who did that; empty when they have left
 * @param endedAt when
 */
public record FormerDraftView(DraftView draft, Ending ending, String endedBy, Instant endedAt) {
}
