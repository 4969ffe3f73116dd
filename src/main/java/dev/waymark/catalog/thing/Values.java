package dev.waymark.catalog.thing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Kind;

/**
 * What a document says, field by field, with the things that it names: the way into an
 * entity. A document that gets here is right by
 * {@link dev.waymark.catalog.document.Rules}.
 */
final class Values {

	private final Map<String, Object> values;

	private final BiFunction<Kind, String, Thing> things;

	/**
	 * Takes what a document says.
	 * @param values by the names of fields
	 * @param things finds what a slug names
	 */
	Values(Map<String, Object> values, BiFunction<Kind, String, Thing> things) {
		this.values = values;
		this.things = things;
	}

	String text(String field) {
		return (String) required(field);
	}

	@Nullable String optionalText(String field) {
		return (String) this.values.get(field);
	}

	int number(String field) {
		return (Integer) required(field);
	}

	@Nullable Integer optionalNumber(String field) {
		return (Integer) this.values.get(field);
	}

	boolean flag(String field) {
		return this.values.containsKey(field);
	}

	@Nullable LocalDate date(String field) {
		String date = optionalText(field);
		return (date != null) ? LocalDate.parse(date) : null;
	}

	/** The name of a row that stays; a new one where it has none yet. */
	UUID uuid(String field) {
		String uuid = optionalText(field);
		return (uuid != null) ? UUID.fromString(uuid) : UUID.randomUUID();
	}

	/** Short texts, with their places from 1. */
	List<Line> lines(String field) {
		return placed(texts(field), Line::new);
	}

	/** What takes a list over, each with its place from 1. */
	static <S, T> List<T> placed(List<S> values, BiFunction<Integer, S, T> placed) {
		List<T> all = new ArrayList<>();
		values.forEach((value) -> all.add(placed.apply(all.size() + 1, value)));
		return all;
	}

	<T extends Thing> T thing(String field, Kind kind, Class<T> type) {
		return type.cast(this.things.apply(kind, text(field)));
	}

	<T extends Thing> @Nullable T optionalThing(String field, Kind kind, Class<T> type) {
		return this.values.containsKey(field) ? thing(field, kind, type) : null;
	}

	<T extends Thing> List<T> things(String field, Kind kind, Class<T> type) {
		return texts(field).stream().map((slug) -> type.cast(this.things.apply(kind, slug))).toList();
	}

	@SuppressWarnings("unchecked")
	<T> List<T> rows(String field, Function<Values, T> row) {
		return ((List<Map<String, Object>>) this.values.getOrDefault(field, List.of())).stream()
			.map((values) -> row.apply(new Values(values, this.things)))
			.toList();
	}

	@SuppressWarnings("unchecked")
	private List<String> texts(String field) {
		return (List<String>) this.values.getOrDefault(field, List.of());
	}

	private Object required(String field) {
		Object value = this.values.get(field);
		if (value == null) {
			throw new IllegalArgumentException("A document that is right says its " + field);
		}
		return value;
	}

	/**
	 * Lets a list of an entity hold other rows, and leaves it alone when it holds them
	 * already, so that nothing is written for nothing.
	 */
	static <T> void replace(List<T> rows, List<T> wanted) {
		if (rows.size() != wanted.size() || !new HashSet<>(rows).equals(new HashSet<>(wanted))) {
			rows.clear();
			rows.addAll(wanted);
		}
	}

}
