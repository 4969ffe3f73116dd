package dev.waymark.catalog.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import dev.waymark.catalog.check.Relations.Asked;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * Whether a skill can be learned, is asked for and is shown.
 */
final class SkillChecks {

	/** The fields of the examples, of proficiency 1 first. */
	private static final List<String> EXAMPLES = List.of("aware", "working", "proficient", "expert");

	private final Relations relations;

	private final Consumer<Finding> findings;

	SkillChecks(Relations relations, Consumer<Finding> findings) {
		this.relations = relations;
		this.findings = findings;
	}

	void check() {
		this.relations.inUse(Kind.SKILL).forEach(this::check);
	}

	private void check(Document skill) {
		if (!this.relations.isServed(skill)) {
			this.findings.accept(Finding.at(skill, "", FindingKind.NO_RESOURCE).with(this.relations.resources(skill)));
		}
		if (this.relations.asked(skill).isEmpty()) {
			this.findings.accept(Finding.at(skill, "", FindingKind.NO_REQUIREMENT));
		}
		checkExamples(skill);
		for (Document prerequisite : this.relations.prerequisites(skill)) {
			if (prerequisite.isRetired()) {
				this.findings
					.accept(Finding.at(skill, "prerequisites", FindingKind.RETIRED_PREREQUISITE, prerequisite.name())
						.with(prerequisite));
			}
		}
	}

	private void checkExamples(Document skill) {
		Map<Integer, List<Document>> roadmaps = new TreeMap<>();
		for (Asked asked : this.relations.asked(skill)) {
			roadmaps.computeIfAbsent(asked.proficiency(), (proficiency) -> new ArrayList<>()).add(asked.roadmap());
		}
		roadmaps.forEach((proficiency, asking) -> {
			String field = EXAMPLES.get(proficiency - 1);
			if (skill.text(field).isBlank()) {
				this.findings.accept(Finding.at(skill, field, FindingKind.NO_EXAMPLE, proficiency, asking.get(0).name())
					.with(asking));
			}
		});
	}

}
