package dev.waymark.admin.form;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Where a draft that was overtaken goes on: with what was published since, and where both
 * changed the same, with what the editor chooses.
 */
@Controller
class ConflictController {

	private final Drafts drafts;

	private final Sheets sheets;

	private final ConflictPages conflicts;

	private final DocumentPages pages;

	ConflictController(Drafts drafts, Sheets sheets, ConflictPages conflicts, DocumentPages pages) {
		this.drafts = drafts;
		this.sheets = sheets;
		this.conflicts = conflicts;
		this.pages = pages;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/compare")
	String compare(@PathVariable String kinds, @PathVariable String thing, HttpServletRequest request, Model model) {
		Sheet sheet = this.sheets.get(EditedThings.kind(kinds), EditedThings.uuid(thing));
		DraftView draft = sheet.draft();
		if (draft == null || !sheet.isOvertaken()) {
			return "redirect:" + EditedThings.path(sheet.document());
		}
		ask(draft, sheet, "published", request, model);
		return "admin/compare";
	}

	@PostMapping("/admin/content/{kinds}/{thing}/compare")
	ModelAndView resolve(Member member, @PathVariable String kinds, @PathVariable String thing,
			HttpServletRequest request, Origin origin, Model model) {
		Kind kind = EditedThings.kind(kinds);
		UUID uuid = EditedThings.uuid(thing);
		Editor who = EditedThings.editor(member, origin);
		return Attempts.of(() -> resolve(this.sheets.get(kind, uuid), request, who, model),
				() -> ask(this.sheets.get(kind, uuid), "busy", request, model));
	}

	private ModelAndView resolve(Sheet sheet, HttpServletRequest request, Editor who, Model model) {
		DraftView draft = sheet.draft();
		if (draft == null || !sheet.isOvertaken()) {
			return new ModelAndView(SeeOther.to(EditedThings.path(sheet.document())));
		}
		Meeting meeting = meeting(draft, sheet, request);
		if (!meeting.settled()) {
			return ask(draft, sheet, "published", request, model);
		}
		try {
			this.drafts.rebase(meeting.document(), sheet.published(), draft.version(), who);
		}
		catch (RefusedException ex) {
			return this.pages.refused(sheet.with(meeting.document()), ex, model);
		}
		return new ModelAndView(SeeOther.to(EditedThings.path(meeting.document()) + "?done=saved"));
	}

	private ModelAndView ask(Sheet sheet, String why, HttpServletRequest request, Model model) {
		DraftView draft = sheet.draft();
		return (draft == null || !sheet.isOvertaken())
				? new ModelAndView(SeeOther.to(EditedThings.path(sheet.document())))
				: ask(draft, sheet, why, request, model);
	}

	private ModelAndView ask(DraftView draft, Sheet sheet, String why, HttpServletRequest request, Model model) {
		return this.conflicts.ask(meeting(draft, sheet, request), why, EditedThings.path(sheet.document()) + "/compare",
				request, model);
	}

	private static Meeting meeting(DraftView draft, Sheet sheet, HttpServletRequest request) {
		Answers answers = new Answers(request);
		return (sheet.published() != null) ? Meeting.of(draft.base(), draft.document(), sheet.published(), answers)
				: Meeting.withNothing(draft.base(), draft.document(), answers);
	}

}
