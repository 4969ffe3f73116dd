package dev.waymark.progress;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.tick.Ticks;

/**
 * Writes down everything that a learner has marked and noted: one query a table, oldest
 * first. What the content does not know is there as well, without slug and name.
 */
@Component
class ProgressExport {

	private static final Named UNKNOWN = new Named(null, null);

	private final SkillMarkRepository skillMarks;

	private final Ticks ticks;

	private final SkillNoteRepository notes;

	private final CarriedNoteRepository carriedNotes;

	private final MarkEventRepository events;

	private final Catalog catalog;

	ProgressExport(SkillMarkRepository skillMarks, Ticks ticks, SkillNoteRepository notes,
			CarriedNoteRepository carriedNotes, MarkEventRepository events, Catalog catalog) {
		this.skillMarks = skillMarks;
		this.ticks = ticks;
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
		return ticks("resource-marks", this.ticks.resources(learner.value()), MarkSubject::resource, names);
	}

	private ExportTable milestones(LearnerId learner, Map<MarkSubject, Named> names) {
		return ticks("milestone-marks", this.ticks.milestones(learner.value()), MarkSubject::milestone, names);
	}

	private ExportTable ticks(String file, Map<Long, Instant> ticks, LongFunction<MarkSubject> subject,
			Map<MarkSubject, Named> names) {
		return table(file, List.of("slug", "name", "marked_at"), ticks.entrySet(),
				Map.Entry.<Long, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()), (tick) -> {
					Named ticked = names.getOrDefault(subject.apply(tick.getKey()), UNKNOWN);
					return row(ticked.slug(), ticked.name(), tick.getValue());
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

	private static <T> ExportTable table(String name, List<String> columns, Collection<T> kept, Comparator<T> order,
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
