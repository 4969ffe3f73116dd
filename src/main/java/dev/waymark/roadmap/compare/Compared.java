package dev.waymark.roadmap.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapView;

/**
 * One side of a comparison: a whole roadmap, or a roadmap up to one of its levels.
 *
 * @param roadmap the roadmap
 * @param level the level, or null for all of them
 */
record Compared(RoadmapView roadmap, @Nullable LevelView level) {

	static List<Compared> all(Content content) {
		return content.roadmaps()
			.stream()
			.flatMap((roadmap) -> Stream.concat(Stream.of(new Compared(roadmap, null)),
					roadmap.levels().stream().map((level) -> new Compared(roadmap, level.level()))))
			.toList();
	}

	static Optional<Compared> find(String key, List<Compared> sides) {
		return sides.stream().filter((side) -> side.key().equals(key)).findFirst();
	}

	/**
	 * The name in the address.
	 * @return the roadmap's slug, with the level's after a colon
	 */
	public String key() {
		return (this.level != null) ? this.roadmap.slug() + ":" + this.level.slug() : this.roadmap.slug();
	}

	/**
	 * What it is called.
	 * @return the roadmap's name, with the level's
	 */
	public String name() {
		return (this.level != null) ? this.roadmap.name() + " · " + this.level.name() : this.roadmap.name();
	}

	/**
	 * Where it is found.
	 * @return the page of the roadmap or of its level
	 */
	public String path() {
		String path = "/roadmaps/" + this.roadmap.slug();
		return (this.level != null) ? path + "/levels/" + this.level.slug() : path;
	}

	/** The most that is asked of each skill, by the skill's id. */
	Map<Long, RequirementView> highest() {
		List<RequirementView> asked = (this.level != null) ? this.roadmap.requirementsUpTo(this.level)
				: this.roadmap.requirements();
		Map<Long, RequirementView> highest = new LinkedHashMap<>();
		asked.forEach((requirement) -> highest.merge(requirement.skill().id(), requirement,
				(one, other) -> (other.proficiency().compareTo(one.proficiency()) > 0) ? other : one));
		return highest;
	}

}
