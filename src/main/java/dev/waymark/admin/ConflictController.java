package dev.waymark.admin;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.DraftView;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.RefusedException;
import dev.waymark.catalog.editing.StaleDraftException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.SeeOther;

/**
 * Where an editor chooses between two texts of one thing.
 */
@Controller
class ConflictController {

	private final CatalogEditor editor;

	private final Sheets sheets;

	private final ConflictPage conflicts;

	private final DocumentPage pages;

	ConflictController(CatalogEditor editor, Sheets sheets, ConflictPage conflicts, DocumentPage pages) {
		this.editor = editor;
		this.sheets = sheets;
		this.conflicts = conflicts;
		this.pages = pages;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/compare")
	String compare(@PathVariable String kinds, @PathVariable String thing, Model model) {
		Sheet sheet = this.sheets.get(Things.kind(kinds), Things.uuid(thing));
		DraftView draft = sheet.draft();
		if (draft == null || !sheet.isOvertaken()) {
			return "redirect:" + Things.path(sheet.document());
		}
		this.conflicts.rebase(draft.document(), sheet, draft.version(), model);
		return "admin/compare";
	}

	/** The editor has seen both texts and says, field by field, which one stays. */
	@PostMapping("/admin/content/{kinds}/{thing}/compare")
	ModelAndView resolve(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(defaultValue = "false") boolean rebase, HttpServletRequest request, Origin origin,
			Model model) {
		Kind kind = Things.kind(kinds);
		UUID uuid = Things.uuid(thing);
		Sheet sheet = this.sheets.getOrEmpty(kind, uuid);
		Document mine = this.sheets.read(new DocumentForm(request.getParameterMap()), sheet);
		Long seen = Things.seen(request);
		boolean further = rebase && seen != null;
		if ((further || seen == null) && !sheet.isFrom(request)) {
			return further ? this.conflicts.rebase(mine, sheet, seen, model)
					: this.conflicts.published(mine, sheet, model);
		}
		Document theirs = further ? sheet.published() : sheet.document();
		Document chosen = further ? sheet.broughtForward(mine) : mine;
		for (Field field : DocumentForm.shown(kind)) {
			if ("theirs".equals(request.getParameter("keep." + field.name()))) {
				chosen = chosen.with(field.name(), (theirs != null) ? theirs.get(field.name()) : null);
			}
		}
		Editor who = Things.editor(member, origin);
		try {
			if (further) {
				this.editor.rebase(chosen, seen, who);
			}
			else {
				this.editor.save(chosen, seen, who);
			}
		}
		catch (RefusedException ex) {
			return this.pages.refused(sheet.with(chosen), ex, request, model);
		}
		catch (StaleDraftException ex) {
			if (!ex.says(chosen)) {
				return this.conflicts.saved(mine, ex, sheet, model);
			}
		}
		return new ModelAndView(SeeOther.to(Things.path(chosen) + "?done=saved"));
	}

}
