package dev.waymark.roadmap.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.Placement.RequiredIn;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.progress.mark.MarkControl;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.note.NoteView;
import dev.waymark.roadmap.ResourceRow;

/**
 * Everything known about one skill, beside what the visitor has said of it.
 *
 * @param control where it is marked
 * @param carriedFrom the skill from which the mark came with the content, or null
 * @param from the roadmap one came from, or null
 * @param neighbours the skills around it on that roadmap, or null
 * @param required who asks for it
 * @param resources what teaches it
 * @param before the skills it builds on
 * @param opens the skills that build on it
 * @param note the visitor's, or null
 */
record SkillPage(MarkControl control, @Nullable SkillView carriedFrom, @Nullable RoadmapView from,
		@Nullable Neighbours neighbours, List<RequiredIn> required, List<ResourceRow> resources, List<Beside> before,
		List<Beside> opens, @Nullable NoteView note) {

	static SkillPage of(SkillView skill, Optional<RoadmapView> origin, Marks marks, @Nullable SkillView carriedFrom,
			Optional<NoteView> note, Content content) {
		List<RequiredIn> required = content.placement(skill).requiredIn();
		Proficiency standard = standard(required, origin).orElseGet(() -> content.placement(skill).usualProficiency());
		return new SkillPage(marks.control(skill, standard, "skill"), carriedFrom, origin.orElse(null),
				origin.map((roadmap) -> Neighbours.of(skill, roadmap)).orElse(null), required,
				content.placement(skill)
					.resources()
					.stream()
					.map((resource) -> ResourceRow.of(resource, marks))
					.toList(),
				Beside.of(skill.prerequisites(), marks), Beside.of(skill.opens(), marks),
				note.filter((it) -> !it.isEmpty()).orElse(null));
	}

	/** What "learned" means here: what the roadmap one came from asks, at its lowest. */
	private static Optional<Proficiency> standard(List<RequiredIn> required, Optional<RoadmapView> origin) {
		return required.stream()
			.filter((place) -> origin.isPresent() && place.roadmap().id() == origin.get().id())
			.map((place) -> place.requirement().proficiency())
			.findFirst();
	}

	/**
	 * The skill itself.
	 * @return what the content says of it
	 */
	public SkillView skill() {
		return this.control.skill();
	}

	/**
	 * What else the skill is called.
	 * @return the names, one after the other
	 */
	public String aliases() {
		return String.join(", ", skill().aliases());
	}

	/**
	 * Tells whether a mark is offered; of what was withdrawn only to those who have one.
	 * @return true when the skill can be marked here
	 */
	public boolean isMarkable() {
		return !skill().isRetired() || this.control.isMarked();
	}

	/**
	 * The proficiencies as one climbs them.
	 * @return one rung for each, lowest first
	 */
	public List<Rung> ladder() {
		return Arrays.stream(Proficiency.values())
			.map((proficiency) -> new Rung(proficiency, skill().examples().get(proficiency),
					proficiency == this.control.held()))
			.toList();
	}

	/**
	 * A proficiency.
	 *
	 * @param proficiency which one
	 * @param example what it looks like for this skill, or null
	 * @param held whether it is the one the visitor has
	 */
	record Rung(Proficiency proficiency, @Nullable String example, boolean held) {
	}

	/**
	 * A skill before or after this one.
	 *
	 * @param skill the skill
	 * @param status the visitor's word on it, as message keys call it
	 */
	record Beside(SkillRef skill, String status) {

		private static List<Beside> of(List<SkillRef> skills, Marks marks) {
			return skills.stream()
				.map((skill) -> new Beside(skill, MarkStatus.slug(marks.status(skill.id()))))
				.toList();
		}

	}

}
