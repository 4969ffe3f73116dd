package dev.waymark.admin.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.link.LinkHealth;

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

	int failingDays() {
		return (this.health != null) ? this.health.failingDays() : 0;
	}

	List<String> names() {
		return List.of(this.resource.name(), this.resource.provider(), this.resource.url());
	}

	/**
	 * How a link stands.
	 */
	enum State {

		RAISED, FAILING, UNSURE, MOVED, UNVISITED, ALIVE;

		/**
		 * The state's name in addresses and message keys.
		 * @return for example "raised"
		 */
		public String getSlug() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<State> find(String slug) {
			return Arrays.stream(values()).filter((state) -> state.getSlug().equals(slug)).findFirst();
		}

	}

}
