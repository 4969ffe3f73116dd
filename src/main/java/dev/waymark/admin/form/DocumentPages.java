package dev.waymark.admin.form;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.admin.EditingTrail;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.RefusedException;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.platform.web.RefusedPage;

/**
 * Shows the form of a thing.
 */
@Component
public class DocumentPages {

	private final Desk desk;

	private final FormView forms;

	private final EditingTrail trail;

	DocumentPages(Desk desk, FormView forms, EditingTrail trail) {
		this.desk = desk;
		this.forms = forms;
		this.trail = trail;
	}

	/** The form as it is. */
	String of(Sheet sheet, Model model) {
		return show(page(sheet, List.of(), null), model);
	}

	/** The form as it is, with what was just done and the fields that it changed. */
	String done(Sheet sheet, @Nullable String done, List<String> fields, Model model) {
		String merged = this.forms.fieldNames(sheet.document().kind(), fields);
		return show(page(sheet, List.of(), null).done(done, merged), model);
	}

	/**
	 * The form as it is, for something uses the thing and it was not done away with.
	 * @param sheet what is known of the thing
	 * @param model the page
	 * @return the page, with the status 409
	 */
	public ModelAndView used(Sheet sheet, Model model) {
		return RefusedPage.of(show(page(sheet, List.of(), null).used(), model), HttpStatus.CONFLICT, model);
	}

	/** The form as it was typed, with one row more where one was asked for. */
	ModelAndView typed(Sheet sheet, @Nullable String more, HttpServletRequest request, Model model) {
		return new ModelAndView(show(page(sheet, List.of(), more).typed(FilledFrom.of(request)), model), model.asMap());
	}

	/** What was to be saved, with what is wrong. */
	ModelAndView refused(Sheet sheet, RefusedException refused, Model model) {
		FilledFrom from = FilledFrom.of(sheet);
		return RefusedPage.of(show(page(sheet, refused.problems().values().iterator().next(), null).typed(from), model),
				HttpStatus.UNPROCESSABLE_CONTENT, model);
	}

	private DocumentPage page(Sheet sheet, List<Problem> problems, @Nullable String more) {
		Document document = sheet.document();
		DraftView draft = sheet.draft();
		return new DocumentPage(sheet, FilledFrom.of(sheet),
				this.forms.of(document, problems, this.desk.documentsWithDrafts(), more),
				this.forms.errors(document.kind(), problems),
				(draft != null) ? this.forms.who(draft.editorName()) : null, DocumentPage.State.AS_IT_IS);
	}

	private String show(DocumentPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("crumbs", this.trail.of(page.document()));
		return "admin/document";
	}

}
