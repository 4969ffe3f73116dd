package dev.waymark.exchange.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Reads files of content: one JSON, a ZIP of CSV tables, or one such table.
 */
@Component
public class ContentFiles {

	private final ExchangeLimits limits;

	/**
	 * A reader of files.
	 * @param limits how much a file may hold
	 */
	public ContentFiles(ExchangeLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads a file. What it is shows in what it holds; only of a table the name counts as
	 * well.
	 * @param name the file's name
	 * @param bytes what it holds
	 * @return what it says, and what is wrong with it
	 */
	public FileContent read(String name, byte[] bytes) {
		Faults faults = new Faults(this.limits.faults());
		try {
			return new FileContent(things(name, bytes, faults), faults);
		}
		catch (UnreadableFileException ex) {
			faults.add(ex.fault());
			return new FileContent(List.of(), faults);
		}
	}

	private List<FileEntry> things(String name, byte[] bytes, Faults faults) {
		if (bytes.length > this.limits.fileSize().toBytes()) {
			throw new UnreadableFileException(
					FileFault.of(null, "import.fault.size", ExchangeLimits.words(this.limits.fileSize())));
		}
		if (Zip.is(bytes)) {
			return tables(Zip.unpack(name, bytes, this.limits), faults);
		}
		String text = Utf8.read(name, bytes);
		if (isJson(name, text)) {
			return JsonReader.read(name, text, this.limits, faults);
		}
		CsvTable table = CsvTable.ofFile(name)
			.or(() -> CsvTable.ofHeader(CsvReader.header(name, text)))
			.orElseThrow(() -> new UnreadableFileException(unknown(name)));
		return TablesReader.read(Map.of(table, text), Map.of(table, name), faults, new RowCount(this.limits.rows()));
	}

	private static boolean isJson(String name, String text) {
		String begin = text.stripLeading();
		return begin.startsWith("{") || begin.startsWith("[") || name.toLowerCase(Locale.ROOT).endsWith(".json");
	}

	private List<FileEntry> tables(Map<String, byte[]> files, Faults faults) {
		Map<CsvTable, String> texts = new LinkedHashMap<>();
		Map<CsvTable, String> names = new HashMap<>();
		files.forEach((name, bytes) -> {
			if (name.equalsIgnoreCase(ContentCsv.README)) {
				return;
			}
			Optional<CsvTable> table = CsvTable.ofFile(name);
			if (table.isEmpty()) {
				faults.add(unknown(name));
				return;
			}
			try {
				if (texts.put(table.get(), Utf8.read(name, bytes)) != null) {
					faults.add(FileFault.of(Place.inText(name, 1, 1), "import.fault.zip.twice", table.get().file()));
				}
				names.put(table.get(), name);
			}
			catch (UnreadableFileException ex) {
				faults.add(ex.fault());
			}
		});
		return TablesReader.read(texts, names, faults, new RowCount(this.limits.rows()));
	}

	private static FileFault unknown(String name) {
		List<String> files = CsvTable.ALL.stream().map(CsvTable::file).toList();
		List<String> near = NearNames.of(name, files);
		return FileFault.of(Place.inText(name, 1, 1), "import.fault.unknown",
				String.join(", ", near.isEmpty() ? files : near));
	}

}
