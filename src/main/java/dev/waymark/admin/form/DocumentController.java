package dev.waymark.admin.form;

import java.util.List;
import java.util.Objects;
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
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * The form of one thing. What is typed becomes a draft, which readers do not see.
 */
@Controller
class DocumentController {

	private static final List<String> DONE = List.of("saved", "merged", "brought-back");

	private final Sheets sheets;

	private final DocumentPages pages;

	private final Saving saving;

	private final ConflictPages conflicts;

	DocumentController(Sheets sheets, DocumentPages pages, Saving saving, ConflictPages conflicts) {
		this.sheets = sheets;
		this.pages = pages;
		this.saving = saving;
		this.conflicts = conflicts;
	}

	@GetMapping("/admin/content/{kinds}/new")
	String create(@PathVariable String kinds, Model model) {
		Kind kind = EditedThings.kind(kinds);
		return this.pages.of(Sheet.empty(kind, UUID.randomUUID()), model);
	}

	@PostMapping("/admin/content/{kinds}/new")
	ModelAndView create(Member member, @PathVariable String kinds, @RequestParam(defaultValue = "") String uuid,
			@RequestParam(name = "do", defaultValue = "save") String step, HttpServletRequest request, Origin origin,
			Model model) {
		Kind kind = EditedThings.kind(kinds);
		UUID thing = EditedThings.find(uuid).orElseGet(UUID::randomUUID);
		return write(member, kind, thing, step, request, origin, model);
	}

	@GetMapping("/admin/content/{kinds}/{thing}")
	String edit(@PathVariable String kinds, @PathVariable String thing, @RequestParam(defaultValue = "") String done,
			@RequestParam(name = "field", required = false) @Nullable List<String> fields, Model model) {
		Kind kind = EditedThings.kind(kinds);
		return this.pages.done(this.sheets.get(kind, EditedThings.uuid(thing)), DONE.contains(done) ? done : null,
				Objects.requireNonNullElse(fields, List.of()), model);
	}

	@PostMapping("/admin/content/{kinds}/{thing}")
	ModelAndView change(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "do", defaultValue = "save") String step, HttpServletRequest request, Origin origin,
			Model model) {
		Kind kind = EditedThings.kind(kinds);
		return write(member, kind, EditedThings.uuid(thing), step, request, origin, model);
	}

	private ModelAndView write(Member member, Kind kind, UUID uuid, String step, HttpServletRequest request,
			Origin origin, Model model) {
		Sheet sheet = this.sheets.getOrEmpty(kind, uuid);
		Document base = this.sheets.base(sheet, request);
		Document typed = this.sheets.read(new DocumentForm(request.getParameterMap()).rearranged(step), sheet, base);
		if (!step.equals("save") && !step.equals("publish") && !step.equals("preview")) {
			String more = step.startsWith("add:") ? step.substring("add:".length()) : null;
			return this.pages.typed(sheet.with(typed), more, request, model);
		}
		Saving.Outcome outcome = this.saving.save(typed, base, request, EditedThings.editor(member, origin));
		if (outcome.isAsked()) {
			return this.conflicts.ask(outcome, EditedThings.path(typed), request, model);
		}
		if (outcome.refused() != null) {
			return this.pages.refused(outcome.sheet(), outcome.refused(), model);
		}
		return new ModelAndView(SeeOther.to(switch (step) {
			case "publish" -> "/admin/publish?draft=" + uuid;
			case "preview" -> EditedThings.path(typed) + "/preview";
			default -> EditedThings.path(typed) + "?" + outcome.done();
		}));
	}

}
