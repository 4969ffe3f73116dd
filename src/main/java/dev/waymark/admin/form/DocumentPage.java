package dev.waymark.admin.form;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;

/**
 * The form of a thing.
 *
 * @param sheet what is known of the thing
 * @param filled what the form was filled from
 * @param fields its fields
 * @param errors what is wrong
 * @param who who has saved the draft, or null when there is none
 * @param state what has happened to the form
 */
record DocumentPage(Sheet sheet, FilledFrom filled, List<FormField> fields, List<FormView.FieldError> errors,
		@Nullable String who, State state) {

	/** What has a page of its own to look at beforehand. */
	private static final Set<Kind> PREVIEWED = Set.of(Kind.SKILL, Kind.ROADMAP, Kind.RESOURCE, Kind.GUIDE, Kind.LEVEL,
			Kind.AREA);

	DocumentPage done(@Nullable String done, String merged) {
		return with(this.filled, new State(done, merged, false, false));
	}

	DocumentPage used() {
		return with(this.filled, new State(null, "", false, true));
	}

	DocumentPage typed(FilledFrom filled) {
		return with(filled, new State(null, "", true, false));
	}

	private DocumentPage with(FilledFrom filled, State state) {
		return new DocumentPage(this.sheet, filled, this.fields, this.errors, this.who, state);
	}

	public Document document() {
		return this.sheet.document();
	}

	public Kind kind() {
		return document().kind();
	}

	/** What the page is headed with; empty for something that has no name yet. */
	public String heading() {
		return EditedThings.heading(document());
	}

	/** The last part of the message for how far the thing is. */
	public String standing() {
		if (this.sheet.published() == null) {
			return "new";
		}
		if (this.sheet.draft() != null) {
			return "draft";
		}
		return document().isRetired() ? "retired" : "published";
	}

	/** Where the form is sent. */
	public String action() {
		return isThere() ? EditedThings.path(document()) : "/admin/content/" + kind().getPath() + "/new";
	}

	public boolean isThere() {
		return !this.sheet.isEmpty();
	}

	public boolean isPublished() {
		return this.sheet.published() != null;
	}

	public boolean isRemovable() {
		return isPublished() && this.sheet.draft() == null;
	}

	public boolean isRetirable() {
		return kind().isRetirable() && !document().isRetired();
	}

	public boolean isSkill() {
		return kind() == Kind.SKILL;
	}

	public boolean isRoadmap() {
		return kind() == Kind.ROADMAP;
	}

	public boolean isPreviewed() {
		return PREVIEWED.contains(kind());
	}

	/** Whether to say that nothing is saved yet; an error says so as well. */
	public boolean isToBeSaved() {
		return this.state.unsaved() && this.errors.isEmpty();
	}

	/**
	 * What has happened to the form.
	 *
	 * @param done what was just done, or null
	 * @param merged the fields that were changed by it
	 * @param unsaved whether it holds what is not saved
	 * @param used whether the thing was to be taken away, and is used
	 */
	record State(@Nullable String done, String merged, boolean unsaved, boolean used) {

		static final State AS_IT_IS = new State(null, "", false, false);

	}

}
