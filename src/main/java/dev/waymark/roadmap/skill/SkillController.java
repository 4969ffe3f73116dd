package dev.waymark.roadmap.skill;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.LearnerId;
import dev.waymark.account.OrGuest;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.SkillView;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SeeOther;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.Succession;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.note.NoteView;
import dev.waymark.progress.note.StaleNoteException;
import dev.waymark.roadmap.Choices;
import dev.waymark.roadmap.Problems;
import dev.waymark.roadmap.SkillRow;
import dev.waymark.roadmap.StructuredData;

/**
 * Skills: the list with its filters, and one skill with everything known about it.
 */
@Controller
@MenuItem("skills")
class SkillController {

	private static final int ROWS = 60;

	private final Catalog catalog;

	private final LearnerProgress progress;

	private final Succession succession;

	private final Trail trail;

	private final Choices choices;

	private final StructuredData structuredData;

	SkillController(Catalog catalog, LearnerProgress progress, Succession succession, Trail trail, Choices choices,
			StructuredData structuredData) {
		this.catalog = catalog;
		this.progress = progress;
		this.succession = succession;
		this.trail = trail;
		this.choices = choices;
		this.structuredData = structuredData;
	}

	@GetMapping("/skills")
	String list(@ModelAttribute("filter") SkillFilter filter, @RequestParam(defaultValue = "1") String page,
			@Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		Marks marks = this.progress.marks(learner);
		Problems problems = new Problems();
		model.addAttribute("crumbs", this.trail.home().step("menu.skills", "/skills").list());
		Paged<SkillRow> rows = Paged.of(filter.apply(content, marks, problems), page, ROWS)
			.map((skill) -> SkillRow.of(skill, content, marks));
		model.addAttribute("page", SkillsPage.of(rows, filter, content, this.choices));
		model.addAttribute("problems", problems.list());
		return "roadmap/skills";
	}

	@GetMapping("/skills/{slug}")
	String show(@PathVariable String slug, @RequestParam(defaultValue = "") String from, @Nullable LearnerId learner,
			Model model) {
		Content content = this.catalog.content();
		SkillView skill = content.skill(slug);
		Optional<NoteView> kept = this.progress.note(learner, skill.id());
		NoteForm form = kept.map(NoteForm::of).orElseGet(NoteForm::first);
		return page(skill, from, learner, kept, form, content, model);
	}

	@PostMapping("/skills/{slug}/note")
	ModelAndView keepNote(@PathVariable String slug, @RequestParam(defaultValue = "") String from,
			@Valid @ModelAttribute("noteForm") NoteForm form, BindingResult errors, @Nullable LearnerId known,
			@OrGuest Supplier<LearnerId> learner, Model model) {
		Content content = this.catalog.content();
		SkillView skill = content.skill(slug);
		if (errors.hasErrors()) {
			return refused(page(skill, from, known, this.progress.note(known, skill.id()), form, content, model), model,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			keep(learner.get(), skill, form);
		}
		catch (StaleNoteException ex) {
			form.goOnFrom(ex.current());
			model.addAttribute("staleNote", ex.current());
			return refused(page(skill, from, known, this.progress.note(known, skill.id()), form, content, model), model,
					HttpStatus.CONFLICT);
		}
		return new ModelAndView(SeeOther.to("/skills/" + skill.slug() + origin(from, content) + "#note"));
	}

	/** What was changed in one place only needs nobody to choose. */
	private void keep(LearnerId learner, SkillView skill, NoteForm form) {
		try {
			this.progress.keepNote(learner, skill.id(), form.toDraft());
		}
		catch (StaleNoteException ex) {
			if (form.goOnFrom(ex.current())) {
				throw ex;
			}
			this.progress.keepNote(learner, skill.id(), form.toDraft());
		}
	}

	private static ModelAndView refused(String view, Model model, HttpStatus status) {
		model.addAttribute("refused", true);
		return new ModelAndView(view, model.asMap(), status);
	}

	private static String origin(String from, Content content) {
		return roadmap(from, content).map((roadmap) -> "?from=" + roadmap.slug()).orElse("");
	}

	private static Optional<RoadmapView> roadmap(String slug, Content content) {
		String current = content.current(SearchKind.ROADMAP, slug);
		return content.roadmaps().stream().filter((known) -> known.slug().equals(current)).findFirst();
	}

	private String page(SkillView skill, String from, @Nullable LearnerId learner, Optional<NoteView> kept,
			NoteForm form, Content content, Model model) {
		Marks marks = this.progress.marks(learner);
		model.addAttribute("crumbs",
				this.trail.home()
					.step("menu.skills", "/skills")
					.to(skill.area().name(), "/areas/" + skill.area().slug())
					.to(skill.name(), "/skills/" + skill.slug())
					.list());
		model.addAttribute("page", SkillPage.of(skill, roadmap(from, content), marks,
				carriedFrom(skill, learner, marks, content), kept, content));
		model.addAttribute("noteForm", form);
		model.addAttribute("retirement", skill.retirement());
		model.addAttribute("structuredData", this.structuredData.term(skill));
		return "roadmap/skill";
	}

	/** Only what is marked can have come with the content. */
	private @Nullable SkillView carriedFrom(SkillView skill, @Nullable LearnerId learner, Marks marks,
			Content content) {
		if (marks.skill(skill.id()) == null) {
			return null;
		}
		return this.succession.carriedFrom(learner, skill.id()).map(content::skill).orElse(null);
	}

}
