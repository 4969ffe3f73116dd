package dev.waymark.catalog.editing.draft;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;

/**
 * What an editor has written and nobody else sees.
 *
 * @param document what it says
 * @param base what was published when it was begun, or null when nothing was
 * @param version grows each time it is saved; whoever saves says which one they saw
 * @param editorName who saved it last
 * @param changedAt when
 */
public record DraftView(Document document, @Nullable Document base, long version, String editorName,
		Instant changedAt) {

	/**
	 * Whether the thing has never been published.
	 * @return true when there is nothing beside the draft
	 */
	public boolean isNew() {
		return this.base == null;
	}

}
