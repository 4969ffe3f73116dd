package dev.waymark.catalog.thing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Retirement;

/**
 * What is said of a thing that was withdrawn, and has one successor at most.
 */
final class Withdrawn {

	private Withdrawn() {
	}

	static @Nullable Retirement of(@Nullable String reason, Retirement.@Nullable Successor successor) {
		if (reason == null) {
			return null;
		}
		return new Retirement(reason, (successor != null) ? List.of(successor) : List.of());
	}

}
