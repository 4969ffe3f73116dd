package dev.waymark.admin.link;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.link.LinkHealth;
import dev.waymark.platform.Slugged;

/**
 * A line of the list of links.
 *
 * @param resource whose link it is
 * @param health how it does, or null when it was not visited yet
 */
record LinkRow(ResourceView resource, @Nullable LinkHealth health) {

	/**
	 * How the link stands, in a word.
	 * @return what needs the editor most comes first in the order of the states
	 */
	public State state() {
		if (this.health == null) {
			return State.UNVISITED;
		}
		if (this.health.isRaised()) {
			return State.RAISED;
		}
		if (this.health.isFailing()) {
			return State.FAILING;
		}
		return switch (this.health.outcome()) {
			case ALIVE -> State.ALIVE;
			case MOVED -> State.MOVED;
			default -> State.UNSURE;
		};
	}

	public boolean isFailing() {
		return this.health != null && this.health.isFailing();
	}

	/** Whether the state is told as a warning. */
	public boolean isTroubled() {
		return state() == State.RAISED || state() == State.FAILING;
	}

	public int failingDays() {
		return (this.health != null) ? this.health.failingDays() : 0;
	}

	List<String> names() {
		return List.of(this.resource.name(), this.resource.provider(), this.resource.url());
	}

	/**
	 * How a link stands.
	 */
	enum State implements Slugged {

		RAISED, FAILING, UNSURE, MOVED, UNVISITED, ALIVE;

	}

}
