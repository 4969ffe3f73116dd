package dev.waymark.admin.form;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.EditedThings;
import dev.waymark.admin.EditingTrail;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.catalog.editing.draft.FormerDraftView;
import dev.waymark.catalog.editing.draft.FormerDrafts;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.platform.web.address.PageAddress;
import dev.waymark.platform.web.address.SeeOther;

/**
 * What drafts said once: what was thrown away, and what another text took the place of.
 * It can be brought back, also into a draft that was begun since.
 */
@Controller
class FormerDraftController {

	private static final int PAGE_SIZE = 40;

	private final Desk desk;

	private final Drafts drafts;

	private final FormerDrafts earlier;

	private final Sheets sheets;

	private final ConflictPages conflicts;

	private final DocumentPages pages;

	private final FormView forms;

	private final EditingTrail trail;

	FormerDraftController(Desk desk, Drafts drafts, FormerDrafts earlier, Sheets sheets, ConflictPages conflicts,
			DocumentPages pages, FormView forms, EditingTrail trail) {
		this.desk = desk;
		this.drafts = drafts;
		this.earlier = earlier;
		this.sheets = sheets;
		this.conflicts = conflicts;
		this.pages = pages;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/former-drafts")
	String list(@RequestParam(defaultValue = "") String thing, @RequestParam(defaultValue = "") String done,
			@RequestParam(defaultValue = "1") String page, Model model) {
		UUID uuid = EditedThings.find(thing).orElse(null);
		Paged<FormerDraftView> former = (uuid != null) ? this.earlier.of(uuid, page, PAGE_SIZE)
				: this.earlier.discarded(page, PAGE_SIZE);
		Document about = former.rows()
			.stream()
			.findFirst()
			.filter((one) -> uuid != null)
			.map((one) -> one.draft().document())
			.orElse(null);
		Paging paging = Paging.of(former,
				PageAddress.of("/admin/former-drafts").with("thing", (about != null) ? about.uuid() : null));
		model.addAttribute("page", new FormerDraftsPage(former.map(this::row).rows(), about, paging,
				Drafts.KEPT.toDays(), done.equals("discarded")));
		model.addAttribute("crumbs", this.trail.start().step("former.title", "/admin/former-drafts").list());
		return "admin/former-drafts";
	}

	private Row row(FormerDraftView former) {
		return new Row(former, this.forms.who(former.draft().editorName()), this.forms.who(former.endedBy()));
	}

	@GetMapping("/admin/former-drafts/{thing}/{version}")
	String look(@PathVariable String thing, @PathVariable String version, Model model) {
		FormerDraftView former = find(thing, version);
		Document document = former.draft().document();
		Document now = this.desk.draft(document.uuid())
			.map(DraftView::document)
			.or(() -> this.desk.documents().find(document.uuid()))
			.orElse(null);
		model.addAttribute("page", new FormerDraftPage(row(former), Differences.of(this.forms, document.kind(),
				new Change(now, document).differences(this.forms.wording()))));
		model.addAttribute("crumbs",
				this.trail.start()
					.step("former.title", "/admin/former-drafts")
					.to(EditedThings.heading(document), path(former.draft()))
					.list());
		return "admin/former-draft";
	}

	@PostMapping("/admin/former-drafts/{thing}/{version}")
	ModelAndView bringBack(Member member, @PathVariable String thing, @PathVariable String version,
			HttpServletRequest request, Origin origin, Model model) {
		DraftView thrown = find(thing, version).draft();
		Document document = thrown.document();
		Editor who = EditedThings.editor(member, origin);
		return Attempts.of(
				() -> bringBack(thrown, this.sheets.getOrEmpty(document.kind(), document.uuid()), request, who, model),
				() -> busy(thrown, this.sheets.getOrEmpty(document.kind(), document.uuid()), request, model));
	}

	private ModelAndView bringBack(DraftView thrown, Sheet sheet, HttpServletRequest request, Editor who, Model model) {
		Document document = thrown.document();
		DraftView newer = sheet.draft();
		Meeting meeting = (newer != null) ? Meeting.of(thrown.base(), document, newer.document(), new Answers(request))
				: null;
		if (meeting != null && !meeting.settled()) {
			return this.conflicts.ask(meeting, "newer", path(thrown), request, model);
		}
		try {
			if (newer == null || meeting == null) {
				this.drafts.bringBack(thrown, who);
			}
			else {
				this.drafts.bringBack(thrown, meeting.document(), newer.version(), who);
			}
		}
		catch (RefusedException ex) {
			return this.pages.refused(sheet.with((meeting != null) ? meeting.document() : document), ex, model);
		}
		return new ModelAndView(SeeOther.to(EditedThings.path(document) + "?done=brought-back"));
	}

	private ModelAndView busy(DraftView thrown, Sheet sheet, HttpServletRequest request, Model model) {
		Answers answers = new Answers(request);
		DraftView newer = sheet.draft();
		Meeting meeting = (newer != null) ? Meeting.of(thrown.base(), thrown.document(), newer.document(), answers)
				: Meeting.withNothing(thrown.base(), thrown.document(), answers);
		return this.conflicts.ask(meeting, "busy", path(thrown), request, model);
	}

	private FormerDraftView find(String thing, String version) {
		if (!version.matches("[0-9]{1,18}")) {
			throw new NotFoundException("draft", version);
		}
		return this.earlier.get(EditedThings.uuid(thing), Long.parseLong(version));
	}

	private static String path(DraftView draft) {
		return "/admin/former-drafts/%s/%d".formatted(draft.document().uuid(), draft.version());
	}

	/**
	 * The list of what drafts said once.
	 *
	 * @param rows the last first
	 * @param thing the one thing that they are about, or null for all that were thrown
	 * away
	 * @param paging the way to the others
	 * @param days how long they are kept
	 * @param done whether one was just thrown away
	 */
	record FormerDraftsPage(List<Row> rows, @Nullable Document thing, Paging paging, long days, boolean done) {
	}

	/**
	 * What one draft said.
	 *
	 * @param former the draft
	 * @param differences what it would change
	 */
	record FormerDraftPage(Row former, List<Differences> differences) {
	}

	/**
	 * A draft that is one no more.
	 *
	 * @param former the draft
	 * @param writtenBy who wrote it
	 * @param endedBy who ended it
	 */
	record Row(FormerDraftView former, String writtenBy, String endedBy) {

		public DraftView draft() {
			return this.former.draft();
		}

		public Document document() {
			return draft().document();
		}

	}

}
