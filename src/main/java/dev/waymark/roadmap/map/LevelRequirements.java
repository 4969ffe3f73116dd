package dev.waymark.roadmap.map;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.LaneView;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.progress.mark.MarkControl;
import dev.waymark.progress.mark.Marks;

/**
 * What a level asks for, lane by lane, and whether that is new or more than the levels
 * before asked.
 *
 * @param lane the lane
 * @param asked its requirements at this level
 */
record LevelRequirements(LaneView lane, List<Asked> asked) {

	static List<LevelRequirements> of(RoadmapView roadmap, RoadmapLevelView level, Marks marks) {
		return roadmap.lanes()
			.stream()
			.map((lane) -> new LevelRequirements(lane,
					level.requirements()
						.stream()
						.filter((requirement) -> lane.areas().contains(requirement.skill().area()))
						.map((requirement) -> Asked.of(requirement, before(roadmap, requirement), marks))
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
	 * @param control where the skill is marked
	 */
	record Asked(RequirementView requirement, @Nullable Proficiency before, MarkControl control) {

		private static Asked of(RequirementView requirement, Optional<Proficiency> before, Marks marks) {
			String at = "ask-" + requirement.skill().slug();
			return new Asked(requirement, before.orElse(null),
					marks.control(requirement.skill(), requirement.proficiency(), at));
		}

		/**
		 * What the skill looks like at what is asked.
		 * @return an example, or null where there is none
		 */
		public @Nullable String example() {
			return this.requirement.skill().examples().get(this.requirement.proficiency());
		}
	}

}
