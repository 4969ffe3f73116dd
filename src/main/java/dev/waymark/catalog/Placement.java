package dev.waymark.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a skill stands in the content.
 *
 * @param requiredIn the roadmaps in use that ask for it, in the order of roadmaps and
 * levels; none ask for a withdrawn skill
 * @param resources where it is learned, withdrawn resources last
 */
public record Placement(List<RequiredIn> requiredIn, List<ResourceView> resources) {

	static final Placement NOWHERE = new Placement(List.of(), List.of());

	/**
	 * Finds where each skill stands.
	 * @param roadmaps those in use, in their order
	 * @param resources by name, withdrawn ones among them
	 * @return the places, by the ids of skills; a skill that is left out stands nowhere
	 */
	static Map<Long, Placement> bySkill(List<RoadmapView> roadmaps, List<ResourceView> resources) {
		Map<Long, List<RequiredIn>> required = roadmaps.stream()
			.flatMap((roadmap) -> roadmap.requirements().stream().map((asked) -> new RequiredIn(roadmap, asked)))
			.collect(Collectors.groupingBy((place) -> place.requirement().skill().id(),
					Collectors.toUnmodifiableList()));
		Map<Long, List<ResourceView>> taught = resources.stream()
			.sorted(Comparator.comparing(ResourceView::isRetired))
			.flatMap(
					(resource) -> resource.teaches().stream().map((served) -> Map.entry(served.skill().id(), resource)))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
		Map<Long, Placement> placements = new HashMap<>();
		Stream.concat(required.keySet().stream(), taught.keySet().stream())
			.forEach((skill) -> placements.put(skill,
					new Placement(required.getOrDefault(skill, List.of()), taught.getOrDefault(skill, List.of()))));
		return placements;
	}

	/**
	 * The proficiency that "learned" means where nothing else is said.
	 * @return the lowest that any roadmap in use asks for
	 */
	public Proficiency usualProficiency() {
		return this.requiredIn.stream()
			.map((place) -> place.requirement().proficiency())
			.min(Comparator.naturalOrder())
			.orElse(Proficiency.WORKING);
	}

	/**
	 * A place where a skill is asked for.
	 *
	 * @param roadmap the roadmap
	 * @param requirement what it asks
	 */
	public record RequiredIn(RoadmapView roadmap, RequirementView requirement) {
	}

}
