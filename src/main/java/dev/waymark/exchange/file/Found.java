package dev.waymark.exchange.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that was found in a file.
 *
 * @param place where
 * @param value a {@code String}, an {@code Integer}, a {@code Boolean}, a list of finds,
 * or a row: finds by the names of their fields
 */
public record Found(Place place, Object value) {

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

}
