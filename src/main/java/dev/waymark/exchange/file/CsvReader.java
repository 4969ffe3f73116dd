package dev.waymark.exchange.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import dev.waymark.platform.text.Wording;

/**
 * Reads one table and remembers where each cell stood.
 */
final class CsvReader {

	private final CsvTable table;

	private final String file;

	private final Faults faults;

	private final RowCount count;

	private CsvReader(CsvTable table, String file, Faults faults, RowCount count) {
		this.table = table;
		this.file = file;
		this.faults = faults;
		this.count = count;
	}

	/**
	 * Reads a table.
	 * @param table which one
	 * @param file the file's name
	 * @param text what it holds
	 * @param faults where what is wrong is noted
	 * @param count counts the rows
	 * @return the rows, without empty ones
	 * @throws UnreadableFileException when it is no such table
	 */
	static List<CsvRow> read(CsvTable table, String file, String text, Faults faults, RowCount count) {
		return new CsvReader(table, file, faults, count).read(text);
	}

	/**
	 * Reads the names of the columns alone.
	 * @param file the file's name
	 * @param text what it holds
	 * @return the first row
	 * @throws UnreadableFileException when it is no CSV
	 */
	static List<String> header(String file, String text) {
		try (CSVParser rows = parser(text)) {
			return rows.stream().limit(1).flatMap(CSVRecord::stream).map(String::strip).toList();
		}
		catch (UncheckedIOException | IOException ex) {
			throw new UnreadableFileException(FileFault.of(brokenQuote(file, text), "import.fault.quote"));
		}
	}

	private static CSVParser parser(String text) throws IOException {
		return CSVParser.builder().setReader(new StringReader(text)).setFormat(CSVFormat.RFC4180).get();
	}

	private List<CsvRow> read(String text) {
		List<CsvRow> rows = new ArrayList<>();
		List<String> columns = List.of();
		int line = 1;
		int number = 0;
		try (CSVParser parser = parser(text)) {
			for (CSVRecord row : parser) {
				number++;
				if (number == 1) {
					columns = columns(row);
				}
				else if (row.stream().anyMatch((cell) -> !Wording.LINE.of(cell).isEmpty())) {
					this.count.add(place(line, number, 1));
					if (fits(row, columns, line, number)) {
						rows.add(row(row, columns, line, number));
					}
				}
				line = (int) parser.getCurrentLineNumber() + 1;
			}
		}
		catch (UncheckedIOException | IOException ex) {
			throw new UnreadableFileException(FileFault.of(brokenQuote(this.file, text), "import.fault.quote"));
		}
		if (number == 0) {
			throw new UnreadableFileException(
					FileFault.of(place(1, 1, 1), "import.fault.columns", String.join(", ", this.table.header())));
		}
		return rows;
	}

	private List<String> columns(CSVRecord row) {
		List<String> columns = row.stream().map(String::strip).toList();
		List<FileFault> wrong = wrong(columns);
		if (!wrong.isEmpty()) {
			wrong.subList(0, wrong.size() - 1).forEach(this.faults::add);
			throw new UnreadableFileException(wrong.get(wrong.size() - 1));
		}
		return columns;
	}

	private List<FileFault> wrong(List<String> columns) {
		if (columns.size() == 1 && columns.get(0).matches(".*[;\t|].*")) {
			String delimiter = columns.get(0).replaceFirst("^[^;\t|]*([;\t|]).*$", "$1");
			return List
				.of(FileFault.of(place(1, 1, 1), "import.fault.delimiter", delimiter.equals("\t") ? "Tab" : delimiter));
		}
		List<FileFault> wrong = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < columns.size(); i++) {
			String column = columns.get(i);
			if (!this.table.header().contains(column)) {
				List<String> near = NearNames.of(column, this.table.header());
				wrong.add(FileFault.of(place(1, 1, i + 1), "import.fault.column", column,
						String.join(", ", near.isEmpty() ? this.table.header() : near)));
			}
			else if (!seen.add(column)) {
				wrong.add(FileFault.of(place(1, 1, i + 1), "import.fault.key", column));
			}
		}
		List<String> missing = this.table.header()
			.stream()
			.filter((column) -> this.table.isNeeded(column) && !columns.contains(column))
			.toList();
		if (!missing.isEmpty()) {
			wrong.add(FileFault.of(place(1, 1, this.table.header().indexOf(missing.get(0)) + 1), "import.fault.columns",
					String.join(", ", missing)));
		}
		return wrong;
	}

	private boolean fits(CSVRecord row, List<String> columns, int line, int number) {
		if (row.size() == columns.size()) {
			return true;
		}
		this.faults.add(FileFault.of(place(line, number, Math.min(row.size(), columns.size()) + 1),
				"import.fault.cells", row.size(), columns.size()));
		return false;
	}

	private CsvRow row(CSVRecord row, List<String> columns, int line, int number) {
		Map<String, Found> cells = new LinkedHashMap<>();
		int at = line;
		for (int i = 0; i < columns.size(); i++) {
			String cell = row.get(i);
			cells.put(columns.get(i), new Found(place(at, number, i + 1), cell.replace("\r\n", "\n")));
			at += lines(cell);
		}
		return new CsvRow(place(line, number, 1), cells);
	}

	private Place place(int line, int row, int column) {
		return Place.inTable(this.file, line, row, column);
	}

	private static int lines(String cell) {
		return (int) cell.chars().filter((character) -> character == '\n').count();
	}

	/**
	 * Finds the cell whose quotation marks do not match.
	 */
	private static Place brokenQuote(String file, String text) {
		int line = 1;
		int row = 1;
		int column = 1;
		int position = 0;
		while (position < text.length()) {
			int next = endOfCell(text, position);
			if (next < 0) {
				break;
			}
			line += lines(text.substring(position, next));
			boolean endOfRow = next < text.length() && text.charAt(next) != ',';
			if (endOfRow) {
				line++;
				row++;
			}
			column = endOfRow ? 1 : column + 1;
			position = next + (text.startsWith("\r\n", next) ? 2 : 1);
		}
		return Place.inTable(file, line, row, column);
	}

	/** Where a cell ends, or -1 when it does so nowhere or wrongly. */
	private static int endOfCell(String text, int begin) {
		if (text.charAt(begin) == '"') {
			int end = endOfQuote(text, begin);
			return (end < 0 || end == text.length() || ",\r\n".indexOf(text.charAt(end)) >= 0) ? end : -1;
		}
		return Stream.of(",", "\r", "\n")
			.mapToInt((end) -> text.indexOf(end, begin))
			.filter((end) -> end >= 0)
			.min()
			.orElse(text.length());
	}

	private static int endOfQuote(String text, int begin) {
		int position = begin + 1;
		while (true) {
			int quote = text.indexOf('"', position);
			if (quote < 0) {
				return -1;
			}
			if (!text.startsWith("\"\"", quote)) {
				return quote + 1;
			}
			position = quote + 2;
		}
	}

}
