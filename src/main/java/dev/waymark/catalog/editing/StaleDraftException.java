package dev.waymark.catalog.editing;

import org.jspecify.annotations.Nullable;

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

}
