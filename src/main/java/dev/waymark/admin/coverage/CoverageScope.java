package dev.waymark.admin.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.check.Finding;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;

/**
 * The part of the content that an editor looks at: a skill area, a roadmap, both or
 * everything.
 *
 * @param skills the skills of it, as far as they are in use
 * @param area the skill area, or null for all
 * @param roadmap the roadmap, or null for all
 * @param things the skills, retired ones among them, and what goes with them: the area
 * itself and the resources that serve them
 */
record CoverageScope(List<Document> skills, @Nullable Document area, @Nullable Document roadmap, Set<UUID> things) {

	static CoverageScope of(Documents all, @Nullable Document area, @Nullable Document roadmap) {
		Set<UUID> asked = (roadmap != null) ? asked(all, roadmap) : Set.of();
		List<Document> skills = all.of(Kind.SKILL)
			.stream()
			.filter((skill) -> area == null || all.find(Kind.AREA, skill.text("area")).filter(area::equals).isPresent())
			.filter((skill) -> roadmap == null || asked.contains(skill.uuid()))
			.toList();
		Set<UUID> things = new HashSet<>();
		skills.forEach((skill) -> things.add(skill.uuid()));
		all.of(Kind.RESOURCE)
			.stream()
			.filter((resource) -> named(all, resource.rows("skills").stream()).anyMatch(things::contains))
			.map(Document::uuid)
			.toList()
			.forEach(things::add);
		if (area != null) {
			things.add(area.uuid());
		}
		return new CoverageScope(skills.stream().filter((skill) -> !skill.isRetired()).toList(), area, roadmap, things);
	}

	private static Set<UUID> asked(Documents all, Document roadmap) {
		return named(all,
				roadmap.rows("levels").stream().flatMap((level) -> Document.rows(level, "requirements").stream()))
			.collect(Collectors.toSet());
	}

	/** The skills that rows name. */
	private static Stream<UUID> named(Documents all, Stream<Map<String, Object>> rows) {
		return rows.flatMap((row) -> all.find(Kind.SKILL, String.valueOf(row.get("skill"))).stream())
			.map(Document::uuid);
	}

	boolean holds(Finding finding) {
		if (this.area == null && this.roadmap == null) {
			return true;
		}
		if (finding.subjectKind() != Kind.ROADMAP) {
			return this.things.contains(finding.subject());
		}
		return (this.roadmap == null || this.roadmap.uuid().equals(finding.subject()))
				&& (this.area == null || finding.others().stream().anyMatch(this.things::contains));
	}

}
