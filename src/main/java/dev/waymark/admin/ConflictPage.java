package dev.waymark.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.catalog.editing.DraftView;
import dev.waymark.catalog.editing.StaleDraftException;

/**
 * Shows two texts of one thing, so that the editor can choose, field by field.
 */
@Component
class ConflictPage {

	private final CatalogEditor editor;

	private final FormView forms;

	private final EditingTrail trail;

	ConflictPage(CatalogEditor editor, FormView forms, EditingTrail trail) {
		this.editor = editor;
		this.forms = forms;
		this.trail = trail;
	}

	/** Somebody has saved another draft meanwhile, or thrown the draft away. */
	ModelAndView saved(Document mine, StaleDraftException stale, Sheet sheet, Model model) {
		DraftView current = stale.current();
		if (current == null) {
			return published(mine, sheet, model);
		}
		model.addAttribute("other", current);
		return compare(mine, current.document(), sheet, current.version(), model);
	}

	/** Something else is published than when the form was filled. */
	ModelAndView published(Document mine, Sheet sheet, Model model) {
		return compare(mine, sheet.publishedOr(mine), sheet, null, model);
	}

	/** Something else is published than what the draft began from. */
	ModelAndView rebase(Document mine, Sheet sheet, Long seen, Model model) {
		model.addAttribute("rebase", true);
		return compare(mine, sheet.publishedOr(mine), sheet, seen, model);
	}

	private ModelAndView compare(Document mine, Document theirs, Sheet sheet, @Nullable Long seen, Model model) {
		model.addAttribute("mine", mine);
		model.addAttribute("theirs", theirs);
		model.addAttribute("seen", seen);
		model.addAttribute("from", Things.fingerprint(sheet.published()));
		Map<String, String> fields = new LinkedHashMap<>();
		DocumentForm.shown(mine.kind())
			.stream()
			.map(Field::name)
			.filter((name) -> !Objects.equals(mine.get(name), theirs.get(name)))
			.forEach((name) -> fields.put(name, this.forms.fieldName(mine.kind(), name)));
		model.addAttribute("fields", fields);
		model.addAttribute("differences", Differences.of(this.forms, mine.kind(),
				Difference.between(mine.kind(), theirs, mine, this.forms.wording())));
		model.addAttribute("typed", this.forms.of(mine, List.of(), this.editor.documentsWithDrafts(), null));
		model.addAttribute("crumbs", this.trail.of(mine));
		model.addAttribute("refused", true);
		return new ModelAndView("admin/compare", model.asMap(), HttpStatus.CONFLICT);
	}

}
