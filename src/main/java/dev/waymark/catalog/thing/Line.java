package dev.waymark.catalog.thing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * One of several short texts.
 *
 * @param position its place among them
 * @param text what it says
 */
@Embeddable
record Line(int position, String text) {

	static List<String> texts(Collection<Line> lines) {
		return lines.stream().sorted(Comparator.comparingInt(Line::position)).map(Line::text).toList();
	}

}
