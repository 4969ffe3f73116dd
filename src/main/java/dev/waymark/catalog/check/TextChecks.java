package dev.waymark.catalog.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.platform.text.Markdown;

/**
 * Whether texts are there, are finished, say where they come from, and lead somewhere.
 */
final class TextChecks {

	/**
	 * Asks for the first letter first, as nearly every place of every text has another
	 * one.
	 */
	private static final Pattern PLACEHOLDER = Pattern
		.compile("(?=[TFXLl])(?:\\b(?:TODO|TBD|TBA|TBC|FIXME|XXX)\\b|(?i:lorem ipsum))");

	/** A whole text of these is none. */
	private static final Pattern NOTHING = Pattern
		.compile("(?i)\\W*(?:todo|tbd|tba|tbc|fixme|x+|n/?a|test|text|placeholder|description|summary)?\\W*");

	/** Longer texts say more than that there is nothing yet. */
	private static final int LONGEST_NOTHING = 20;

	private static final String CITATIONS = "citations";

	private final Relations relations;

	private final Places places;

	private final Consumer<Finding> findings;

	TextChecks(Relations relations, Consumer<Finding> findings) {
		this.relations = relations;
		this.places = new Places(relations.documents());
		this.findings = findings;
	}

	void check() {
		for (Kind kind : Kind.values()) {
			boolean cites = kind.field(CITATIONS).isPresent();
			for (Document document : this.relations.inUse(kind)) {
				if (cites && document.rows(CITATIONS).isEmpty()) {
					this.findings.accept(Finding.at(document, CITATIONS, FindingKind.NO_SOURCE));
				}
				Text.each(document, this::check);
			}
		}
	}

	private void check(Document document, Text text) {
		if (text.isMissing()) {
			this.findings.accept(Finding.at(document, text.form(), FindingKind.EMPTY_TEXT, text.field().name()));
			return;
		}
		checkFinished(document, text);
		if (text.isMarkdown()) {
			checkLinks(document, text);
		}
	}

	private void checkFinished(Document document, Text text) {
		String value = text.value();
		if (text.isLong() && !value.isEmpty() && value.length() <= LONGEST_NOTHING
				&& NOTHING.matcher(value).matches()) {
			this.findings.accept(Finding.at(document, text.form(), FindingKind.PLACEHOLDER, value.strip()));
			return;
		}
		Matcher placeholder = PLACEHOLDER.matcher(value);
		if (placeholder.find()) {
			this.findings.accept(Finding.at(document, text.form(), FindingKind.PLACEHOLDER, placeholder.group()));
		}
	}

	private void checkLinks(Document document, Text text) {
		// Most texts have no link, and reading Markdown takes longer than looking.
		if (!text.value().contains("](") && !text.value().contains("]:")) {
			return;
		}
		for (String link : Markdown.links(text.value())) {
			if (!this.places.has(link)) {
				this.findings.accept(Finding.at(document, text.form(), FindingKind.LOST_LINK, link));
			}
		}
	}

}
