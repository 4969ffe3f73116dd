package dev.waymark.roadmap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.waymark.catalog.RoadmapView;
import dev.waymark.progress.mark.Marks;

/**
 * Roadmaps that lead to careers of one kind.
 *
 * @param name what people call the kind
 * @param cards its roadmaps
 */
public record RoadmapFamily(String name, List<RoadmapCard> cards) {

	/**
	 * Sorts roadmaps by family.
	 * @param roadmaps the roadmaps, each with at least one level
	 * @param marks the visitor's
	 * @return their families, in the order in which they came
	 */
	public static List<RoadmapFamily> all(List<RoadmapView> roadmaps, Marks marks) {
		return roadmaps.stream()
			.map((roadmap) -> RoadmapCard.of(roadmap, marks))
			.collect(Collectors.groupingBy((card) -> card.roadmap().family(), LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((family) -> new RoadmapFamily(family.getKey(), family.getValue()))
			.toList();
	}

	/** The roadmap on which the visitor has come furthest. */
	static Optional<RoadmapCard> furthest(List<RoadmapFamily> families) {
		return families.stream()
			.flatMap((family) -> family.cards().stream())
			.filter((card) -> card.readiness().met() > 0)
			.max(Comparator.comparingInt((card) -> card.readiness().met()));
	}

	/**
	 * Names the family's heading within its page.
	 * @return an id for the element
	 */
	public String id() {
		return "f-" + this.name.replace(' ', '-').toLowerCase(Locale.ROOT);
	}

}
