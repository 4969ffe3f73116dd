package dev.waymark.catalog.link;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What a visit to a link found.
 *
 * @param outcome in one word
 * @param status the HTTP status of the last answer, or null when there was none
 * @param finalUrl where the link led in the end, or null when that is the link itself
 */
record Verdict(LinkOutcome outcome, @Nullable Integer status, @Nullable String finalUrl) {

	static Verdict of(LinkOutcome outcome) {
		return new Verdict(outcome, null, null);
	}

	static Verdict of(LinkOutcome outcome, int status) {
		return new Verdict(outcome, status, null);
	}

	Verdict at(URI here, URI start) {
		return new Verdict(this.outcome, this.status, here.equals(start) ? null : here.toString());
	}

}
