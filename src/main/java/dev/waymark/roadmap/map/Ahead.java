package dev.waymark.roadmap.map;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.readiness.NextStep;
import dev.waymark.progress.readiness.Readiness;

/**
 * Where the way leads from here: to the next skills; where a level is reached, to the
 * next level; and from the last one to other roadmaps.
 *
 * @param steps the best skills to learn next, best first
 * @param nextLevel the level after the one aimed for, or null after the last
 * @param near the roadmaps that share most with this one, where it is walked to its end;
 * empty elsewhere
 */
record Ahead(List<NextStep> steps, @Nullable LevelView nextLevel, List<Near> near) {

	private static final int MOST_STEPS = 3;

	private static final int MOST_ROADMAPS = 3;

	static Ahead of(RoadmapView roadmap, Readiness readiness, Marks marks, Content content) {
		LevelView next = roadmap.after(readiness.target()).orElse(null);
		boolean end = readiness.isReached() && next == null;
		return new Ahead(NextStep.of(readiness, marks, MOST_STEPS), next, end ? near(roadmap, content) : List.of());
	}

	private static List<Near> near(RoadmapView roadmap, Content content) {
		Set<Long> here = skills(roadmap);
		return content.roadmaps()
			.stream()
			.filter((other) -> other.id() != roadmap.id())
			.map((other) -> new Near(other, (int) skills(other).stream().filter(here::contains).count()))
			.sorted(Comparator.comparingInt(Near::shared).reversed())
			.limit(MOST_ROADMAPS)
			.toList();
	}

	private static Set<Long> skills(RoadmapView roadmap) {
		return roadmap.requirements().stream().map((asked) -> asked.skill().id()).collect(Collectors.toSet());
	}

	/**
	 * A roadmap beside another.
	 *
	 * @param roadmap the roadmap
	 * @param shared how many skills both ask for
	 */
	record Near(RoadmapView roadmap, int shared) {
	}

}
