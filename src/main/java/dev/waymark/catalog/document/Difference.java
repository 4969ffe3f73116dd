package dev.waymark.catalog.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A field that says something else in another version of a document.
 *
 * @param field the outermost field's name
 * @param row what tells the row apart within the field, outermost first; empty when the
 * field has no rows
 * @param part the field within the row, or empty when there is no row or the whole row
 * came or went
 * @param before what it said, in words; empty when it said nothing
 * @param after what it says, in words; empty when it says nothing
 */
public record Difference(String field, List<String> row, String part, String before, String after) {

	/**
	 * Compares two versions.
	 * @param kind what they are about
	 * @param before the one, or null when there was none
	 * @param after the other, or null when there is none
	 * @param wording how values are told
	 * @return each field that differs, in the order of the kind's fields; rows are
	 * matched by what tells them apart, so that one that only moved is told once, as an
	 * order
	 */
	public static List<Difference> between(Kind kind, @Nullable Document before, @Nullable Document after,
			Wording wording) {
		List<Difference> differences = new ArrayList<>();
		Map<String, Object> left = (before != null) ? before.values() : Map.of();
		Map<String, Object> right = (after != null) ? after.values() : Map.of();
		for (Field field : kind.fields()) {
			compare(field, field.name(), List.of(), left, right, wording, differences);
		}
		return differences;
	}

	private static void compare(Field field, String outermost, List<String> row, Map<String, Object> left,
			Map<String, Object> right, Wording wording, List<Difference> differences) {
		Object before = left.get(field.name());
		Object after = right.get(field.name());
		if (Objects.equals(before, after)) {
			return;
		}
		if (field.shape() == Shape.ROWS) {
			compareRows(field, outermost, row, Document.rows(left, field.name()), Document.rows(right, field.name()),
					wording, differences);
			return;
		}
		differences.add(new Difference(outermost, row, row.isEmpty() ? "" : field.name(), words(field, before, wording),
				words(field, after, wording)));
	}

	private static void compareRows(Field field, String outermost, List<String> row, List<Map<String, Object>> before,
			List<Map<String, Object>> after, Wording wording, List<Difference> differences) {
		Map<String, Map<String, Object>> left = byKey(field, before);
		Map<String, Map<String, Object>> right = byKey(field, after);
		Set<String> keys = new LinkedHashSet<>(left.keySet());
		keys.addAll(right.keySet());
		for (String key : keys) {
			List<String> inner = new ArrayList<>(row);
			inner.add(wording.of(field.key(), key));
			if (!left.containsKey(key) || !right.containsKey(key)) {
				differences.add(new Difference(outermost, inner, "", words(field, left.get(key), wording),
						words(field, right.get(key), wording)));
				continue;
			}
			for (Field part : field.fields()) {
				if (part.shape() != Shape.IDENTITY) {
					compare(part, outermost, inner, left.get(key), right.get(key), wording, differences);
				}
			}
		}
		if (left.keySet().equals(right.keySet()) && !List.copyOf(left.keySet()).equals(List.copyOf(right.keySet()))) {
			differences.add(new Difference(outermost, row, "order", order(field, left.keySet(), wording),
					order(field, right.keySet(), wording)));
		}
	}

	private static String order(Field field, Set<String> keys, Wording wording) {
		return String.join("\n", keys.stream().map((key) -> wording.of(field.key(), key)).toList());
	}

	private static Map<String, Map<String, Object>> byKey(Field field, List<Map<String, Object>> rows) {
		Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
		rows.forEach((row) -> byKey.put(Objects.toString(row.get(field.key().name()), "?"), row));
		return byKey;
	}

	/**
	 * What a field says, in words.
	 * @param field the field
	 * @param value its value or one of its rows, or null
	 * @return the words; lists a line each, the parts of a row with points between them
	 */
	static String words(Field field, @Nullable Object value, Wording wording) {
		if (value == null) {
			return "";
		}
		if (value instanceof Map<?, ?> row) {
			return String.join(" · ",
					field.fields()
						.stream()
						.filter((part) -> part.shape() != Shape.IDENTITY && row.get(part.name()) != null)
						.map((part) -> words(part, row.get(part.name()), wording))
						.toList());
		}
		return (value instanceof List<?> list)
				? String.join("\n", list.stream().map((one) -> words(field, one, wording)).toList())
				: wording.of(field, value.toString());
	}

	/**
	 * Tells a value as its readers would.
	 */
	public interface Wording {

		/**
		 * Puts a value into words.
		 * @param field what it is the value of
		 * @param value the value as it is kept, such as a slug
		 * @return the words, such as a name
		 */
		String of(Field field, String value);

	}

}
