package dev.waymark.catalog.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as one line of JSON, for the database. Files have a form of their own.
 */
public final class DocumentJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {
	};

	private DocumentJson() {
	}

	/**
	 * Writes a document.
	 * @param document the document
	 * @return JSON that {@link #read} understands
	 */
	public static String write(Document document) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("uuid", document.uuid().toString());
		values.putAll(document.values());
		return MAPPER.writeValueAsString(values);
	}

	/**
	 * Reads a document that was written here. Fields that its kind no longer has are left
	 * out.
	 * @param kind what it is about
	 * @param json what {@link #write} gave
	 * @return the document
	 */
	public static Document read(Kind kind, String json) {
		Map<String, Object> values = MAPPER.readValue(json, VALUES);
		return new Document(kind, UUID.fromString((String) values.get("uuid")), values);
	}

}
