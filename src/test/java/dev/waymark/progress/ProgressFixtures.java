package dev.waymark.progress;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.waymark.catalog.AreaView;
import dev.waymark.catalog.Importance;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapLevelView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SkillKind;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.text.Markdown;

/**
 * A small career to measure with: four levels, two areas, and skills that are as a test
 * says.
 */
final class ProgressFixtures {

	static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	static final LevelView ENTRY = level(1, "entry");

	static final LevelView MID = level(2, "mid");

	static final LevelView SENIOR = level(3, "senior");

	static final LevelView LEAD = level(4, "lead");

	static final AreaView MATHEMATICS = new AreaView(1, "mathematics", "Mathematics", "Numbers.");

	static final AreaView PROGRAMMING = new AreaView(2, "programming", "Programming", "Programs.");

	private ProgressFixtures() {
	}

	private static LevelView level(int position, String slug) {
		return new LevelView(position, slug, position, slug, position, null, "A level.", Markdown.of(""), null,
				List.of(), List.of());
	}

	/**
	 * A skill of mathematics that takes ten hours, builds on nothing and opens nothing.
	 */
	static SkillView skill(String slug) {
		return new SkillView(slug.hashCode(), UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)), slug, slug,
				SkillKind.CONCEPT, MATHEMATICS, "Do it.", Markdown.of(""), List.of(), 10, null, Map.of(), List.of(),
				List.of(), List.of(), null);
	}

	static SkillView in(AreaView area, SkillView skill) {
		return copy(skill, area, skill.hours(), skill.prerequisites(), skill.opens());
	}

	static SkillView taking(int hours, SkillView skill) {
		return copy(skill, skill.area(), hours, skill.prerequisites(), skill.opens());
	}

	static SkillView after(SkillView skill, SkillView... prerequisites) {
		return copy(skill, skill.area(), skill.hours(), refs(prerequisites), skill.opens());
	}

	static SkillView opening(int skills, SkillView skill) {
		List<SkillRef> opened = Stream.iterate(1, (number) -> number + 1)
			.limit(skills)
			.map((number) -> skill(skill.slug() + "-opens-" + number).ref())
			.toList();
		return copy(skill, skill.area(), skill.hours(), skill.prerequisites(), opened);
	}

	private static SkillView copy(SkillView skill, AreaView area, int hours, List<SkillRef> prerequisites,
			List<SkillRef> opens) {
		return new SkillView(skill.id(), skill.uuid(), skill.slug(), skill.name(), skill.kind(), area,
				skill.statement(), skill.description(), skill.aliases(), hours, skill.refreshMonths(), skill.examples(),
				prerequisites, opens, skill.citations(), skill.retirement());
	}

	private static List<SkillRef> refs(SkillView... skills) {
		return Arrays.stream(skills).map(SkillView::ref).toList();
	}

	static RequirementView essential(LevelView level, SkillView skill) {
		return asks(level, skill, Proficiency.WORKING, Importance.ESSENTIAL);
	}

	static RequirementView important(LevelView level, SkillView skill) {
		return asks(level, skill, Proficiency.WORKING, Importance.IMPORTANT);
	}

	static RequirementView optional(LevelView level, SkillView skill) {
		return asks(level, skill, Proficiency.WORKING, Importance.OPTIONAL);
	}

	static RequirementView asks(LevelView level, SkillView skill, Proficiency proficiency, Importance importance) {
		return new RequirementView(level, skill, proficiency, importance);
	}

	static RoadmapView roadmap(RequirementView... requirements) {
		List<RoadmapLevelView> levels = Stream.of(ENTRY, MID, SENIOR, LEAD)
			.map((level) -> new RoadmapLevelView(level, List.of(), "A level.", List.of(), null,
					Arrays.stream(requirements).filter((asked) -> asked.level().equals(level)).toList()))
			.toList();
		return new RoadmapView(1, "career", "Career", "Careers", "A career.", Markdown.of(""), List.of(), levels,
				List.of(), null);
	}

	static Readiness readiness(LevelView target, Marks marks, RequirementView... requirements) {
		return Readiness.of(roadmap(requirements), target, marks);
	}

	static MarksBuilder marks() {
		return new MarksBuilder();
	}

	/**
	 * Marks in the making.
	 */
	static final class MarksBuilder {

		private final Map<Long, MarkView> skills = new HashMap<>();

		MarksBuilder learned(SkillView skill, Proficiency proficiency) {
			return put(skill, Word.learned(proficiency));
		}

		MarksBuilder learned(SkillView... skills) {
			Arrays.stream(skills).forEach((skill) -> learned(skill, Proficiency.WORKING));
			return this;
		}

		MarksBuilder skipped(SkillView skill) {
			return said(skill, MarkStatus.SKIPPED);
		}

		MarksBuilder said(SkillView skill, MarkStatus status) {
			return put(skill, Word.of(status));
		}

		private MarksBuilder put(SkillView skill, Word word) {
			this.skills.put(skill.id(), new MarkView(word, NOW));
			return this;
		}

		Marks build() {
			return new Marks(this.skills, Map.of(), Map.of());
		}

	}

}
