package dev.waymark.roadmap.map;

import java.util.List;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.market.SalaryBandView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.readiness.Readiness;

/**
 * One level of a roadmap: what it expects, pays and asks.
 *
 * @param roadmap the roadmap
 * @param shown the level as the roadmap sees it
 * @param readiness how far the visitor is from it
 * @param asked what it asks, lane by lane
 * @param bands what it pays
 */
record RoadmapLevelPage(RoadmapView roadmap, RoadmapLevelView shown, Readiness readiness, List<LevelRequirements> asked,
		List<SalaryBandView> bands) {

	static RoadmapLevelPage of(RoadmapView roadmap, RoadmapLevelView shown, Marks marks, Content content) {
		return new RoadmapLevelPage(roadmap, shown, Readiness.of(roadmap, shown.level(), marks),
				LevelRequirements.of(roadmap, shown, marks),
				PayRange.bandsAt(content.market().salaryBands(), roadmap, shown.level()));
	}

	/**
	 * The level.
	 * @return the level as all roadmaps share it
	 */
	public LevelView level() {
		return this.shown.level();
	}

}
