package dev.waymark.exchange.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a file.
 *
 * @param place where
 * @param value a {@code String}, an {@code Integer}, a {@code Boolean}, a list of finds,
 * or a row: finds by the names of their fields
 */
public record Found(Place place, Object value) {

	/**
	 * Says what a document says as a file would.
	 * @param place where
	 * @param value a value, a list or a row of a document, or null
	 * @return the same as a find, or null for null
	 */
	public static @Nullable Found of(Place place, @Nullable Object value) {
		if (value == null) {
			return null;
		}
		if (value instanceof List<?> list) {
			return new Found(place,
					new ArrayList<>(list.stream().map((item) -> Objects.requireNonNull(of(place, item))).toList()));
		}
		if (value instanceof Map<?, ?> row) {
			Found found = row(place);
			row.forEach((name, part) -> found.row().put((String) name, Objects.requireNonNull(of(place, part))));
			return found;
		}
		return new Found(place, value);
	}

	/**
	 * Makes a row that is empty yet.
	 * @param place where
	 * @return the row
	 */
	public static Found row(Place place) {
		return new Found(place, new LinkedHashMap<String, Found>());
	}

	/**
	 * The fields of a row.
	 * @return what was found, by the names of the fields
	 * @throws ClassCastException when it is no row
	 */
	@SuppressWarnings("unchecked")
	public Map<String, Found> row() {
		return (Map<String, Found>) this.value;
	}

	/**
	 * The rows of a list.
	 * @return what was found in each
	 * @throws ClassCastException when it is no list
	 */
	@SuppressWarnings("unchecked")
	public List<Found> list() {
		return (List<Found>) this.value;
	}

	/**
	 * What stands there.
	 * @return the value as text
	 */
	public String text() {
		return this.value.toString();
	}

	/**
	 * Whether there is nothing in it.
	 * @return true for an empty text and an empty list
	 */
	public boolean saysNothing() {
		return this.value.equals("") || (this.value instanceof List<?> list && list.isEmpty());
	}

}
