package dev.waymark.progress.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.SkillRef;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.CarriedView;
import dev.waymark.progress.Succession;
import dev.waymark.progress.mark.MarkControl;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.MarkView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteView;

/**
 * Everything a learner has marked, with dates.
 */
@Controller
@MenuItem("me")
class ProgressController {

	private static final int LATEST = 50;

	private static final int LATEST_MOVED = 10;

	/** Each may have thousands of words. */
	private static final int NOTES = 20;

	private final Catalog catalog;

	private final LearnerProgress progress;

	private final Succession succession;

	private final Trail trail;

	ProgressController(Catalog catalog, LearnerProgress progress, Succession succession, Trail trail) {
		this.catalog = catalog;
		this.progress = progress;
		this.succession = succession;
		this.trail = trail;
	}

	@GetMapping("/me")
	String show(@RequestParam(name = "notes", defaultValue = "1") String page, @Nullable LearnerId learner,
			Model model) {
		Content content = this.catalog.content();
		Marks marks = this.progress.marks(learner);
		model.addAttribute("crumbs", this.trail.home().step("menu.me", "/me").list());
		model.addAttribute("marks", marks);
		model.addAttribute("groups",
				List.of(group(MarkStatus.LEARNING, content, marks), group(MarkStatus.TO_LEARN, content, marks),
						group(MarkStatus.LEARNED, content, marks), group(MarkStatus.SKIPPED, content, marks)));
		model.addAttribute("moved",
				(learner != null) ? moved(this.succession.moved(learner, LATEST_MOVED), content) : List.of());
		model.addAttribute("resources", ticks(MarkSubject.Kind.RESOURCE, marks.resources(), content));
		model.addAttribute("milestones", ticks(MarkSubject.Kind.MILESTONE, marks.milestones(), content));
		Paged<Note> notes = notes(learner, page, content);
		model.addAttribute("notes", notes);
		model.addAttribute("paging", Paging.of(notes, "/me?notes=%d#notes-h"::formatted));
		model.addAttribute("changes",
				(learner != null) ? changes(this.progress.history(learner, LATEST), content) : List.of());
		return "progress/me";
	}

	private static MarkGroup group(MarkStatus status, Content content, Marks marks) {
		return new MarkGroup(status,
				content.allSkills()
					.stream()
					.flatMap((skill) -> Optional.ofNullable(marks.skills().get(skill.id()))
						.filter((mark) -> mark.word().status() == status)
						.map((mark) -> MarkedSkill.of(skill, mark, content))
						.stream())
					.sorted(Comparator.comparing((MarkedSkill marked) -> marked.mark().markedAt()).reversed())
					.toList());
	}

	private static List<Moved> moved(List<CarriedView> moved, Content content) {
		return moved.stream()
			.map((view) -> new Moved(content.skill(view.fromId()).ref(), content.skill(view.toId()).ref(), view))
			.toList();
	}

	private static List<Tick> ticks(MarkSubject.Kind kind, Map<Long, Instant> marked, Content content) {
		return marked.entrySet()
			.stream()
			.map((entry) -> new Tick(SubjectLink.of(new MarkSubject(kind, entry.getKey()), content), entry.getValue()))
			.sorted(Comparator.comparing(Tick::markedAt).reversed())
			.toList();
	}

	private Paged<Note> notes(@Nullable LearnerId learner, String page, Content content) {
		return this.progress.notes(learner, page, NOTES)
			.map((note) -> new Note(SubjectLink.of(MarkSubject.skill(note.skillId()), content), note));
	}

	private static List<Change> changes(List<MarkEventView> events, Content content) {
		return events.stream()
			.map((event) -> new Change(SubjectLink.of(event.subject(), content), event.from(), event.to(), event.undo(),
					origin(event, content), event.occurredAt()))
			.toList();
	}

	private static @Nullable String origin(MarkEventView event, Content content) {
		return (event.carriedFromId() != null) ? content.skill(event.carriedFromId()).name() : null;
	}

	record MarkGroup(MarkStatus status, List<MarkedSkill> skills) {
	}

	record MarkedSkill(MarkControl control, MarkView mark) {

		private static MarkedSkill of(SkillView skill, MarkView mark, Content content) {
			Proficiency held = mark.word().proficiency();
			Proficiency asked = (held != null) ? held : content.placement(skill).usualProficiency();
			return new MarkedSkill(new MarkControl(skill, mark, asked, "m-" + skill.slug()), mark);
		}

	}

	record Moved(SkillRef from, SkillRef to, CarriedView what) {
	}

	record Tick(SubjectLink subject, Instant markedAt) {
	}

	record Note(SubjectLink subject, NoteView note) {
	}

	record Change(SubjectLink subject, @Nullable Word from, @Nullable Word to, boolean undo, @Nullable String origin,
			Instant occurredAt) {
	}

}
