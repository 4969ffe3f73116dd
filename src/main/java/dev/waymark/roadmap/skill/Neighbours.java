package dev.waymark.roadmap.skill;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;

/**
 * The skills before and after one on a roadmap, in the order of its outline.
 *
 * @param previous the skill before, or null for the first
 * @param next the skill after, or null for the last
 */
record Neighbours(@Nullable SkillRef previous, @Nullable SkillRef next) {

	static @Nullable Neighbours of(SkillView skill, RoadmapView roadmap) {
		List<SkillRef> walk = roadmap.levels()
			.stream()
			.flatMap((level) -> roadmap.lanes()
				.stream()
				.flatMap((lane) -> level.requirements()
					.stream()
					.filter((asked) -> lane.areas().contains(asked.skill().area()))))
			.map(RequirementView::skill)
			.map(SkillView::ref)
			.distinct()
			.toList();
		int here = walk.indexOf(skill.ref());
		if (here < 0) {
			return null;
		}
		return new Neighbours((here > 0) ? walk.get(here - 1) : null,
				(here < walk.size() - 1) ? walk.get(here + 1) : null);
	}

}
