package dev.waymark.exchange.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Shape;

/**
 * A table of the content in CSV: one row a thing, one row a row of a thing, or one row a
 * row of such a row. What a list of texts holds stands in one cell, a line each, so that
 * who edits a table sees a thing in one row.
 *
 * @param name the file's name without its ending
 * @param kind what the things are
 * @param list the list of which the rows are, or null when each row is a thing
 * @param inner the list within those rows, or null
 * @param header the names of the columns
 */
public record CsvTable(String name, Kind kind, @Nullable Field list, @Nullable Field inner, List<String> header) {

	static final String UUID = "uuid";

	/** All tables, in the order of the kinds. */
	public static final List<CsvTable> ALL = Stream.of(Kind.values()).flatMap(CsvTable::of).toList();

	private static Stream<CsvTable> of(Kind kind) {
		List<CsvTable> tables = new ArrayList<>();
		tables.add(new CsvTable(kind.getPath(), kind, null, null, header(List.of(UUID), kind.fields())));
		for (Field list : rows(kind.fields())) {
			tables.add(new CsvTable(kind.getSlug() + "-" + list.name(), kind, list, null,
					header(List.of(kind.getSlug()), list.fields())));
			for (Field inner : rows(list.fields())) {
				tables.add(new CsvTable(kind.getSlug() + "-" + inner.name(), kind, list, inner,
						header(List.of(kind.getSlug(), list.key().name()), inner.fields())));
			}
		}
		return tables.stream();
	}

	private static List<Field> rows(List<Field> fields) {
		return fields.stream().filter((field) -> field.shape() == Shape.ROWS).toList();
	}

	private static List<String> header(List<String> first, List<Field> fields) {
		return Stream
			.concat(first.stream(), fields.stream().filter((field) -> field.shape() != Shape.ROWS).map(Field::name))
			.toList();
	}

	/**
	 * Finds the table that a file is.
	 * @param file the file's name, with or without what browsers put behind it when they
	 * keep a file twice
	 * @return the table, or empty when none is called so
	 */
	static Optional<CsvTable> ofFile(String file) {
		String name = file.replaceFirst("(?i)\\.csv$", "").replaceFirst(" ?\\(\\d+\\)$", "");
		return ALL.stream().filter((table) -> table.name().equalsIgnoreCase(name)).findFirst();
	}

	/**
	 * Finds the table that has just these columns.
	 * @param columns the names of the columns
	 * @return the table, or empty when none has them
	 */
	static Optional<CsvTable> ofHeader(List<String> columns) {
		return ALL.stream()
			.filter((table) -> table.header().size() == columns.size() && columns.containsAll(table.header()))
			.findFirst();
	}

	/**
	 * The file it stands in.
	 * @return the name with its ending
	 */
	public String file() {
		return this.name + ".csv";
	}

	/**
	 * The fields that the columns hold, without those that say whose row it is.
	 */
	List<Field> fields() {
		return ((this.inner != null) ? this.inner.fields()
				: (this.list != null) ? this.list.fields() : this.kind.fields())
			.stream()
			.filter((field) -> field.shape() != Shape.ROWS)
			.toList();
	}

	/**
	 * The column with the slug of the thing whose row it is.
	 */
	String owner() {
		return this.kind.getSlug();
	}

	/**
	 * Where in a thing its rows belong.
	 * @return the names of the lists, outermost first, joined by a dot; empty when each
	 * row is a thing
	 */
	String path() {
		return (this.list == null) ? ""
				: (this.inner == null) ? this.list.name() : this.list.name() + "." + this.inner.name();
	}

	/** Only the uuid may be left out: then the slug says which thing it is. */
	boolean isNeeded(String column) {
		return !column.equals(UUID);
	}

}
