package dev.waymark.roadmap.resource;

import java.util.List;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.guide.MilestoneView;
import dev.waymark.catalog.market.SalaryBandView;

/**
 * A career level, across all roadmaps.
 *
 * @param level the level
 * @param levels all levels, lowest first
 * @param roadmaps the roadmaps that have it
 * @param bands what it pays
 * @param milestones the steps of a career that belong to it
 */
record LevelPage(LevelView level, List<LevelView> levels, List<RoadmapView> roadmaps, List<SalaryBandView> bands,
		List<GuideMilestone> milestones) {

	static LevelPage of(LevelView level, Content content) {
		return new LevelPage(level, content.levels(),
				content.roadmaps().stream().filter((roadmap) -> roadmap.level(level.slug()).isPresent()).toList(),
				content.market().salaryBands().stream().filter((band) -> level.equals(band.level())).toList(),
				GuideMilestone.at(level, content));
	}

	/**
	 * A milestone and the guide it stands in.
	 *
	 * @param guide the guide
	 * @param milestone the milestone
	 */
	record GuideMilestone(GuideView guide, MilestoneView milestone) {

		private static List<GuideMilestone> at(LevelView level, Content content) {
			return content.guides()
				.inUse()
				.stream()
				.flatMap((guide) -> guide.milestones()
					.stream()
					.filter((milestone) -> milestone.level().equals(level))
					.map((milestone) -> new GuideMilestone(guide, milestone)))
				.toList();
		}

		/**
		 * Where it stands.
		 * @return its place in the guide's page
		 */
		public String path() {
			return "/guides/" + this.guide.slug() + "#" + this.milestone.slug();
		}

	}

}
