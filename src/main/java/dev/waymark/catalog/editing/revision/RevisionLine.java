package dev.waymark.catalog.editing.revision;

import java.time.Instant;
import java.util.List;

/**
 * A revision in a list.
 *
 * @param number its number
 * @param action how it came about
 * @param reason why; may be empty
 * @param editorName who made it; empty when they have left
 * @param publishedAt when
 * @param things how many things it changed
 * @param names what the first of them are called
 */
public record RevisionLine(long number, RevisionAction action, String reason, String editorName, Instant publishedAt,
		int things, List<String> names) {

	/**
	 * How many of the things are not named.
	 * @return none when all are
	 */
	public int unnamed() {
		return this.things - this.names.size();
	}

}
