package dev.waymark.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Field;
import dev.waymark.platform.text.FormulaGuard;

/**
 * The content as tables for spreadsheets, in one ZIP: RFC 4180, commas, CRLF after each
 * row, UTF-8. The same content is always the same bytes.
 */
public final class ContentCsv {

	static final String README = "README.txt";

	/** A ZIP keeps times; this is the first that it knows. */
	private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

	private ContentCsv() {
	}

	/**
	 * Writes everything.
	 * @param documents the content
	 * @param readme what to say beside the tables
	 * @return the ZIP
	 */
	public static byte[] write(Documents documents, String readme) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			file(zip, README, readme);
			for (CsvTable table : CsvTable.ALL) {
				file(zip, table.file(), csv(table, documents));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void file(ZipOutputStream zip, String name, String text) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ALWAYS);
		zip.putNextEntry(entry);
		((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	/**
	 * Writes one table.
	 * @param table the table
	 * @param documents the content
	 * @return its text
	 */
	static String csv(CsvTable table, Documents documents) {
		StringBuilder text = new StringBuilder();
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader(table.header().toArray(String[]::new)).get();
		try (CSVPrinter printer = new CSVPrinter(text, format)) {
			for (Document document : documents.of(table.kind())) {
				for (List<String> row : rows(table, document)) {
					printer.printRecord(row);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static List<List<String>> rows(CsvTable table, Document document) {
		if (table.list() == null) {
			return List.of(cells(List.of(document.uuid().toString()), table.fields(), document.values()));
		}
		List<List<String>> rows = new ArrayList<>();
		for (Map<String, Object> row : document.rows(table.list().name())) {
			if (table.inner() == null) {
				rows.add(cells(List.of(document.slug()), table.fields(), row));
				continue;
			}
			List<String> owners = List.of(document.slug(), Objects.toString(row.get(table.list().key().name())));
			Document.rows(row, table.inner().name()).forEach((inner) -> rows.add(cells(owners, table.fields(), inner)));
		}
		return rows;
	}

	private static List<String> cells(List<String> first, List<Field> fields, Map<String, Object> values) {
		List<String> cells = new ArrayList<>(first);
		fields.forEach((field) -> cells.add(cell(values.get(field.name()))));
		return cells;
	}

	private static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof List<?> list) {
			return FormulaGuard.guard(String.join("\n", list.stream().map(Object::toString).toList()));
		}
		return (value instanceof String text) ? FormulaGuard.guard(text) : value.toString();
	}

}
