package dev.waymark.catalog.editing.draft;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;

/**
 * Somebody else has saved the same draft since it was looked at, or has published or
 * discarded it.
 */
public class StaleDraftException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable DraftView current;

	StaleDraftException(@Nullable DraftView current) {
		super("The draft has changed");
		this.current = current;
	}

	/**
	 * The draft as it is now.
	 * @return what the other editor saved, or null when there is no draft any more
	 */
	public @Nullable DraftView current() {
		return this.current;
	}

	/**
	 * Whether what was saved meanwhile is what the editor wanted to save: sent twice, or
	 * by two who agree, so that there is nothing to choose.
	 * @param wanted what the editor wanted to save
	 * @return true when the draft says it already
	 */
	public boolean says(Document wanted) {
		DraftView saved = current();
		return saved != null && saved.document().equals(wanted);
	}

}
