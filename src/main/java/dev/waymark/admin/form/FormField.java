package dev.waymark.admin.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Shape;

/**
 * A field of the form.
 *
 * @param field what it is
 * @param path its name in the form
 * @param id its id in the page
 * @param label what it is called
 * @param hint what to know about it, or null
 * @param value what stands in it
 * @param rows the rows within it
 * @param options what can be chosen
 * @param errors what is wrong with it
 */
record FormField(Field field, String path, String id, String label, @Nullable String hint, String value,
		List<FormRow> rows, List<FormOption> options, List<String> errors) {

	/** One looks through so many without help. */
	private static final int SHORT_LIST = 12;

	/** How a template draws it. */
	public String getDrawn() {
		return switch (this.field.shape()) {
			case IDENTITY -> "identity";
			case MARKDOWN -> "markdown";
			case TEXT, LINES -> "text";
			case FLAG -> "flag";
			case ROWS -> "rows";
			case REFERENCES -> "several";
			case CHOICE, REFERENCE -> "one";
			case NUMBER -> this.options.isEmpty() ? "line" : "one";
			default -> "line";
		};
	}

	/** A browser shows in a field for days what is a day, and nothing else. */
	public String getType() {
		return (this.field.shape() == Shape.DATE && this.errors.isEmpty()) ? "date" : "text";
	}

	/** How many lines a text needs. */
	public int getLines() {
		if (this.field.shape() == Shape.LINES) {
			return Math.max(3, Math.min(12, (int) this.value.lines().count() + 1));
		}
		return (this.field.shape() == Shape.MARKDOWN) ? (this.field.most() > 10_000) ? 24 : 10
				: (this.field.most() >= 1000) ? 4 : 2;
	}

	/** What a keyboard on the screen shows. */
	public @Nullable String getInputMode() {
		return switch (this.field.shape()) {
			case NUMBER -> "numeric";
			case ADDRESS -> "url";
			default -> null;
		};
	}

	/** How many can be chosen where a list is looked through by words. */
	public @Nullable String getPicks() {
		return (this.field.shape() == Shape.REFERENCES) ? "several" : (this.options.size() > SHORT_LIST) ? "one" : null;
	}

	/** What {@code aria-invalid} says; nothing where all is well. */
	public @Nullable String getInvalid() {
		return this.errors.isEmpty() ? null : "true";
	}

	public @Nullable String getDescribedBy() {
		String by = ((this.hint != null) ? this.id + "-hint " : "") + (this.errors.isEmpty() ? "" : this.id + "-error");
		return by.isBlank() ? null : by.strip();
	}

	/**
	 * A row within a field.
	 *
	 * @param path its name in the form
	 * @param number its place, from 1
	 * @param fields its fields
	 */
	record FormRow(String path, int number, List<FormField> fields) {
	}

	/**
	 * Something to choose.
	 *
	 * @param value what the form sends
	 * @param label what it is called
	 * @param chosen whether it is chosen
	 * @param group what it stands under, or null
	 */
	record FormOption(String value, String label, boolean chosen, @Nullable String group) {
	}

}
