package dev.waymark.inbox.web;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.LearnerId;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.inbox.Inbox;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.MenuItem;
import dev.waymark.platform.web.Trail;

/**
 * What a reader has reported, and what became of it.
 */
@Controller
@MenuItem("me")
class OwnReportsController {

	private static final int SIZE = 50;

	private final Inbox inbox;

	private final Catalog catalog;

	private final Trail trail;

	OwnReportsController(Inbox inbox, Catalog catalog, Trail trail) {
		this.inbox = inbox;
		this.catalog = catalog;
		this.trail = trail;
	}

	@GetMapping("/me/reports")
	String list(@RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "1") String page,
			@Nullable LearnerId learner, Model model) {
		Content content = this.catalog.content();
		Paged<ReportLine> lines = Paged
			.of(this.inbox.count(learner), page, SIZE, (skipped) -> this.inbox.of(learner, SIZE, skipped))
			.map((report) -> ReportLine.of(report, content));
		model.addAttribute("crumbs",
				this.trail.home().step("menu.me", "/me").step("own-reports.title", "/me/reports").list());
		model.addAttribute("page", new OwnReportsPage(lines, done.equals("sent")));
		return "inbox/reports";
	}

}
