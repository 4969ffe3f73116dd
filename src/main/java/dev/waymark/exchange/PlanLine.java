package dev.waymark.exchange;

import java.util.List;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Change;

/**
 * What becomes of one thing.
 *
 * @param place where the file speaks of it
 * @param outcome what becomes of it
 * @param change what it says now and what it would say
 * @param faults why it is refused; empty for all others, and for those beyond the limit
 */
record PlanLine(Place place, Outcome outcome, Change change, List<Fault> faults) {

	Kind kind() {
		return this.change.kind();
	}

	String name() {
		return this.change.document().name();
	}

	String slug() {
		return this.change.document().slug();
	}

}
