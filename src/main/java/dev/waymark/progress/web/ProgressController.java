package dev.waymark.progress.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.CarriedView;
import dev.waymark.progress.Succession;
import dev.waymark.progress.mark.MarkEventView;
import dev.waymark.progress.mark.Marks;
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
		List<CarriedView> moved = (learner != null) ? this.succession.moved(learner, LATEST_MOVED) : List.of();
		Paged<NoteView> notes = this.progress.notes(learner, page, NOTES);
		List<MarkEventView> changes = (learner != null) ? this.progress.history(learner, LATEST) : List.of();
		model.addAttribute("crumbs", this.trail.home().step("menu.me", "/me").list());
		model.addAttribute("page", ProgressPage.of(marks, moved, notes, changes, content));
		return "progress/me";
	}

}
