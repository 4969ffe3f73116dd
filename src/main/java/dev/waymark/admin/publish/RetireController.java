package dev.waymark.admin.publish;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.Member;
import dev.waymark.admin.EditedThings;
import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.form.FormView;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.RefusedPage;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Takes a thing out of use: retires it, merges a skill into another, or splits it into
 * several. The page asks for the reason and what takes its place, shows what will change,
 * and then does it.
 */
@Controller
class RetireController {

	private static final String PATH = "/admin/content/{kinds}/{thing}/retire";

	private final Desk desk;

	private final ContentChanges changes;

	private final FormView forms;

	private final Reach reach;

	private final EditingTrail trail;

	RetireController(Desk desk, ContentChanges changes, FormView forms, Reach reach, EditingTrail trail) {
		this.desk = desk;
		this.reach = reach;
		this.changes = changes;
		this.forms = forms;
		this.trail = trail;
	}

	@GetMapping(PATH)
	String ask(@PathVariable String kinds, @PathVariable String thing, @RequestParam(defaultValue = "") String how,
			Model model) {
		Documents all = this.desk.documents();
		Document document = retirable(kinds, thing, all);
		if (document.isRetired()) {
			throw new NotFoundException(document.kind().getSlug(), thing);
		}
		RetireForm form = new RetireForm();
		form.setHow(how);
		return show(form.read(document, all), WrongFields.NONE, null, model);
	}

	@PostMapping(PATH)
	ModelAndView retire(Member member, @PathVariable String kinds, @PathVariable String thing,
			@ModelAttribute("form") RetireForm form, Origin origin, Model model) {
		Documents all = this.desk.documents();
		RetirePlan asked = form.read(retirable(kinds, thing, all), all);
		if (asked.document().isRetired()) {
			return RefusedPage.of(show(asked, WrongFields.NONE, null, model), HttpStatus.CONFLICT, model);
		}
		Map<String, String> wrong = form.wrong(asked);
		if (!wrong.isEmpty()) {
			wrong.replaceAll((field, key) -> this.forms.message(key));
			return wrong(asked, wrong, model);
		}
		List<Change> changes = changes(asked);
		Map<Document, List<Problem>> problems = this.desk.problems(changes.stream().map(Change::document).toList());
		if (!problems.isEmpty()) {
			return wrong(asked, words(problems), model);
		}
		if (!form.isToBeDone()) {
			return new ModelAndView(look(asked, false, model), model.asMap());
		}
		return form.getSeen().equals(asked.fingerprint(changes))
				? carryOut(asked, changes, EditedThings.editor(member, origin), model) : moved(asked, model);
	}

	private ModelAndView carryOut(RetirePlan asked, List<Change> changes, Editor who, Model model) {
		try {
			RevisionView revision = this.changes.retire(asked.document().uuid(), asked.successors(), asked.action(),
					asked.reason(), changes, who);
			return new ModelAndView(SeeOther.to("/admin/history/" + revision.number() + "?done=live"));
		}
		catch (ChangedSinceException ex) {
			return moved(asked, model);
		}
		catch (RefusedException ex) {
			return wrong(asked, words(ex.problems()), model);
		}
	}

	/** What an editor has looked at, and nothing else, is what is changed. */
	private ModelAndView moved(RetirePlan asked, Model model) {
		return RefusedPage.of(look(asked, true, model), HttpStatus.CONFLICT, model);
	}

	private String look(RetirePlan asked, boolean moved, Model model) {
		List<Change> changes = changes(asked);
		return show(asked, WrongFields.NONE,
				new RetirePage.Look(ChangeView.of(this.forms, changes), asked.fingerprint(changes), moved), model);
	}

	private List<Change> changes(RetirePlan asked) {
		return this.desk.retirement(asked.document().uuid(), asked.successors(), asked.reason());
	}

	private Map<String, String> words(Map<Document, List<Problem>> problems) {
		return Map.of("successor", String.join("; ", this.forms.words(problems)));
	}

	private ModelAndView wrong(RetirePlan asked, Map<String, String> wrong, Model model) {
		return RefusedPage.of(show(asked, new WrongFields(wrong), null, model), HttpStatus.UNPROCESSABLE_CONTENT,
				model);
	}

	private static Document retirable(String kinds, String thing, Documents all) {
		Kind kind = EditedThings.kind(kinds);
		return all.find(EditedThings.uuid(thing))
			.filter((document) -> document.kind() == kind && kind.isRetirable())
			.orElseThrow(() -> new NotFoundException(kind.getSlug(), thing));
	}

	private String show(RetirePlan asked, WrongFields wrong, RetirePage.@Nullable Look look, Model model) {
		Document document = asked.document();
		model.addAttribute("page", new RetirePage(asked, RetirePage.others(asked, this.desk.documents()),
				this.reach.of(List.of(document)), wrong, look));
		model.addAttribute("crumbs",
				this.trail.thing(document).step("retire.title", EditedThings.path(document) + "/retire").list());
		return "admin/retire";
	}

}
