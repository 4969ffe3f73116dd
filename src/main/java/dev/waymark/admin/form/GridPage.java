package dev.waymark.admin.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;

/**
 * The page of a roadmap's grid.
 *
 * @param roadmap the roadmap
 * @param grid what stands in the cells
 * @param filled what the form was filled from
 * @param errors what is wrong
 * @param unsaved whether it holds what is not saved
 * @param done what was just done, or null
 * @param merged the fields that were changed by it
 */
record GridPage(Document roadmap, Grid grid, FilledFrom filled, List<FormView.FieldError> errors, boolean unsaved,
		@Nullable String done, String merged) {

	GridPage done(@Nullable String done, String merged) {
		return new GridPage(this.roadmap, this.grid, this.filled, this.errors, this.unsaved, done, merged);
	}

	GridPage typed(FilledFrom filled) {
		return new GridPage(this.roadmap, this.grid, filled, this.errors, true, null, "");
	}

	GridPage refused(List<FormView.FieldError> errors) {
		return new GridPage(this.roadmap, this.grid, this.filled, errors, true, null, "");
	}

	/** Whether to say that nothing is saved yet; an error says so as well. */
	public boolean isToBeSaved() {
		return this.unsaved && this.errors.isEmpty();
	}

	public List<String> importances() {
		return GridForm.IMPORTANCE;
	}

}
