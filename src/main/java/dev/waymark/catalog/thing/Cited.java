package dev.waymark.catalog.thing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.document.Kind;

/**
 * Where in a source something stands.
 *
 * @param source the source
 * @param locator the place in it
 */
@Embeddable
record Cited(@ManyToOne(fetch = FetchType.LAZY) Source source, String locator) {

	Cited(Values values) {
		this(values.thing("source", Kind.SOURCE, Source.class), values.text("locator"));
	}

	static List<Citation> views(Collection<Cited> all, Views views) {
		return all.stream()
			.sorted(Comparator.comparingLong((cited) -> cited.source.id()))
			.map((cited) -> cited.view(views))
			.toList();
	}

	Words words() {
		return addTo(new Words());
	}

	Words addTo(Words words) {
		return words.name("source", this.source).say("locator", this.locator);
	}

	Citation view(Views views) {
		return new Citation(views.of(this.source), this.locator);
	}

}
