package dev.waymark.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;

/**
 * What people may write wherever there is room for words: letters that run from the
 * right, and words that no line holds.
 */
final class OddWords {

	private static final String FROM_THE_RIGHT = "בינה מלאכותית";

	/** Of 42 letters. */
	static final String A_LONG_ONE = "Donaudampfschifffahrtselektrizitaetenhaupt";

	/** Less has to be one of the words that are known, such as a currency. */
	private static final int SHORT = 10;

	private static final AtomicInteger number = new AtomicInteger();

	private OddWords() {
	}

	/** Words like no others, as long as they may be. */
	static String of(int most) {
		String words = FROM_THE_RIGHT + " " + number.incrementAndGet() + " " + A_LONG_ONE + " " + "w".repeat(200);
		return words.substring(0, Math.min(most, words.length())).strip();
	}

	/** The same in every form that Markdown has. */
	static String inMarkdown() {
		String words = of(300);
		return """
				## %1$s

				%1$s and *%1$s*: <%2$s>

				1. %1$s
				2. [%1$s](%2$s)

				> %1$s

				| %1$s | b |
				|---|---|
				| %1$s | %1$s |

				`%1$s`

				    %1$s
				""".formatted(words, address(200));
	}

	static String address(int most) {
		String address = "https://else.example/" + number.incrementAndGet() + "/" + "w".repeat(200);
		return address.substring(0, Math.min(most, address.length()));
	}

	/** A thing that says nothing else, in every field that takes words. */
	static Document in(Document thing) {
		return new Document(thing.kind(), thing.uuid(), in(thing.kind().fields(), thing.values()));
	}

	private static Map<String, Object> in(List<Field> fields, Map<String, Object> values) {
		Map<String, Object> odd = new LinkedHashMap<>(values);
		fields.stream()
			.filter((field) -> !field.name().equals("retiredReason") || values.containsKey(field.name()))
			.forEach((field) -> odd.compute(field.name(), (name, value) -> in(field, value)));
		return odd;
	}

	@SuppressWarnings("unchecked")
	private static Object in(Field field, Object value) {
		return switch (field.shape()) {
			case LINE, TEXT -> (field.most() < SHORT) ? value : of(field.most());
			case MARKDOWN -> inMarkdown();
			case ADDRESS -> address(field.most());
			case LINES -> ((List<String>) Objects.requireNonNullElse(value, List.of("one"))).stream()
				.map((line) -> of(field.most()))
				.toList();
			case ROWS -> rows(field, (List<Map<String, Object>>) value);
			default -> value;
		};
	}

	private static Object rows(Field field, List<Map<String, Object>> rows) {
		List<Object> odd = new ArrayList<>();
		if (rows != null) {
			rows.forEach((row) -> odd.add(in(field.fields(), row)));
		}
		return odd;
	}

}
