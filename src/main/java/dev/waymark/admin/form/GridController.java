package dev.waymark.admin.form;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.SeeOther;

/**
 * What one roadmap asks for, as a grid of skills and levels: every proficiency and
 * importance in place, many at once.
 */
@Controller
class GridController {

	/**
	 * A browser or a proxy may take no longer one: then the page itself is the answer.
	 */
	private static final int LONGEST_ADDRESS = 2000;

	private final Desk desk;

	private final Sheets sheets;

	private final Saving saving;

	private final ConflictPages conflicts;

	private final FormView forms;

	private final EditingTrail trail;

	GridController(Desk desk, Sheets sheets, Saving saving, ConflictPages conflicts, FormView forms,
			EditingTrail trail) {
		this.desk = desk;
		this.sheets = sheets;
		this.saving = saving;
		this.conflicts = conflicts;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping("/admin/content/{kinds}/{thing}/grid")
	String show(@PathVariable String kinds, @PathVariable String thing, @RequestParam(defaultValue = "") String done,
			@RequestParam(name = "field", required = false) @Nullable List<String> fields,
			@RequestParam(required = false) @Nullable List<String> row, Model model) {
		return show(
				done(find(kinds, thing), List.of("saved", "merged").contains(done) ? done : null,
						Objects.requireNonNullElse(fields, List.of()), Objects.requireNonNullElse(row, List.of())),
				model);
	}

	@PostMapping("/admin/content/{kinds}/{thing}/grid")
	ModelAndView change(Member member, @PathVariable String kinds, @PathVariable String thing,
			@RequestParam(name = "do", defaultValue = "save") String step, HttpServletRequest request, Origin origin,
			Model model) {
		Sheet sheet = find(kinds, thing);
		Document base = this.sheets.base(sheet, request);
		Document known = (base != null) ? base : sheet.document();
		GridForm form = new GridForm(request.getParameterMap()).rearranged(step);
		Document typed = form.read(known);
		if (step.equals("add") || step.equals("restore") || step.startsWith("remove:")) {
			GridPage page = page(sheet.with(typed), form.rows(known)).typed(FilledFrom.of(request));
			return new ModelAndView(show(page, model), model.asMap());
		}
		Saving.Outcome outcome = this.saving.save(typed, base, request, EditedThings.editor(member, origin));
		if (outcome.isAsked()) {
			return this.conflicts.ask(outcome, EditedThings.path(typed) + "/grid", request, model);
		}
		if (outcome.refused() != null) {
			return refused(outcome.sheet(), form.rows(known), outcome.refused(), model);
		}
		if (step.equals("publish")) {
			return new ModelAndView(SeeOther.to("/admin/publish?draft=" + typed.uuid()));
		}
		String idle = idle(form.rows(known), outcome.sheet().document());
		if (idle.length() > LONGEST_ADDRESS) {
			return new ModelAndView(show(done(find(kinds, thing), "saved", List.of(), form.rows(known)), model),
					model.asMap());
		}
		return new ModelAndView(SeeOther.to(EditedThings.path(typed) + "/grid?" + idle + outcome.done()));
	}

	/** The rows of which nothing is asked: nothing but the page keeps them. */
	private String idle(Collection<String> rows, Document saved) {
		List<String> asked = saved.rows("levels")
			.stream()
			.flatMap((level) -> Document.rows(level, "requirements").stream())
			.map((one) -> Objects.toString(one.get("skill")))
			.toList();
		Documents all = this.desk.documentsWithDrafts();
		return rows.stream()
			.filter((row) -> !asked.contains(row))
			.flatMap((row) -> all.find(Kind.SKILL, row).stream())
			.map((skill) -> "row=" + skill.slug() + "&")
			.collect(Collectors.joining());
	}

	private ModelAndView refused(Sheet sheet, Collection<String> rows, RefusedException refused, Model model) {
		GridPage page = page(sheet, rows)
			.refused(this.forms.errors(Kind.ROADMAP, refused.problems().values().iterator().next()));
		return RefusedPage.of(show(page, model), HttpStatus.UNPROCESSABLE_CONTENT, model);
	}

	private Sheet find(String kinds, String thing) {
		if (EditedThings.kind(kinds) != Kind.ROADMAP) {
			throw new NotFoundException("roadmap", thing);
		}
		return this.sheets.get(Kind.ROADMAP, EditedThings.uuid(thing));
	}

	private GridPage page(Sheet sheet, Collection<String> rows) {
		return new GridPage(sheet.document(), Grid.of(sheet.document(), rows, this.desk.documentsWithDrafts()),
				FilledFrom.of(sheet), List.of(), false, null, "");
	}

	private GridPage done(Sheet sheet, @Nullable String done, List<String> fields, Collection<String> rows) {
		return page(sheet, rows).done(done, this.forms.fieldNames(Kind.ROADMAP, fields));
	}

	private String show(GridPage page, Model model) {
		Document roadmap = page.roadmap();
		model.addAttribute("page", page);
		model.addAttribute("crumbs",
				this.trail.thing(roadmap).step("grid.title", EditedThings.path(roadmap) + "/grid").list());
		return "admin/grid";
	}

}
