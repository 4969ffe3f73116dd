package dev.waymark.exchange;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.catalog.document.Difference;

/**
 * One part of a thing, before and after, as pages and console tell it.
 *
 * @param path the field, and the row and the field within
 * @param before what it says; empty when nothing
 * @param after what it would say; empty when nothing
 */
public record PlanPart(String path, String before, String after) {

	static PlanPart of(Difference difference) {
		List<String> path = new ArrayList<>(List.of(difference.field()));
		path.addAll(difference.row());
		if (!difference.part().isEmpty()) {
			path.add(difference.part());
		}
		Excerpt excerpt = Excerpt.of(difference.before(), difference.after());
		return new PlanPart(String.join(" › ", path), excerpt.before(), excerpt.after());
	}

}
