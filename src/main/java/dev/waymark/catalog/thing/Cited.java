package dev.waymark.catalog.thing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import dev.waymark.catalog.Citation;

/**
 * Where in a source something stands.
 *
 * @param source the source
 * @param locator the place in it
 */
@Embeddable
record Cited(@ManyToOne(fetch = FetchType.LAZY) Source source, String locator) {

	static List<Citation> views(Collection<Cited> all, Views views) {
		return all.stream()
			.sorted(Comparator.comparingLong((cited) -> cited.source.id()))
			.map((cited) -> cited.view(views))
			.toList();
	}

	Citation view(Views views) {
		return new Citation(views.of(this.source), this.locator);
	}

}
