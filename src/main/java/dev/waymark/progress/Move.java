package dev.waymark.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A skill gives way to others.
 *
 * @param revision the change of the content
 * @param from the skill that is retired
 * @param to the skills that take its place
 * @param now when it happens
 */
record Move(UUID revision, long from, List<Long> to, Instant now) {

	Move {
		to = to.stream().distinct().toList();
		if (to.contains(from)) {
			throw new IllegalArgumentException("A skill does not take its own place");
		}
	}

	List<Long> skills() {
		return Stream.concat(Stream.of(this.from), this.to.stream()).toList();
	}

}
