package dev.waymark.catalog.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.waymark.catalog.check.Relations.Asked;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * Whether a roadmap climbs: every level asks for something, for more than the one before,
 * and for nothing whose beginnings come later.
 */
final class RoadmapChecks {

	private static final String LEVELS = "levels";

	private static final String LANES = "lanes";

	private final Relations relations;

	private final Consumer<Finding> findings;

	RoadmapChecks(Relations relations, Consumer<Finding> findings) {
		this.relations = relations;
		this.findings = findings;
	}

	void check() {
		this.relations.inUse(Kind.ROADMAP).forEach(this::check);
	}

	private void check(Document roadmap) {
		List<Map<String, Object>> levels = roadmap.rows(LEVELS);
		if (levels.isEmpty()) {
			this.findings.accept(Finding.at(roadmap, LEVELS, FindingKind.NO_LEVEL));
		}
		for (Map<String, Object> level : levels) {
			String name = this.relations.level(level.get("level"));
			if (!level.containsKey("requirements")) {
				this.findings.accept(Finding.at(roadmap, LEVELS, FindingKind.NO_SKILL, name));
			}
			if (!level.containsKey("expectations")) {
				this.findings.accept(Finding.at(roadmap, LEVELS, FindingKind.NO_EXPECTATION, name));
			}
		}
		checkLanes(roadmap);
		checkClimb(roadmap);
		checkPrerequisites(roadmap);
	}

	/** Without lanes of its own each area is one. */
	private void checkLanes(Document roadmap) {
		List<Map<String, Object>> lanes = roadmap.rows(LANES);
		if (lanes.isEmpty()) {
			return;
		}
		Set<Object> shown = lanes.stream()
			.flatMap((lane) -> ((List<?>) lane.getOrDefault("areas", List.of())).stream())
			.collect(Collectors.toSet());
		this.relations.asking(roadmap)
			.stream()
			.map((asked) -> asked.skill().text("area"))
			.filter((area) -> !shown.contains(area))
			.distinct()
			.forEach((area) -> this.findings
				.accept(Finding.at(roadmap, LANES, FindingKind.NO_LANE, this.relations.area(area))));
	}

	private void checkClimb(Document roadmap) {
		Map<UUID, Asked> before = new HashMap<>();
		for (Asked asked : this.relations.asking(roadmap)) {
			Document skill = asked.skill();
			if (skill.isRetired()) {
				this.findings
					.accept(Finding.at(roadmap, LEVELS, FindingKind.RETIRED_SKILL, skill.name(), asked.level().name())
						.with(skill));
			}
			Asked highest = before.get(skill.uuid());
			if (highest == null || asked.proficiency() > highest.proficiency()) {
				before.put(skill.uuid(), asked);
				continue;
			}
			this.findings.accept(Finding
				.at(roadmap, LEVELS, FindingKind.ASKS_NO_MORE, skill.name(), asked.level().name(), asked.proficiency(),
						highest.level().name(), highest.proficiency())
				.with(skill));
		}
	}

	/**
	 * A prerequisite is untaught when the roadmap asks for it, but only at a later level
	 * than for the skill that builds on it: whoever follows the levels in their order
	 * meets the skill first. One that the roadmap does not ask for at all is no finding,
	 * for a roadmap lists what a job expects and not the whole way there, and the next
	 * steps of a learner lead through it all the same; whether anything teaches it is
	 * found at the prerequisite itself.
	 */
	private void checkPrerequisites(Document roadmap) {
		List<Asked> asking = this.relations.asking(roadmap);
		Map<UUID, Asked> first = new LinkedHashMap<>();
		asking.forEach((asked) -> first.putIfAbsent(asked.skill().uuid(), asked));
		for (Asked asked : first.values()) {
			for (Document prerequisite : this.relations.prerequisites(asked.skill())) {
				Asked comes = first.get(prerequisite.uuid());
				if (comes != null && comes.step() > asked.step()) {
					this.findings.accept(Finding
						.at(roadmap, LEVELS, FindingKind.UNTAUGHT_PREREQUISITE, asked.skill().name(),
								asked.level().name(), prerequisite.name(), comes.level().name())
						.with(asked.skill(), prerequisite));
				}
			}
		}
	}

}
