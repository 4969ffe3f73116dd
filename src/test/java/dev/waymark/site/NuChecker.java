package dev.waymark.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The checker behind validator.w3.org/nu, within this process. Reading its rules takes
 * far longer than checking a page, so a checker that is done waits for the next page.
 */
public final class NuChecker {

	/** Marks of direction are not heard. */
	private static final Pattern SILENT_LABEL = Pattern
		.compile("\\saria-label=\"[\\u2066-\\u2069\\u200E\\u200F]*(?:[:\\s\\u00A0][^\"]*)?\"");

	private static final String HTML = "http://s.validator.nu/html5-all.rnc";

	private static final Deque<NuChecker> idle = new ConcurrentLinkedDeque<>();

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

	private final List<String> errors = new ArrayList<>();

	private NuChecker() {
		ErrorHandler handler = new Collector();
		try {
			this.validator.setUpMainSchema(HTML, handler);
			this.validator.setUpValidatorAndParsers(handler, false, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The Nu checker does not start", ex);
		}
	}

	/**
	 * Checks a page.
	 * @param html the page
	 * @return its errors; warnings and hints do not count
	 */
	public static List<String> errors(String html) {
		NuChecker checker = idle.poll();
		if (checker == null) {
			checker = new NuChecker();
		}
		try {
			return checker.check(html);
		}
		finally {
			idle.push(checker);
		}
	}

	private List<String> check(String html) {
		this.errors.clear();
		try {
			this.validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (IOException | SAXException ex) {
			this.errors.add(ex.toString());
		}
		SILENT_LABEL.matcher(html)
			.results()
			.forEach((label) -> this.errors.add("A label that says nothing, or begins with a colon: " + label.group()));
		return List.copyOf(this.errors);
	}

	private final class Collector implements ErrorHandler {

		@Override
		public void warning(SAXParseException warning) {
		}

		@Override
		public void error(SAXParseException error) {
			NuChecker.this.errors
				.add("%d:%d %s".formatted(error.getLineNumber(), error.getColumnNumber(), error.getMessage()));
		}

		@Override
		public void fatalError(SAXParseException error) {
			error(error);
		}

	}

}
