package dev.waymark.catalog.link;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What a visit to a link found.
 *
 * @param outcome in one word
 * @param status the HTTP status of the last answer, or null when there was none
 * @param finalUrl where the link led in the end, or null when that is the link itself or
 * longer than any link may be
 */
record LinkResult(LinkOutcome outcome, @Nullable Integer status, @Nullable String finalUrl) {

	private static final int LONGEST_LINK = 2000;

	static LinkResult of(LinkOutcome outcome) {
		return new LinkResult(outcome, null, null);
	}

	static LinkResult of(LinkOutcome outcome, int status) {
		return new LinkResult(outcome, status, null);
	}

	LinkResult at(URI here, URI start) {
		boolean worthTelling = !here.equals(start) && here.toString().length() <= LONGEST_LINK;
		return new LinkResult(this.outcome, this.status, worthTelling ? here.toString() : null);
	}

}
