package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Shape;
import dev.waymark.platform.text.Wording;

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

	private static final Pattern BUTTON = Pattern.compile("(remove|up|down):([a-zA-Z]+)\\[(\\d{1,4})]");

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
			case LINES -> text(path).lines().toList();
			case FLAG -> this.typed.containsKey(path) ? Boolean.TRUE : null;
			case NUMBER -> number(text(path).strip());
			default -> text(path).isEmpty() ? null : text(path);
		};
	}

	/**
	 * Reads a number.
	 * @param typed the text
	 * @return the number, the text when it is none, or null when there is nothing
	 */
	static @Nullable Object number(String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		try {
			return Integer.valueOf(typed);
		}
		catch (NumberFormatException ex) {
			return typed;
		}
	}

	/** What stands in a field; the document spells it. */
	private String text(String path) {
		String[] typed = this.typed.get(path);
		return (typed != null && typed.length > 0) ? Wording.MARKDOWN.of(typed[0]) : "";
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
		Pattern row = row(path);
		Map<Integer, Boolean> indexes = new TreeMap<>();
		for (String name : this.typed.keySet()) {
			Matcher matcher = row.matcher(name);
			if (matcher.matches()) {
				indexes.put(Integer.valueOf(matcher.group(1)), true);
			}
		}
		return indexes.keySet().stream().limit(MOST_ROWS).toList();
	}

	private static Pattern row(String path) {
		return Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,4})](\\..*)");
	}

	private static void keepUnseen(Field field, List<Map<String, Object>> rows, List<Map<String, Object>> before) {
		for (Field part : field.fields()) {
			if (shown(field).contains(part)) {
				continue;
			}
			rows.forEach((row) -> same(field, row, rows, before).map((old) -> old.get(part.name()))
				.ifPresent((value) -> row.put(part.name(), value)));
		}
	}

	/** The row that has the same key, or that only its key tells from this one. */
	private static Optional<Map<String, Object>> same(Field field, Map<String, Object> row,
			List<Map<String, Object>> rows, List<Map<String, Object>> before) {
		String key = field.key().name();
		return first(before, (old) -> Objects.equals(old.get(key), row.get(key))).or(() -> first(before,
				(old) -> first(rows, (one) -> Objects.equals(one.get(key), old.get(key))).isEmpty()
						&& shown(field).stream()
							.map(Field::name)
							.allMatch((name) -> name.equals(key) || Objects.equals(old.get(name), row.get(name)))));
	}

	private static Optional<Map<String, Object>> first(List<Map<String, Object>> rows,
			Predicate<Map<String, Object>> condition) {
		return rows.stream().filter(condition).findFirst();
	}

	/**
	 * Does what a button beside a row asks for: {@code remove:citations[2]}, {@code up:…}
	 * or {@code down:…}. The button speaks of the rows as they stood on the page, so this
	 * comes before empty ones are left out and others are put into order.
	 * @param step the button's word
	 * @return the form with one row less or moved
	 */
	DocumentForm rearranged(String step) {
		Matcher matcher = BUTTON.matcher(step);
		if (!matcher.matches()) {
			return this;
		}
		String path = matcher.group(2);
		List<Integer> order = new ArrayList<>(indexes(path));
		int place = order.indexOf(Integer.valueOf(matcher.group(3)));
		int other = matcher.group(1).equals("up") ? place - 1 : place + 1;
		if (place >= 0 && matcher.group(1).equals("remove")) {
			order.remove(place);
		}
		else if (place >= 0 && other >= 0 && other < order.size()) {
			Collections.swap(order, place, other);
		}
		Map<String, String[]> moved = new LinkedHashMap<>();
		this.typed.forEach((name, values) -> {
			Matcher row = row(path).matcher(name);
			int at = row.matches() ? order.indexOf(Integer.valueOf(row.group(1))) : -1;
			if (!row.matches()) {
				moved.put(name, values);
			}
			else if (at >= 0) {
				moved.put("%s[%d]%s".formatted(path, at, row.group(2)), values);
			}
		});
		return new DocumentForm(moved);
	}

}
