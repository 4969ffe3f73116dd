package dev.waymark.exchange;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.editing.draft.Desk;

/**
 * Everything that is published, as files.
 */
@Component
class ContentExport {

	private final Desk desk;

	private final ExchangeWords words;

	ContentExport(Desk desk, ExchangeWords words) {
		this.desk = desk;
		this.words = words;
	}

	byte[] json() {
		return ContentJson.write(this.desk.documents());
	}

	byte[] zip() {
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
