package dev.waymark.roadmap.map;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.LaneView;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;

/**
 * What a level asks for, lane by lane, and whether that is new or more than the levels
 * before asked.
 *
 * @param lane the lane
 * @param asked its requirements at this level
 */
record LevelRequirements(LaneView lane, List<Asked> asked) {

	static List<LevelRequirements> of(RoadmapView roadmap, RoadmapLevelView level) {
		return roadmap.lanes()
			.stream()
			.map((lane) -> new LevelRequirements(lane,
					level.requirements()
						.stream()
						.filter((requirement) -> lane.areas().contains(requirement.skill().area()))
						.map((requirement) -> new Asked(requirement, before(roadmap, requirement).orElse(null)))
						.toList()))
			.filter((lane) -> !lane.asked().isEmpty())
			.toList();
	}

	private static Optional<Proficiency> before(RoadmapView roadmap, RequirementView requirement) {
		return roadmap.requirements()
			.stream()
			.filter((other) -> other.skill().id() == requirement.skill().id()
					&& other.level().position() < requirement.level().position())
			.map(RequirementView::proficiency)
			.max(Proficiency::compareTo);
	}

	/**
	 * A requirement beside what was asked before.
	 *
	 * @param requirement what the level asks
	 * @param before the proficiency that a lower level asked, or null when the skill is
	 * new
	 */
	record Asked(RequirementView requirement, @Nullable Proficiency before) {
	}

}
