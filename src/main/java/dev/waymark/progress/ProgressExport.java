package dev.waymark.progress;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Word;

/**
 * Writes down everything that a learner has marked and noted: one query a table, oldest
 * first. What the content does not know is there as well, without slug and name.
 */
@Component
class ProgressExport {

	private static final Named UNKNOWN = new Named(null, null);

	private final SkillMarkRepository skillMarks;

	private final ResourceMarkRepository resourceMarks;

	private final MilestoneMarkRepository milestoneMarks;

	private final SkillNoteRepository notes;

	private final CarriedNoteRepository carriedNotes;

	private final MarkEventRepository events;

	private final Catalog catalog;

	ProgressExport(SkillMarkRepository skillMarks, ResourceMarkRepository resourceMarks,
			MilestoneMarkRepository milestoneMarks, SkillNoteRepository notes, CarriedNoteRepository carriedNotes,
			MarkEventRepository events, Catalog catalog) {
		this.skillMarks = skillMarks;
		this.resourceMarks = resourceMarks;
		this.milestoneMarks = milestoneMarks;
		this.notes = notes;
		this.carriedNotes = carriedNotes;
		this.events = events;
		this.catalog = catalog;
	}

	@Transactional(readOnly = true)
	List<ExportTable> tables(LearnerId learner) {
		Map<MarkSubject, Named> names = names(this.catalog.content());
		return List.of(skills(learner, names), resources(learner, names), milestones(learner, names),
				notes(learner, names), carriedNotes(learner, names), log(learner, names));
	}

	private ExportTable skills(LearnerId learner, Map<MarkSubject, Named> names) {
		return table("skill-marks", List.of("slug", "name", "status", "proficiency", "proficiency_word", "marked_at"),
				this.skillMarks.findByLearnerId(learner.value()),
				Comparator.comparing(SkillMark::markedAt).thenComparing(SkillMark::skillId), (mark) -> {
					Named skill = names.getOrDefault(MarkSubject.skill(mark.skillId()), UNKNOWN);
					return row(skill.slug(), skill.name(), mark.word().status().getSlug(),
							mark.word().proficiencyNumber(), proficiency(mark.word()), mark.markedAt());
				});
	}

	private ExportTable resources(LearnerId learner, Map<MarkSubject, Named> names) {
		return table("resource-marks", List.of("slug", "name", "marked_at"),
				this.resourceMarks.findByLearnerId(learner.value()),
				Comparator.comparing(ResourceMark::markedAt).thenComparing(ResourceMark::learningResourceId),
				(mark) -> {
					Named resource = names.getOrDefault(MarkSubject.resource(mark.learningResourceId()), UNKNOWN);
					return row(resource.slug(), resource.name(), mark.markedAt());
				});
	}

	private ExportTable milestones(LearnerId learner, Map<MarkSubject, Named> names) {
		return table("milestone-marks", List.of("slug", "name", "marked_at"),
				this.milestoneMarks.findByLearnerId(learner.value()),
				Comparator.comparing(MilestoneMark::markedAt).thenComparing(MilestoneMark::milestoneId), (mark) -> {
					Named milestone = names.getOrDefault(MarkSubject.milestone(mark.milestoneId()), UNKNOWN);
					return row(milestone.slug(), milestone.name(), mark.markedAt());
				});
	}

	private ExportTable notes(LearnerId learner, Map<MarkSubject, Named> names) {
		return table("notes", List.of("slug", "name", "note", "evidence_url", "updated_at"),
				this.notes.findByLearnerId(learner.value()),
				Comparator.comparing((SkillNote note) -> note.text().updatedAt()).thenComparing(SkillNote::skillId),
				(note) -> {
					Named skill = names.getOrDefault(MarkSubject.skill(note.skillId()), UNKNOWN);
					return row(skill.slug(), skill.name(), note.text().note(), note.text().evidenceUrl(),
							note.text().updatedAt());
				});
	}

	private ExportTable carriedNotes(LearnerId learner, Map<MarkSubject, Named> names) {
		return new ExportTable("carried-notes",
				List.of("slug", "carried_from", "revision", "at", "fitted", "note_before", "evidence_url_before",
						"updated_at_before"),
				this.carriedNotes.findByLearnerIdOrderById(learner.value())
					.stream()
					.map((note) -> row(note, names))
					.toList());
	}

	private static List<@Nullable Object> row(CarriedNote note, Map<MarkSubject, Named> names) {
		NoteText before = note.before();
		return row(slug(names, note.skillId()), slug(names, note.carriedFromId()), note.revision().toString(),
				note.carriedAt(), note.fitted(), (before != null) ? before.note() : null,
				(before != null) ? before.evidenceUrl() : null, (before != null) ? before.updatedAt() : null);
	}

	private ExportTable log(LearnerId learner, Map<MarkSubject, Named> names) {
		return new ExportTable("mark-log",
				List.of("uuid", "kind", "slug", "from_status", "from_proficiency", "to_status", "to_proficiency",
						"undo", "carried_from", "revision", "at"),
				this.events.findByLearnerIdOrderById(learner.value())
					.stream()
					.map((event) -> row(event.uuid().toString(), lower(event.subject().kind()),
							names.getOrDefault(event.subject(), UNKNOWN).slug(), event.fromStatus(),
							event.fromProficiency(), event.toStatus(), event.toProficiency(), event.undoesId() != null,
							slug(names, event.carriedFromId()), text(event.revision()), event.occurredAt()))
					.toList());
	}

	private static <T> ExportTable table(String name, List<String> columns, List<T> kept, Comparator<T> order,
			Function<T, List<@Nullable Object>> row) {
		return new ExportTable(name, columns, kept.stream().sorted(order).map(row).toList());
	}

	private static List<@Nullable Object> row(@Nullable Object... values) {
		return Collections.unmodifiableList(Arrays.asList(values));
	}

	private static @Nullable String proficiency(Word word) {
		return (word.proficiency() != null) ? lower(word.proficiency()) : null;
	}

	private static @Nullable String slug(Map<MarkSubject, Named> names, @Nullable Long skillId) {
		return (skillId != null) ? names.getOrDefault(MarkSubject.skill(skillId), UNKNOWN).slug() : null;
	}

	private static @Nullable String text(@Nullable UUID uuid) {
		return (uuid != null) ? uuid.toString() : null;
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static Map<MarkSubject, Named> names(Content content) {
		Map<MarkSubject, Named> names = new HashMap<>();
		content.allSkills()
			.forEach((skill) -> names.put(MarkSubject.skill(skill.id()), new Named(skill.slug(), skill.name())));
		content.resources()
			.forEach((resource) -> names.put(MarkSubject.resource(resource.id()),
					new Named(resource.slug(), resource.name())));
		content.guides()
			.allMilestones()
			.forEach((milestone) -> names.put(MarkSubject.milestone(milestone.id()),
					new Named(milestone.slug(), milestone.name())));
		return names;
	}

	/**
	 * How people know a thing; nothing when the content does not know it.
	 */
	private record Named(@Nullable String slug, @Nullable String name) {
	}

}
