package dev.waymark.catalog.check;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Shape;

/**
 * A text of a document, however deep it stands.
 *
 * @param form the outermost field, where it is mended
 * @param field the field that holds it
 * @param value what it says, empty when it is not there
 */
record Text(String form, Field field, String value) {

	/**
	 * Whether it may run over lines, and so is more than a name.
	 * @return true for plain text and Markdown
	 */
	boolean isLong() {
		return isMarkdown() || this.field.shape() == Shape.TEXT;
	}

	boolean isMarkdown() {
		return this.field.shape() == Shape.MARKDOWN;
	}

	boolean isMissing() {
		return this.field.required() && isLong() && this.value.isBlank();
	}

	/**
	 * Reads every text of a document, also those that should be there and are not.
	 * @param document the document
	 * @param reader told of each, in the order of the fields
	 */
	static void each(Document document, BiConsumer<Document, Text> reader) {
		for (Field field : document.kind().fields()) {
			each(document, field.name(), field, document.values(), reader);
		}
	}

	private static void each(Document document, String form, Field field, Map<String, Object> values,
			BiConsumer<Document, Text> reader) {
		switch (field.shape()) {
			case LINE, TEXT, MARKDOWN -> reader.accept(document,
					new Text(form, field, (values.get(field.name()) instanceof String value) ? value : ""));
			case LINES -> {
				if (values.get(field.name()) instanceof List<?> lines) {
					lines.forEach((line) -> reader.accept(document, new Text(form, field, (String) line)));
				}
			}
			case ROWS -> Document.rows(values, field.name())
				.forEach((row) -> field.fields().forEach((part) -> each(document, form, part, row, reader)));
			default -> {
				// Holds no words of an editor's own.
			}
		}
	}

}
