package dev.waymark.exchange;

import java.util.List;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Change;
import dev.waymark.exchange.file.FileFault;
import dev.waymark.exchange.file.Place;

/**
 * What becomes of one thing.
 *
 * @param place where the file speaks of it
 * @param outcome what becomes of it
 * @param change what it says now and what it would say
 * @param faults why it is refused; empty for all others, and for those beyond the limit
 */
public record PlanLine(Place place, Outcome outcome, Change change, List<FileFault> faults) {

	/**
	 * What would be different about a thing that is there.
	 * @return its parts; none of a thing that is new, stays or is refused
	 */
	public List<PlanPart> parts() {
		return (this.outcome != Outcome.CHANGED) ? List.of()
				: this.change.differences().stream().map(PlanPart::of).toList();
	}

	/**
	 * What it is.
	 * @return the kind of the thing
	 */
	public Kind kind() {
		return this.change.kind();
	}

	/**
	 * What people call it.
	 * @return the name it would have
	 */
	public String name() {
		return this.change.document().name();
	}

	/**
	 * Its name in addresses.
	 * @return the slug it would have
	 */
	public String slug() {
		return this.change.document().slug();
	}

}
