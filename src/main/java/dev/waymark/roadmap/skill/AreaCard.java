package dev.waymark.roadmap.skill;

import java.util.List;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.Content;

/**
 * A skill area in the list of all.
 *
 * @param area the area
 * @param skills how many skills it has
 */
record AreaCard(AreaView area, int skills) {

	static List<AreaCard> all(Content content) {
		return content.areas().stream().map((area) -> new AreaCard(area, content.skillsIn(area).size())).toList();
	}

}
