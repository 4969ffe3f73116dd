package dev.waymark.audit.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param kinds the kinds of events that there are
 * @param lines the events
 * @param newest where the newest of them are, or null when the page shows those
 * @param older where older ones are, or null when there is none
 */
record AuditPage(List<Kind> kinds, List<AuditLine> lines, @Nullable String newest, @Nullable String older) {

	public boolean hasNeighbours() {
		return this.newest != null || this.older != null;
	}

	/**
	 * A kind of events.
	 *
	 * @param slug its name in addresses
	 * @param name what people call it
	 */
	record Kind(String slug, String name) {
	}

}
