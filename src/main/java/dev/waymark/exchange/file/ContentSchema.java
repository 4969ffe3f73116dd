package dev.waymark.exchange.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;

/**
 * The JSON Schema of a file of content, made from the same list of fields that the
 * database, the forms and the files follow. What a single thing cannot show, such as
 * whether a slug is known, is left to the import.
 */
public final class ContentSchema {

	private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

	private static final String UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

	/** No character that cannot be printed; in one line no end of a line, either. */
	private static final String LINE = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";

	private static final String TEXT = "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f]*$";

	private static final String PATTERN = "pattern";

	private static final String FORMAT = "format";

	private ContentSchema() {
	}

	/**
	 * Makes the schema.
	 * @return JSON Schema, draft 2020-12
	 */
	public static String text() {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("$schema", Map.of("type", "string"));
		properties.put("format", Map.of("const", ContentJson.FORMAT));
		properties.put("edition", Map.of("const", ContentJson.EDITION));
		for (Kind kind : Kind.values()) {
			properties.put(kind.list(), array(ref(kind.getSlug())));
		}
		Map<String, Object> definitions = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("uuid", uuid());
			fields.putAll(properties(kind.fields()));
			definitions.put(kind.getSlug(), object(fields, required(kind.fields())));
		}
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		root.put("title", "Waymark content");
		root.putAll(object(properties, List.of("format", "edition")));
		root.put("$defs", definitions);
		return ContentJson.text(root);
	}

	private static Map<String, Object> properties(List<Field> fields) {
		Map<String, Object> properties = new LinkedHashMap<>();
		fields.forEach((field) -> properties.put(field.name(), property(field)));
		return properties;
	}

	private static List<String> required(List<Field> fields) {
		return fields.stream().filter(Field::required).map(Field::name).toList();
	}

	private static Map<String, Object> property(Field field) {
		return switch (field.shape()) {
			case SLUG, REFERENCE -> text(field, SLUG);
			case IDENTITY -> uuid();
			case LINE -> text(field, LINE);
			case TEXT, MARKDOWN -> text(field, TEXT);
			case NUMBER -> number(field);
			case DATE -> with(text(field, "^\\d{4}-\\d{2}-\\d{2}$"), FORMAT, "date");
			case FLAG -> Map.of("type", "boolean");
			case CHOICE -> Map.of("enum", field.choices());
			case ADDRESS -> with(text(field, "^https?://"), FORMAT, "uri");
			case LINES -> with(array(text(field, LINE)), "uniqueItems", true);
			case REFERENCES -> with(array(text(field, SLUG)), "uniqueItems", true);
			case ROWS -> array(object(properties(field.fields()), required(field.fields())));
		};
	}

	private static Map<String, Object> text(Field field, String pattern) {
		Map<String, Object> text = new LinkedHashMap<>();
		text.put("type", "string");
		text.put("minLength", 1);
		text.put("maxLength", field.most());
		text.put(PATTERN, pattern);
		return text;
	}

	private static Map<String, Object> uuid() {
		Map<String, Object> uuid = new LinkedHashMap<>();
		uuid.put("type", "string");
		uuid.put(FORMAT, "uuid");
		uuid.put(PATTERN, UUID);
		return uuid;
	}

	private static Map<String, Object> number(Field field) {
		Map<String, Object> number = new LinkedHashMap<>();
		number.put("type", "integer");
		number.put("minimum", field.least());
		number.put("maximum", field.most());
		return number;
	}

	private static Map<String, Object> array(Object items) {
		Map<String, Object> array = new LinkedHashMap<>();
		array.put("type", "array");
		array.put("items", items);
		return array;
	}

	private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("type", "object");
		object.put("properties", properties);
		object.put("required", required);
		object.put("additionalProperties", false);
		return object;
	}

	private static Map<String, Object> ref(String name) {
		return Map.of("$ref", "#/$defs/" + name);
	}

	private static Map<String, Object> with(Map<String, Object> schema, String name, Object value) {
		schema.put(name, value);
		return schema;
	}

}
