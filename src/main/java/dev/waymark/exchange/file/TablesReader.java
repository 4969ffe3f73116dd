package dev.waymark.exchange.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Shape;
import dev.waymark.platform.text.FormulaGuard;
import dev.waymark.platform.text.Wording;

/**
 * Puts the rows of tables together to things. A table of a list holds the whole list of
 * every thing that it names, and of every thing in the table of its kind; lists whose
 * table is not there stay as they are.
 */
final class TablesReader {

	private final Map<CsvTable, String> texts;

	private final Map<CsvTable, String> files;

	private final Faults faults;

	private final RowCount count;

	private final List<FileEntry> things = new ArrayList<>();

	private final Map<Kind, Map<String, FileEntry>> bySlug = new EnumMap<>(Kind.class);

	private TablesReader(Map<CsvTable, String> texts, Map<CsvTable, String> files, Faults faults, RowCount count) {
		this.texts = texts;
		this.files = files;
		this.faults = faults;
		this.count = count;
	}

	/**
	 * Reads tables.
	 * @param texts what they hold
	 * @param files the names of their files
	 * @param faults where what is wrong is noted
	 * @param count counts the rows
	 * @return the things that they speak of
	 */
	static List<FileEntry> read(Map<CsvTable, String> texts, Map<CsvTable, String> files, Faults faults,
			RowCount count) {
		TablesReader reader = new TablesReader(texts, files, faults, count);
		CsvTable.ALL.forEach((table) -> {
			String text = texts.get(table);
			if (text != null) {
				reader.read(table, text);
			}
		});
		return reader.things;
	}

	private void read(CsvTable table, String text) {
		try {
			CsvReader.read(table, this.files.getOrDefault(table, table.file()), text, this.faults, this.count)
				.forEach((row) -> take(table, row));
		}
		catch (UnreadableFileException ex) {
			if (this.count.isExceeded()) {
				throw ex;
			}
			this.faults.add(ex.fault());
		}
	}

	private void take(CsvTable table, CsvRow row) {
		Field list = table.list();
		if (list == null) {
			takeThing(table, row);
			return;
		}
		Found owner = row.cell(table.owner());
		String slug = Wording.LINE.of(owner.text());
		if (slug.isEmpty()) {
			this.faults.add(FileFault.of(owner.place(), "import.fault.owner", table.owner()));
			return;
		}
		FileEntry thing = this.bySlug.computeIfAbsent(table.kind(), (kind) -> new HashMap<>())
			.computeIfAbsent(slug, (one) -> named(table.kind(), owner, one));
		rows(table, list, thing, row).add(found(table, list, thing, row));
	}

	private List<Found> rows(CsvTable table, Field list, FileEntry thing, CsvRow row) {
		if (table.inner() == null) {
			thing.kept().remove(table.path());
			return thing.values()
				.computeIfAbsent(list.name(), (name) -> new Found(row.place(), new ArrayList<Found>()))
				.list();
		}
		Found outer = row.cell(list.key().name());
		thing.kept().remove(table.path());
		return thing.rowsOfRows()
			.computeIfAbsent(table.inner().name(), (name) -> new HashMap<>())
			.computeIfAbsent(Wording.LINE.of(outer.text()), (slug) -> new ArrayList<>());
	}

	private Found found(CsvTable table, Field list, FileEntry thing, CsvRow row) {
		Found found = Found.row(row.place());
		table.fields().forEach((field) -> keep(thing, field, row, found.row()));
		if (table.inner() != null) {
			// Where it belongs, for the case that it does not.
			found.row().put("", row.cell(list.key().name()));
		}
		return found;
	}

	private void takeThing(CsvTable table, CsvRow row) {
		FileEntry thing = new FileEntry(table.kind(), row.place());
		this.things.add(thing);
		Found uuid = row.cell(CsvTable.UUID);
		String given = Wording.LINE.of(uuid.text());
		if (!given.isEmpty() && !thing.setUuid(given)) {
			this.faults.add(thing, FileFault.of(uuid.place(), "import.fault.uuid"));
		}
		table.fields().forEach((field) -> keep(thing, field, row, thing.values()));
		for (CsvTable other : CsvTable.ALL) {
			if (other.kind() == table.kind() && other.list() != null) {
				prepare(thing, other);
			}
		}
		if (!thing.slug().isEmpty()) {
			this.bySlug.computeIfAbsent(table.kind(), (kind) -> new HashMap<>()).putIfAbsent(thing.slug(), thing);
		}
	}

	/** A list whose table is there is empty until a row comes. */
	private void prepare(FileEntry thing, CsvTable table) {
		if (!this.texts.containsKey(table)) {
			thing.kept().add(table.path());
		}
		else if (table.inner() != null) {
			thing.rowsOfRows().put(table.inner().name(), new HashMap<>());
		}
		else {
			thing.values().put(table.path(), new Found(thing.place(), new ArrayList<Found>()));
		}
	}

	/** A thing that only tables of lists speak of. */
	private FileEntry named(Kind kind, Found owner, String slug) {
		FileEntry thing = new FileEntry(kind, owner.place());
		thing.mustBeKnown();
		thing.values().put("slug", new Found(owner.place(), slug));
		kind.fields().forEach((field) -> thing.kept().add(field.name()));
		CsvTable.ALL.stream()
			.filter((table) -> table.kind() == kind && table.list() != null)
			.forEach((table) -> thing.kept().add(table.path()));
		this.things.add(thing);
		return thing;
	}

	private void keep(FileEntry thing, Field field, CsvRow row, Map<String, Found> values) {
		Found cell = row.cell(field.name());
		values.put(field.name(), new Found(cell.place(), value(thing, field, cell)));
	}

	private Object value(FileEntry thing, Field field, Found cell) {
		String text = cell.text();
		if (Wording.LINE.of(text).isEmpty()) {
			return "";
		}
		if (field.shape() == Shape.NUMBER) {
			return number(thing, field, cell);
		}
		if (FormulaGuard.isUnguarded(text)) {
			return refuse(thing, cell, "import.fault.formula", field.name());
		}
		String plain = FormulaGuard.unguard(text);
		return switch (field.shape()) {
			case FLAG -> flag(thing, field, cell);
			case LINES,
					REFERENCES ->
				Arrays.stream(plain.split("\n"))
					.map(field::spelled)
					.filter((line) -> !line.isEmpty())
					.map((line) -> new Found(cell.place(), line))
					.toList();
			default -> field.spelled(plain);
		};
	}

	private Object number(FileEntry thing, Field field, Found cell) {
		try {
			return Integer.valueOf(Wording.LINE.of(cell.text()));
		}
		catch (NumberFormatException ex) {
			return refuse(thing, cell, "import.fault.number", field.name(), field.least(), field.most());
		}
	}

	private Object flag(FileEntry thing, Field field, Found cell) {
		return switch (Wording.LINE.of(cell.text()).toLowerCase(Locale.ROOT)) {
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> refuse(thing, cell, "import.fault.flag", field.name());
		};
	}

	/**
	 * Notes what is wrong with a cell.
	 * @return an empty text, as if nothing stood there
	 */
	private Object refuse(FileEntry thing, Found cell, String key, Object... words) {
		this.faults.add(thing, FileFault.of(cell.place(), key, words));
		return "";
	}

}
