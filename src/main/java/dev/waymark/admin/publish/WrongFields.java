package dev.waymark.admin.publish;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the fields of a small form, and how each field is to say so.
 *
 * @param words what is wrong, by the field's id
 */
record WrongFields(Map<String, String> words) {

	static final WrongFields NONE = new WrongFields(Map.of());

	public boolean has(String field) {
		return this.words.containsKey(field);
	}

	public @Nullable String of(String field) {
		return this.words.get(field);
	}

	/** What {@code aria-invalid} says; nothing where all is well. */
	public @Nullable String invalid(String field) {
		return has(field) ? "true" : null;
	}

	/** The ids of what tells more about the field. */
	public String describedBy(String field) {
		return field + "-hint" + (has(field) ? " " + field + "-error" : "");
	}

}
