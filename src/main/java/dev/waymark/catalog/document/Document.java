package dev.waymark.catalog.document;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One thing in full, in words: what an editor writes, what history keeps, what a file
 * carries. Other things are named by their slugs. Two documents are equal when they say
 * the same.
 *
 * @param kind what it is about
 * @param uuid the thing's name that stays when everything else changes
 * @param values what it says, by the names of the kind's fields and in their order: a
 * {@code String}, an {@code Integer}, {@code true}, a list of strings or a list of rows,
 * each a map like this one. What is empty is left out
 */
public record Document(Kind kind, UUID uuid, Map<String, Object> values) {

	/**
	 * Spells the values in one way, puts them into order and drops empty ones.
	 * @param kind what it is about
	 * @param uuid the thing's name that stays
	 * @param values what it says; names that are no fields of the kind are left out
	 */
	public Document {
		values = ordered(kind.fields(), values);
	}

	private static Map<String, Object> ordered(List<Field> fields, Map<String, ?> values) {
		Map<String, Object> ordered = new LinkedHashMap<>();
		for (Field field : fields) {
			Object value = ordered(field, values.get(field.name()));
			if (value != null) {
				ordered.put(field.name(), value);
			}
		}
		return Collections.unmodifiableMap(ordered);
	}

	private static @Nullable Object ordered(Field field, @Nullable Object value) {
		if (value instanceof String text) {
			String spelled = field.spelled(text);
			return spelled.isEmpty() ? null : spelled;
		}
		if (!(value instanceof Collection<?> list)) {
			return Boolean.FALSE.equals(value) ? null : value;
		}
		Stream<?> kept = (field.shape() == Shape.ROWS)
				? list.stream().map((row) -> ordered(field.fields(), map(row))).filter((row) -> !row.isEmpty())
				: list.stream().map((line) -> field.spelled((String) line)).filter((line) -> !line.isEmpty());
		List<?> values = (field.sorted() ? kept.sorted(Comparator.comparing(naming(field))) : kept).toList();
		return values.isEmpty() ? null : values;
	}

	private static Function<Object, String> naming(Field field) {
		if (field.shape() != Shape.ROWS) {
			return Object::toString;
		}
		String key = field.key().name();
		return (row) -> Objects.toString(map(row).get(key), "");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object row) {
		return (Map<String, Object>) row;
	}

	/**
	 * What a field says.
	 * @param field its name
	 * @return the value, or null when it is empty
	 */
	public @Nullable Object get(String field) {
		return this.values.get(field);
	}

	/**
	 * What a field says, in words.
	 * @param field its name
	 * @return the text, empty when there is none
	 */
	public String text(String field) {
		return Objects.toString(this.values.get(field), "");
	}

	/**
	 * What a field of lines or references says.
	 * @param field its name
	 * @return the texts, in their order
	 */
	@SuppressWarnings("unchecked")
	public List<String> texts(String field) {
		return (List<String>) this.values.getOrDefault(field, List.of());
	}

	/**
	 * What a field of rows says.
	 * @param field its name
	 * @return the rows, in their order
	 */
	public List<Map<String, Object>> rows(String field) {
		return rows(this.values, field);
	}

	/**
	 * What a field of rows within a row says.
	 * @param row the row
	 * @param field the field's name
	 * @return the rows, in their order
	 */
	@SuppressWarnings("unchecked")
	public static List<Map<String, Object>> rows(Map<String, Object> row, String field) {
		return (List<Map<String, Object>>) row.getOrDefault(field, List.of());
	}

	/**
	 * The name in addresses.
	 * @return the slug, empty while there is none
	 */
	public String slug() {
		return text("slug");
	}

	/**
	 * What people call it.
	 * @return its name or title; of a salary band the slug
	 */
	public String name() {
		for (String field : new String[] { "name", "title" }) {
			if (this.values.containsKey(field)) {
				return text(field);
			}
		}
		return slug();
	}

	/**
	 * Whether it has been withdrawn.
	 * @return true when it says why
	 */
	public boolean isRetired() {
		return this.values.containsKey("retiredReason");
	}

	/**
	 * The same, but for one field.
	 * @param field its name
	 * @param value what it says now, or null for nothing
	 * @return the other document
	 */
	public Document with(String field, @Nullable Object value) {
		Map<String, Object> changed = new LinkedHashMap<>(this.values);
		changed.remove(field);
		if (value != null) {
			changed.put(field, value);
		}
		return new Document(this.kind, this.uuid, changed);
	}

}
