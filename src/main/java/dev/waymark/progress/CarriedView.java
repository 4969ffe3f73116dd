package dev.waymark.progress;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Slugged;

/**
 * Something of a learner's that came with the content from one skill to another and is
 * there as it came.
 *
 * @param kind what it is
 * @param fromId the skill that gave way
 * @param toId the skill that took its place
 * @param at when
 * @param event the change in the log, by which a mark can be taken back; null for a note
 */
public record CarriedView(Kind kind, long fromId, long toId, Instant at, @Nullable UUID event) {

	/**
	 * What can come with the content.
	 */
	public enum Kind implements Slugged {

		/** A mark counts on the other skill as well. */
		MARK,
		/** A note stands on the other skill as well. */
		NOTE,
		/** A note stayed, because with the one on the other skill it was too long. */
		LONG_NOTE;

	}

}
