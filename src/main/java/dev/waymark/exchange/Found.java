package dev.waymark.exchange;

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
record Found(Place place, Object value) {

	static Found row(Place place) {
		return new Found(place, new LinkedHashMap<String, Found>());
	}

	@SuppressWarnings("unchecked")
	Map<String, Found> row() {
		return (Map<String, Found>) this.value;
	}

	@SuppressWarnings("unchecked")
	List<Found> list() {
		return (List<Found>) this.value;
	}

	String text() {
		return this.value.toString();
	}

}
