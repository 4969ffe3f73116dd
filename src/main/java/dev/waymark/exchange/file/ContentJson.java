package dev.waymark.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;

/**
 * The content as one JSON file. The same content is always the same bytes, so that a file
 * under version control changes only where the content does.
 */
public final class ContentJson {

	static final String FORMAT = "waymark-content";

	static final int EDITION = 1;

	private static final ObjectWriter WRITER = JsonMapper.builder().build().writer().with(printer());

	private ContentJson() {
	}

	/**
	 * Writes everything.
	 * @param documents the content
	 * @return UTF-8 with two spaces of indentation, LF and a newline at the end
	 */
	public static byte[] write(Documents documents) {
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("format", FORMAT);
		root.put("edition", EDITION);
		for (Kind kind : Kind.values()) {
			List<Map<String, Object>> things = new ArrayList<>();
			documents.of(kind).forEach((document) -> things.add(object(document)));
			if (!things.isEmpty()) {
				root.put(kind.list(), things);
			}
		}
		return text(root).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Writes any JSON in the same manner.
	 * @param root the outermost object
	 * @return the text
	 */
	static String text(Map<String, Object> root) {
		return WRITER.writeValueAsString(root) + "\n";
	}

	private static Map<String, Object> object(Document document) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("uuid", document.uuid().toString());
		object.putAll(document.values());
		return object;
	}

	private static DefaultPrettyPrinter printer() {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
				Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER));
		printer.indentObjectsWith(indenter);
		printer.indentArraysWith(indenter);
		return printer;
	}

}
