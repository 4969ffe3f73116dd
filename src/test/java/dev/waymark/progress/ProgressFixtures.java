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
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.readiness.Readiness;

/**
 * A small career to measure with: four levels, two areas, and skills that are as a test
 * says.
 */
public final class ProgressFixtures {

	public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	public static final LevelView ENTRY = level(1, "entry");

	public static final LevelView MID = level(2, "mid");

	public static final LevelView SENIOR = level(3, "senior");

	public static final LevelView LEAD = level(4, "lead");

	public static final AreaView MATHEMATICS = new AreaView(1, "mathematics", "Mathematics", "Numbers.");

	public static final AreaView PROGRAMMING = new AreaView(2, "programming", "Programming", "Programs.");

	private ProgressFixtures() {
	}

	private static LevelView level(int position, String slug) {
		return new LevelView(position, slug, position, slug, position, null, "A level.", Markdown.of(""), null,
				List.of(), List.of());
	}

	/**
	 * A skill of mathematics that takes ten hours, builds on nothing and opens nothing.
	 * @param slug its slug and name
	 * @return the skill
	 */
	public static SkillView skill(String slug) {
		return new SkillView(slug.hashCode(), UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)), slug, slug,
				SkillKind.CONCEPT, MATHEMATICS, "Do it.", Markdown.of(""), List.of(), 10, null, Map.of(), List.of(),
				List.of(), List.of(), null);
	}

	/**
	 * The same skill in another area.
	 * @param area the area
	 * @param skill the skill
	 * @return the skill there
	 */
	public static SkillView in(AreaView area, SkillView skill) {
		return copy(skill, area, skill.hours(), skill.prerequisites(), skill.opens());
	}

	/**
	 * The same skill, taking as long as a test says.
	 * @param hours how long
	 * @param skill the skill
	 * @return the skill
	 */
	public static SkillView taking(int hours, SkillView skill) {
		return copy(skill, skill.area(), hours, skill.prerequisites(), skill.opens());
	}

	/**
	 * The same skill, building on others.
	 * @param skill the skill
	 * @param prerequisites what comes first
	 * @return the skill
	 */
	public static SkillView after(SkillView skill, SkillView... prerequisites) {
		return copy(skill, skill.area(), skill.hours(), refs(prerequisites), skill.opens());
	}

	/**
	 * The same skill, opening the way to others.
	 * @param skills to how many
	 * @param skill the skill
	 * @return the skill
	 */
	public static SkillView opening(int skills, SkillView skill) {
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

	/**
	 * Something essential, asked for as working knowledge.
	 * @param level the level that asks
	 * @param skill the skill
	 * @return the requirement
	 */
	public static RequirementView essential(LevelView level, SkillView skill) {
		return asks(level, skill, Proficiency.WORKING, Importance.ESSENTIAL);
	}

	/**
	 * Something important, asked for as working knowledge.
	 * @param level the level that asks
	 * @param skill the skill
	 * @return the requirement
	 */
	public static RequirementView important(LevelView level, SkillView skill) {
		return asks(level, skill, Proficiency.WORKING, Importance.IMPORTANT);
	}

	/**
	 * Something optional, asked for as working knowledge.
	 * @param level the level that asks
	 * @param skill the skill
	 * @return the requirement
	 */
	public static RequirementView optional(LevelView level, SkillView skill) {
		return asks(level, skill, Proficiency.WORKING, Importance.OPTIONAL);
	}

	/**
	 * Something that is asked for.
	 * @param level the level that asks
	 * @param skill the skill
	 * @param proficiency how well
	 * @param importance how much it matters
	 * @return the requirement
	 */
	public static RequirementView asks(LevelView level, SkillView skill, Proficiency proficiency,
			Importance importance) {
		return new RequirementView(level, skill, proficiency, importance);
	}

	/**
	 * A career that asks for some things.
	 * @param requirements what it asks for
	 * @return the roadmap with all four levels
	 */
	public static RoadmapView roadmap(RequirementView... requirements) {
		List<RoadmapLevelView> levels = Stream.of(ENTRY, MID, SENIOR, LEAD)
			.map((level) -> new RoadmapLevelView(level, List.of(), "A level.", List.of(), null,
					Arrays.stream(requirements).filter((asked) -> asked.level().equals(level)).toList()))
			.toList();
		return new RoadmapView(1, "career", "Career", "Careers", "A career.", Markdown.of(""), List.of(), levels,
				List.of(), null);
	}

	/**
	 * How far somebody is.
	 * @param target the level aimed for
	 * @param marks what is marked
	 * @param requirements what the career asks for
	 * @return the readiness
	 */
	public static Readiness readiness(LevelView target, Marks marks, RequirementView... requirements) {
		return Readiness.of(roadmap(requirements), target, marks);
	}

	/**
	 * Begins with nothing marked.
	 * @return marks in the making
	 */
	public static MarksBuilder marks() {
		return new MarksBuilder();
	}

	/**
	 * Marks in the making.
	 */
	public static final class MarksBuilder {

		private final Map<Long, MarkView> skills = new HashMap<>();

		/**
		 * Marks a skill as learned.
		 * @param skill the skill
		 * @param proficiency how well
		 * @return this
		 */
		public MarksBuilder learned(SkillView skill, Proficiency proficiency) {
			return put(skill, Word.learned(proficiency));
		}

		/**
		 * Marks skills as learned to working knowledge.
		 * @param skills the skills
		 * @return this
		 */
		public MarksBuilder learned(SkillView... skills) {
			Arrays.stream(skills).forEach((skill) -> learned(skill, Proficiency.WORKING));
			return this;
		}

		/**
		 * Marks a skill as skipped.
		 * @param skill the skill
		 * @return this
		 */
		public MarksBuilder skipped(SkillView skill) {
			return said(skill, MarkStatus.SKIPPED);
		}

		/**
		 * Says a word on a skill.
		 * @param skill the skill
		 * @param status the word
		 * @return this
		 */
		public MarksBuilder said(SkillView skill, MarkStatus status) {
			return put(skill, Word.of(status));
		}

		private MarksBuilder put(SkillView skill, Word word) {
			this.skills.put(skill.id(), new MarkView(word, NOW));
			return this;
		}

		/**
		 * Ends.
		 * @return the marks
		 */
		public Marks build() {
			return new Marks(this.skills, Map.of(), Map.of());
		}

	}

}
