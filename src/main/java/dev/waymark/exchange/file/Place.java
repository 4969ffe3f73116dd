package dev.waymark.exchange.file;

/**
 * Where something stands in a file.
 *
 * @param file the file's name; of a table within a ZIP the table's
 * @param line the line, counted from 1
 * @param column the character in the line or, in a table, the column of the table;
 * counted from 1
 * @param cell what a spreadsheet calls the cell, such as "C14"; empty outside of tables
 */
public record Place(String file, int line, int column, String cell) {

	private static final int LETTERS = 26;

	static Place inText(String file, int line, int column) {
		return new Place(file, line, column, "");
	}

	/**
	 * A cell of a table.
	 * @param file the table's name
	 * @param line the line, as a text editor counts
	 * @param row the row, as a spreadsheet counts
	 * @param column the column, from 1
	 */
	static Place inTable(String file, int line, int row, int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
		}
		return new Place(file, line, column, letters.append(row).toString());
	}

}
