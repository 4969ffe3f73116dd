package dev.waymark.catalog.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.text.WebLink;
import dev.waymark.platform.text.Wording;

/**
 * A part of a document, and what may stand in it.
 *
 * @param name the name in files and forms, in lower camel case
 * @param shape what it holds
 * @param required whether a thing can be published without it
 * @param least the smallest number it may hold; 0 elsewhere
 * @param most the largest number it may hold, or the most characters of a text or of one
 * line
 * @param choices the words to choose from; empty elsewhere
 * @param target the kind that it refers to, or null
 * @param fields the fields of its rows; empty elsewhere
 * @param sorted whether its values are kept by name, for their order says nothing
 */
public record Field(String name, Shape shape, boolean required, int least, int most, List<String> choices,
		@Nullable Kind target, List<Field> fields, boolean sorted) {

	private static final int LONGEST_SLUG = 80;

	static Field slug() {
		return new Field("slug", Shape.SLUG, true, 0, LONGEST_SLUG, List.of(), null, List.of(), false);
	}

	static Field identity() {
		return new Field("uuid", Shape.IDENTITY, false, 0, 36, List.of(), null, List.of(), false);
	}

	static Field line(String name, int most) {
		return new Field(name, Shape.LINE, true, 0, most, List.of(), null, List.of(), false);
	}

	static Field text(String name, int most) {
		return new Field(name, Shape.TEXT, true, 0, most, List.of(), null, List.of(), false);
	}

	static Field markdown(String name, int most) {
		return new Field(name, Shape.MARKDOWN, true, 0, most, List.of(), null, List.of(), false);
	}

	static Field number(String name, int least, int most) {
		return new Field(name, Shape.NUMBER, true, least, most, List.of(), null, List.of(), false);
	}

	static Field date(String name) {
		return new Field(name, Shape.DATE, true, 0, "2026-03-01".length(), List.of(), null, List.of(), false);
	}

	static Field flag(String name) {
		return new Field(name, Shape.FLAG, false, 0, 0, List.of(), null, List.of(), false);
	}

	static Field choice(String name, String... choices) {
		return new Field(name, Shape.CHOICE, true, 0, 0, List.of(choices), null, List.of(), false);
	}

	static Field address(String name, int most) {
		return new Field(name, Shape.ADDRESS, true, 0, most, List.of(), null, List.of(), false);
	}

	static Field reference(String name, Kind target) {
		return new Field(name, Shape.REFERENCE, true, 0, LONGEST_SLUG, List.of(), target, List.of(), false);
	}

	static Field lines(String name, int most) {
		return new Field(name, Shape.LINES, false, 0, most, List.of(), null, List.of(), false);
	}

	static Field references(String name, Kind target) {
		return new Field(name, Shape.REFERENCES, false, 0, LONGEST_SLUG, List.of(), target, List.of(), false);
	}

	static Field rows(String name, Field... fields) {
		return new Field(name, Shape.ROWS, false, 0, 0, List.of(), null, List.of(fields), false);
	}

	Field optional() {
		return new Field(this.name, this.shape, false, this.least, this.most, this.choices, this.target, this.fields,
				this.sorted);
	}

	Field inOrderOfNames() {
		return new Field(this.name, this.shape, this.required, this.least, this.most, this.choices, this.target,
				this.fields, true);
	}

	/**
	 * Spells what somebody wrote into this field.
	 * @param text as it was typed or read
	 * @return the one spelling in which it is compared and kept; empty when it says
	 * nothing
	 */
	public String spelled(String text) {
		return switch (this.shape) {
			case MARKDOWN -> Wording.MARKDOWN.of(text);
			case TEXT -> Wording.LINES.of(text);
			case ADDRESS -> WebLink.spelled(text);
			default -> Wording.LINE.of(text);
		};
	}

	/**
	 * What tells the rows of this field apart.
	 * @return the first of their fields that is a slug or a reference
	 */
	public Field key() {
		return this.fields.stream()
			.filter((field) -> field.shape == Shape.SLUG || field.shape == Shape.REFERENCE)
			.findFirst()
			.orElseThrow();
	}

}
