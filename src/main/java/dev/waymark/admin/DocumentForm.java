package dev.waymark.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Shape;

/**
 * What an editor typed, read as a document. Only the fields that a form shows are read;
 * the others stay as they were. A number that is none stays the text that was typed, so
 * that the rules can refuse it and the form can show it again.
 *
 * @param typed the form's fields by the paths that documents use, as in
 * {@code citations[0].source}
 */
record DocumentForm(Map<String, String[]> typed) {

	/** No list of the content comes near it. */
	static final int MOST_ROWS = 500;

	/**
	 * Not typed into the form of a thing: an order, a retirement and a grid have pages of
	 * their own.
	 */
	private static final Set<String> ELSEWHERE = Set.of("position", "retiredReason", "successor", "successors");

	/**
	 * The fields of a kind that its form shows: what people call it first.
	 */
	static List<Field> shown(Kind kind) {
		return kind.fields()
			.stream()
			.filter((field) -> !ELSEWHERE.contains(field.name()))
			.sorted(Comparator.comparing((field) -> !field.name().matches("name|title")))
			.toList();
	}

	/**
	 * The fields of a kind that its form does not show.
	 */
	static List<Field> unseen(Kind kind) {
		return kind.fields().stream().filter((field) -> ELSEWHERE.contains(field.name())).toList();
	}

	/**
	 * The fields of a row that the form shows.
	 */
	static List<Field> shown(Field rows) {
		return rows.fields().stream().filter((field) -> !field.name().equals("requirements")).toList();
	}

	/**
	 * Reads the form.
	 * @param kind what it is about
	 * @param uuid the thing
	 * @param before what the thing said, for what the form does not show; or null
	 * @return what it says now
	 */
	Document read(Kind kind, UUID uuid, @Nullable Document before) {
		Map<String, Object> values = new LinkedHashMap<>((before != null) ? before.values() : Map.of());
		for (Field field : shown(kind)) {
			put(values, field, field.name());
			if (field.shape() == Shape.ROWS && before != null) {
				keepUnseen(field, Document.rows(values, field.name()), before.rows(field.name()));
			}
		}
		return new Document(kind, uuid, values);
	}

	private void put(Map<String, Object> values, Field field, String path) {
		Object value = value(field, path);
		if (value == null) {
			values.remove(field.name());
		}
		else {
			values.put(field.name(), value);
		}
	}

	private @Nullable Object value(Field field, String path) {
		return switch (field.shape()) {
			case ROWS -> rows(field, path);
			case REFERENCES -> Arrays.stream(this.typed.getOrDefault(path, new String[0]))
				.filter((slug) -> !slug.isBlank())
				.distinct()
				.toList();
			case LINES -> text(path).lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
			case FLAG -> this.typed.containsKey(path) ? Boolean.TRUE : null;
			case NUMBER -> number(text(path));
			default -> text(path).isEmpty() ? null : text(path);
		};
	}

	private static @Nullable Object number(String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		return typed.matches("[+-]?[0-9]{1,9}") ? (Object) Integer.valueOf(typed) : typed;
	}

	/**
	 * One kind of line break, whichever the browser sends, and nothing invisible at the
	 * ends.
	 */
	private String text(String path) {
		String[] typed = this.typed.get(path);
		return (typed != null && typed.length > 0) ? typed[0].replace("\r\n", "\n").replace('\r', '\n').strip() : "";
	}

	private List<Map<String, Object>> rows(Field field, String path) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int index : indexes(path)) {
			Map<String, Object> row = new LinkedHashMap<>();
			for (Field part : shown(field)) {
				put(row, part, "%s[%d].%s".formatted(path, index, part.name()));
			}
			boolean empty = row.entrySet()
				.stream()
				.allMatch((entry) -> entry.getKey().equals("uuid")
						|| entry.getValue() instanceof List<?> list && list.isEmpty());
			if (!empty) {
				rows.add(row);
			}
		}
		return rows;
	}

	private List<Integer> indexes(String path) {
		Pattern row = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,4})]\\..*");
		Map<Integer, Boolean> indexes = new TreeMap<>();
		for (String name : this.typed.keySet()) {
			Matcher matcher = row.matcher(name);
			if (matcher.matches()) {
				indexes.put(Integer.valueOf(matcher.group(1)), true);
			}
		}
		return indexes.keySet().stream().limit(MOST_ROWS).toList();
	}

	private static void keepUnseen(Field field, List<Map<String, Object>> rows, List<Map<String, Object>> before) {
		String key = field.key().name();
		for (Field part : field.fields()) {
			if (shown(field).contains(part)) {
				continue;
			}
			rows.forEach((row) -> before.stream()
				.filter((old) -> old.get(key).equals(row.get(key)))
				.map((old) -> old.get(part.name()))
				.filter((value) -> value != null)
				.findFirst()
				.ifPresent((value) -> row.put(part.name(), value)));
		}
	}

	/**
	 * Does what a button beside a row asks for: {@code add:aliases}, {@code
	 * remove:aliases[2]}, {@code up:…} or {@code down:…}.
	 * @param document what was typed
	 * @param step the button's word
	 * @return the document with one row more, less or moved
	 */
	static Document rearrange(Document document, String step) {
		Matcher matcher = Pattern.compile("(remove|up|down):([a-zA-Z]+)\\[(\\d{1,4})]").matcher(step);
		if (!matcher.matches()) {
			return document;
		}
		List<Object> rows = new ArrayList<>(document.rows(matcher.group(2)));
		int index = Integer.parseInt(matcher.group(3));
		int other = matcher.group(1).equals("up") ? index - 1 : index + 1;
		if (index >= rows.size()) {
			return document;
		}
		if (matcher.group(1).equals("remove")) {
			rows.remove(index);
		}
		else if (other >= 0 && other < rows.size()) {
			rows.add(other, rows.remove(index));
		}
		return document.with(matcher.group(2), rows);
	}

}
