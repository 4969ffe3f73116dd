package dev.waymark.progress.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.progress.CarriedView;
import dev.waymark.progress.mark.MarkControl;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteView;

/**
 * Everything a learner has said.
 *
 * @param empty whether nothing is marked yet
 * @param groups the marked skills, by status
 * @param moved what came with the content lately
 * @param resources the resources that are done
 * @param milestones the milestones that are done
 * @param notes some of the notes
 * @param paging the way through the notes
 * @param changes the latest changes
 */
record ProgressPage(boolean empty, List<MarkGroup> groups, List<Moved> moved, List<Tick> resources,
		List<Tick> milestones, Paged<Note> notes, Paging paging, List<Change> changes) {

	static ProgressPage of(Marks marks, List<CarriedView> moved, Paged<NoteView> notes, List<MarkEventView> changes,
			Content content) {
		return new ProgressPage(marks.isEmpty(), MarkGroup.all(marks, content),
				moved.stream().map((view) -> Moved.of(view, content)).toList(),
				Tick.all(MarkSubject.Kind.RESOURCE, marks.resources(), content),
				Tick.all(MarkSubject.Kind.MILESTONE, marks.milestones(), content),
				notes.map((note) -> Note.of(note, content)),
				Paging.of(notes, (number) -> "/me?notes=" + number + "#notes-h"),
				changes.stream().map((event) -> Change.of(event, content)).toList());
	}

	/**
	 * The skills with one status.
	 *
	 * @param status the status
	 * @param skills the skills, the one marked last first
	 */
	record MarkGroup(MarkStatus status, List<MarkedSkill> skills) {

		private static List<MarkGroup> all(Marks marks, Content content) {
			return Stream.of(MarkStatus.LEARNING, MarkStatus.TO_LEARN, MarkStatus.LEARNED, MarkStatus.SKIPPED)
				.map((status) -> of(status, marks, content))
				.filter((group) -> !group.skills().isEmpty())
				.toList();
		}

		private static MarkGroup of(MarkStatus status, Marks marks, Content content) {
			return new MarkGroup(status,
					content.allSkills()
						.stream()
						.flatMap((skill) -> Optional.ofNullable(marks.skill(skill.id()))
							.filter((mark) -> mark.word().status() == status)
							.map((mark) -> MarkedSkill.of(skill, mark, content))
							.stream())
						.sorted(Comparator.comparing((MarkedSkill marked) -> marked.mark().markedAt()).reversed())
						.toList());
		}

		/**
		 * Names the group's heading within its page.
		 * @return an id for the element
		 */
		public String id() {
			return "g-" + this.status.getSlug();
		}

	}

	/**
	 * A marked skill.
	 *
	 * @param control where the mark is changed
	 * @param mark the mark
	 */
	record MarkedSkill(MarkControl control, MarkView mark) {

		private static MarkedSkill of(SkillView skill, MarkView mark, Content content) {
			Proficiency held = mark.word().proficiency();
			Proficiency asked = (held != null) ? held : content.placement(skill).usualProficiency();
			return new MarkedSkill(new MarkControl(skill, mark, asked, "m-" + skill.slug()), mark);
		}

	}

	/**
	 * Something that came from one skill to another.
	 *
	 * @param from the skill that gave way
	 * @param to the skill that took its place
	 * @param what what came
	 */
	record Moved(SkillRef from, SkillRef to, CarriedView what) {

		private static Moved of(CarriedView view, Content content) {
			return new Moved(content.skill(view.fromId()).ref(), content.skill(view.toId()).ref(), view);
		}

	}

	/**
	 * Something that is done.
	 *
	 * @param subject what it is
	 * @param markedAt since when
	 */
	record Tick(SubjectLink subject, Instant markedAt) {

		private static List<Tick> all(MarkSubject.Kind kind, Map<Long, Instant> marked, Content content) {
			return marked.entrySet()
				.stream()
				.map((tick) -> new Tick(SubjectLink.of(new MarkSubject(kind, tick.getKey()), content), tick.getValue()))
				.sorted(Comparator.comparing(Tick::markedAt).reversed())
				.toList();
		}

	}

	/**
	 * A note.
	 *
	 * @param subject what it is on
	 * @param note what it says
	 */
	record Note(SubjectLink subject, NoteView note) {

		private static Note of(NoteView note, Content content) {
			return new Note(SubjectLink.of(MarkSubject.skill(note.skillId()), content), note);
		}

	}

	/**
	 * A change.
	 *
	 * @param subject what was marked
	 * @param from the word before, as message keys call it
	 * @param to the word after
	 * @param undo whether it took another one back
	 * @param origin the skill that the word was carried over from, or null
	 * @param occurredAt when
	 */
	record Change(SubjectLink subject, String from, String to, boolean undo, @Nullable String origin,
			Instant occurredAt) {

		private static Change of(MarkEventView event, Content content) {
			return new Change(SubjectLink.of(event.subject(), content), slug(event.from()), slug(event.to()),
					event.undo(), (event.carriedFromId() != null) ? content.skill(event.carriedFromId()).name() : null,
					event.occurredAt());
		}

		private static String slug(@Nullable Word word) {
			return MarkStatus.slug((word != null) ? word.status() : null);
		}

	}

}
