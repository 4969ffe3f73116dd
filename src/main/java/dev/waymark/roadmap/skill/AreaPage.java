package dev.waymark.roadmap.skill;

import java.util.List;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.roadmap.SkillRow;

/**
 * A skill area with its skills.
 *
 * @param area the area
 * @param roadmaps the roadmaps that ask for a skill of it
 * @param skills its skills
 */
record AreaPage(AreaView area, List<RoadmapView> roadmaps, List<SkillRow> skills) {

	static AreaPage of(AreaView area, Content content, Marks marks) {
		return new AreaPage(area, content.roadmaps()
			.stream()
			.filter((roadmap) -> roadmap.requirements().stream().anyMatch((asked) -> asked.skill().area().equals(area)))
			.toList(), content.skillsIn(area).stream().map((skill) -> SkillRow.of(skill, content, marks)).toList());
	}

}
