package dev.waymark.admin.form;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.admin.EditingTrail;
import dev.waymark.admin.Things;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.draft.Desk;

/**
 * Shows the form of a thing.
 */
@Component
public class DocumentPage {

	private static final String FORM = "admin/document";

	private final Desk desk;

	private final FormView forms;

	private final EditingTrail trail;

	DocumentPage(Desk desk, FormView forms, EditingTrail trail) {
		this.desk = desk;
		this.forms = forms;
		this.trail = trail;
	}

	/** The form as it is. */
	String of(Sheet sheet, Model model) {
		return form(sheet, List.of(), null, model);
	}

	/**
	 * The form as it is, for it was not done away with.
	 * @param sheet what is known of the thing
	 * @param model the page, with why
	 * @return the page, with the status 409
	 */
	public ModelAndView kept(Sheet sheet, Model model) {
		model.addAttribute("refused", true);
		return new ModelAndView(of(sheet, model), model.asMap(), HttpStatus.CONFLICT);
	}

	/** The form as it was typed, with one row more where one was asked for. */
	ModelAndView typed(Sheet sheet, @Nullable String more, HttpServletRequest request, Model model) {
		form(sheet, List.of(), more, model);
		model.addAttribute("seen", Things.seen(request));
		model.addAttribute("from", request.getParameter("from"));
		model.addAttribute("unsaved", true);
		return new ModelAndView(FORM, model.asMap());
	}

	/** What was to be saved, with what is wrong. */
	ModelAndView refused(Sheet sheet, RefusedException refused, Model model) {
		form(sheet, refused.problems().values().iterator().next(), null, model);
		model.addAttribute("refused", true);
		model.addAttribute("unsaved", true);
		return new ModelAndView(FORM, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String form(Sheet sheet, List<Problem> problems, @Nullable String more, Model model) {
		Document document = sheet.document();
		Documents all = this.desk.documentsWithDrafts();
		model.addAttribute("sheet", sheet);
		model.addAttribute("kind", document.kind());
		model.addAttribute("document", document);
		model.addAttribute("heading", Things.heading(document));
		model.addAttribute("fields", this.forms.of(document, problems, all, more));
		model.addAttribute("errors", this.forms.errors(document.kind(), problems));
		model.addAttribute("seen", sheet.version());
		model.addAttribute("from", Things.fingerprint(sheet.published()));
		model.addAttribute("crumbs", this.trail.of(document));
		return FORM;
	}

}
