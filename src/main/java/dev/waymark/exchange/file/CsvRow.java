package dev.waymark.exchange.file;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param place where it begins
 * @param cells its cells, all of them texts, by the names of their columns
 */
record CsvRow(Place place, Map<String, Found> cells) {

	Found cell(String column) {
		Found cell = this.cells.get(column);
		return (cell != null) ? cell : new Found(this.place, "");
	}

}
