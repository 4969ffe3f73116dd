package dev.waymark.inbox.web;

import java.util.UUID;

import jakarta.validation.Valid;

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

import dev.waymark.account.Member;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.inbox.Inbox;
import dev.waymark.inbox.ReportKind;
import dev.waymark.inbox.ReportQuery;
import dev.waymark.inbox.ReportStatus;
import dev.waymark.inbox.ReportView;
import dev.waymark.inbox.StaleReportException;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.Paged;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Where editors read what readers tell them, and decide.
 */
@Controller
class InboxController {

	static final String LIST = "/admin/inbox";

	private static final int SIZE = 50;

	private final Inbox inbox;

	private final Catalog catalog;

	private final Trail trail;

	InboxController(Inbox inbox, Catalog catalog, Trail trail) {
		this.inbox = inbox;
		this.catalog = catalog;
		this.trail = trail;
	}

	@GetMapping(LIST)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "1") String page,
			@RequestParam(defaultValue = "") String done, Model model) {
		Content content = this.catalog.content();
		ReportQuery query = new ReportQuery(q, Slugged.find(ReportKind.class, kind).orElse(null),
				Slugged.find(ReportStatus.class, status).orElse(null));
		Paged<ReportLine> lines = Paged
			.of(this.inbox.count(query), page, SIZE, (skipped) -> this.inbox.list(query, SIZE, skipped))
			.map((report) -> ReportLine.of(report, content));
		model.addAttribute("crumbs",
				this.trail.home().step("editing.title", "/admin").step("inbox.title", LIST).list());
		model.addAttribute("page", new InboxPage(lines, query, Slugged.find(ReportStatus.class, done).orElse(null)));
		return "inbox/inbox";
	}

	@GetMapping(LIST + "/{report}")
	String show(@PathVariable String report, Model model) {
		ReportView found = find(report);
		model.addAttribute("form", AnswerForm.of(found));
		return page(found, false, model);
	}

	@PostMapping(LIST + "/{report}/done")
	ModelAndView done(Member member, @PathVariable String report, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Origin origin, Model model) {
		return decide(member, report, ReportStatus.DONE, form, errors, origin, model);
	}

	@PostMapping(LIST + "/{report}/dismiss")
	ModelAndView dismiss(Member member, @PathVariable String report, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Origin origin, Model model) {
		return decide(member, report, ReportStatus.DISMISSED, form, errors, origin, model);
	}

	@PostMapping(LIST + "/{report}/reopen")
	ModelAndView reopen(Member member, @PathVariable String report, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Origin origin, Model model) {
		return decide(member, report, ReportStatus.OPEN, form, errors, origin, model);
	}

	private ModelAndView decide(Member member, String report, ReportStatus status, AnswerForm form,
			BindingResult errors, Origin origin, Model model) {
		ReportView found = find(report);
		if (errors.hasErrors()) {
			return RefusedPage.of(page(found, false, model), HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		try {
			this.inbox.decide(member.account(), found.uuid(), form.toDecision(status), origin);
		}
		catch (StaleReportException ex) {
			form.setVersion(Long.toString(ex.current().version()));
			return RefusedPage.of(page(ex.current(), true, model), HttpStatus.CONFLICT, model);
		}
		return new ModelAndView(SeeOther.to(LIST + "?done=" + status.getSlug()));
	}

	private String page(ReportView report, boolean stale, Model model) {
		ReportLine line = ReportLine.of(report, this.catalog.content());
		model.addAttribute("crumbs",
				this.trail.home()
					.step("editing.title", "/admin")
					.step("inbox.title", LIST)
					.to(line.name(), LIST + "/" + report.uuid())
					.list());
		model.addAttribute("page", new DecisionPage(line, stale));
		return "inbox/decide";
	}

	private ReportView find(String report) {
		try {
			return this.inbox.find(UUID.fromString(report)).orElseThrow(() -> new NotFoundException("report", report));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("report", report);
		}
	}

}
