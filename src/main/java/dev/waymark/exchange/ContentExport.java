package dev.waymark.exchange;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.exchange.file.ContentCsv;
import dev.waymark.exchange.file.ContentJson;
import dev.waymark.exchange.file.CsvTable;

/**
 * Everything that is published, as files.
 */
@Component
public class ContentExport {

	private final Desk desk;

	private final ExchangeWords words;

	/**
	 * Takes content away.
	 * @param desk knows what is published
	 * @param words says what stands beside the tables
	 */
	public ContentExport(Desk desk, ExchangeWords words) {
		this.desk = desk;
		this.words = words;
	}

	/**
	 * Writes what is published as one file.
	 * @return JSON in UTF-8
	 */
	public byte[] json() {
		return ContentJson.write(this.desk.documents());
	}

	/**
	 * Writes what is published as tables.
	 * @return a ZIP of CSV files
	 */
	public byte[] zip() {
		return ContentCsv.write(this.desk.documents(), readme());
	}

	/** In one language, so that the same content is the same bytes for everybody. */
	private String readme() {
		String tables = CsvTable.ALL.stream()
			.map((table) -> table.file() + "\n  " + String.join(", ", table.header()))
			.collect(Collectors.joining("\n"));
		return this.words.say(Locale.ENGLISH, "export.readme") + "\n\n" + tables + "\n";
	}

}
