package dev.waymark.roadmap;

import java.util.List;

import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.readiness.NextStep;
import dev.waymark.progress.readiness.Readiness;

/**
 * A roadmap in a list: what it is, how large, and how far the visitor is.
 *
 * @param roadmap the roadmap
 * @param skillCount how many different skills it asks for
 * @param readiness for the first level not yet reached
 * @param nextSteps the one best step towards that level, if any is left
 */
public record RoadmapCard(RoadmapView roadmap, long skillCount, Readiness readiness, List<NextStep> nextSteps) {

	static RoadmapCard of(RoadmapView roadmap, Marks marks) {
		long skills = roadmap.requirements().stream().map((asked) -> asked.skill().id()).distinct().count();
		Readiness readiness = Readiness.of(roadmap, firstTarget(roadmap, marks), marks);
		return new RoadmapCard(roadmap, skills, readiness, NextStep.of(readiness, marks, 1));
	}

	/**
	 * Whoever names no level aims for the first one that asks for something they do not
	 * have yet; where all is met, for the last, and where nothing counts, for the first.
	 * @param roadmap the roadmap, with at least one level
	 * @param marks the visitor's
	 * @return the level
	 */
	public static LevelView firstTarget(RoadmapView roadmap, Marks marks) {
		List<LevelView> levels = roadmap.levels().stream().map(RoadmapLevelView::level).toList();
		return levels.stream()
			.filter((level) -> !Readiness.of(roadmap, level, marks).missing().isEmpty())
			.findFirst()
			.orElseGet(() -> end(roadmap, levels, marks));
	}

	private static LevelView end(RoadmapView roadmap, List<LevelView> levels, Marks marks) {
		LevelView last = levels.get(levels.size() - 1);
		return Readiness.of(roadmap, last, marks).countsNothing() ? levels.get(0) : last;
	}

}
