package dev.waymark.catalog.link;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a host answered.
 *
 * @param status the HTTP status
 * @param location where it leads, or null
 * @param comeBackLater whether it says when to come again
 * @param body as much of the words as was asked for
 */
record Answer(int status, @Nullable String location, boolean comeBackLater, String body) {

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	boolean isRedirect() {
		return REDIRECTS.contains(this.status);
	}

	boolean isForGood() {
		return this.status == 301 || this.status == 308;
	}

	boolean isFine() {
		return this.status >= 200 && this.status < 300;
	}

	boolean isBusy() {
		return this.status == 429 || (this.status == 503 && this.comeBackLater);
	}

}
