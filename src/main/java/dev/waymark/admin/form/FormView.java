package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import dev.waymark.admin.form.FormField.FormOption;
import dev.waymark.admin.form.FormField.FormRow;
import dev.waymark.catalog.document.Difference;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Problem;
import dev.waymark.catalog.document.Shape;
import dev.waymark.catalog.editing.draft.Desk;

/**
 * Lays out the form of a thing: its fields with their words, what stands in them, what
 * can be chosen, and what is wrong.
 */
@Component
public class FormView {

	private final MessageSource messages;

	private final Desk desk;

	FormView(MessageSource messages, Desk desk) {
		this.messages = messages;
		this.desk = desk;
	}

	/**
	 * Tells the values of fields as the form does: things by their names, choices and
	 * proficiencies by their words.
	 * @return the words for each value
	 */
	public Difference.Wording wording() {
		Documents all = this.desk.documentsWithDrafts();
		return (field, value) -> switch (field.shape()) {
			case REFERENCE, REFERENCES ->
				all.find(Objects.requireNonNull(field.target()), value).map(Document::name).orElse(value);
			case CHOICE -> Objects.requireNonNullElse(find("content.choice." + value), value);
			case NUMBER -> field.name().equals("proficiency")
					? Objects.requireNonNullElse(find("proficiency." + value), value) : value;
			default -> value;
		};
	}

	/**
	 * Lays out a form.
	 * @param document what stands in it
	 * @param problems what is wrong with it
	 * @param all what can be referred to
	 * @param more the list of rows that gets an empty one, or null for those that have
	 * none yet
	 * @return the fields, in their order
	 */
	List<FormField> of(Document document, List<Problem> problems, Documents all, @Nullable String more) {
		List<FormField> fields = new ArrayList<>();
		for (Field field : DocumentForm.shown(document.kind())) {
			fields.add(field(document.kind(), field, field.name(), document.get(field.name()), problems, all, more));
		}
		return fields;
	}

	/**
	 * What is wrong, in words, each with the id of the field that shows it.
	 * @param kind what the document is about
	 * @param problems what is wrong with it
	 * @return the words, in the order of fields
	 */
	public List<FieldError> errors(Kind kind, List<Problem> problems) {
		List<String> order = DocumentForm.shown(kind).stream().map(Field::name).toList();
		return problems.stream()
			.sorted(Comparator.comparingInt((problem) -> place(order, problem.field())))
			.map((problem) -> new FieldError(at(kind, problem.path()), words(kind, problem)))
			.toList();
	}

	/** What the form does not show is told last. */
	private static int place(List<String> order, String field) {
		int place = order.indexOf(field);
		return (place >= 0) ? place : order.size();
	}

	/**
	 * Lines and references are one field each, and what the form does not show has none
	 * of its own.
	 */
	private static String at(Kind kind, String path) {
		List<Field> fields = DocumentForm.shown(kind);
		String row = "";
		String rows = "main";
		for (String step : path.split("\\.")) {
			String name = step.replaceFirst("\\[.*", "");
			Field field = fields.stream().filter((one) -> one.name().equals(name)).findFirst().orElse(null);
			if (field == null || field.shape() == Shape.IDENTITY) {
				break;
			}
			if (field.shape() != Shape.ROWS) {
				return id(row + name);
			}
			rows = id(row + name);
			row += step + ".";
			fields = DocumentForm.shown(field);
		}
		return rows;
	}

	/**
	 * What is wrong, beginning with what it is about.
	 * @param kind what the document is about
	 * @param problem what is wrong with it
	 * @return the words
	 */
	public String words(Kind kind, Problem problem) {
		List<Object> words = new ArrayList<>(List.of(label(kind, problem.path())));
		words.addAll(problem.words());
		return message("content.problem." + problem.code(), words.toArray());
	}

	/**
	 * What is wrong with several things, each time beginning with its name.
	 * @param problems what is wrong with each
	 * @return the words
	 */
	public List<String> words(Map<Document, List<Problem>> problems) {
		List<String> words = new ArrayList<>();
		problems.forEach((document, found) -> found
			.forEach((problem) -> words.add(document.name() + ": " + words(document.kind(), problem))));
		return words;
	}

	/**
	 * Who did something.
	 * @param name an editor's name, or empty when they have left
	 * @return how a sentence names them
	 */
	public String who(String name) {
		return name.isEmpty() ? message("editing.somebody") : name;
	}

	/** The words for a path, the row counted from 1: "Citations, 2nd row, source". */
	private String label(Kind kind, String path) {
		StringBuilder label = new StringBuilder();
		for (String step : path.split("\\.")) {
			String name = step.replaceFirst("\\[.*", "");
			label.append(label.isEmpty() ? "" : ", ").append(fieldName(kind, name));
			if (step.endsWith("]")) {
				String index = step.substring(step.indexOf('[') + 1, step.length() - 1);
				label.append(' ').append(Integer.parseInt(index) + 1);
			}
		}
		return label.toString();
	}

	/** What a field is called: of one kind where that differs, or everywhere. */
	String fieldName(Kind kind, String name) {
		String own = find("content.field." + kind.getSlug() + "." + name);
		return (own != null) ? own : message("content.field." + name);
	}

	/** What fields are called, one after the other; what is no field is left out. */
	String fieldNames(Kind kind, List<String> names) {
		return String.join(", ",
				names.stream()
					.distinct()
					.filter((name) -> kind.field(name).isPresent())
					.map((name) -> fieldName(kind, name))
					.toList());
	}

	private FormField field(Kind kind, Field field, String path, @Nullable Object value, List<Problem> problems,
			Documents all, @Nullable String more) {
		String hint = find("content.hint." + kind.getSlug() + "." + field.name());
		return new FormField(field, path, id(path), fieldName(kind, field.name()),
				(hint != null || path.contains("[")) ? hint : find("content.hint." + field.name()), text(field, value),
				rows(kind, field, path, value, problems, all, more), options(field, value, all),
				problems.stream()
					.filter((problem) -> isAbout(problem, path, field))
					.map((problem) -> words(kind, problem))
					.toList());
	}

	private static boolean isAbout(Problem problem, String path, Field field) {
		boolean within = field.shape() == Shape.LINES || field.shape() == Shape.REFERENCES;
		return problem.path().equals(path) || within && problem.path().startsWith(path + "[");
	}

	private static String text(Field field, @Nullable Object value) {
		if (field.shape() == Shape.LINES && value instanceof List<?> lines) {
			return String.join("\n", lines.stream().map(Object::toString).toList());
		}
		return (value instanceof List<?>) ? "" : Objects.toString(value, "");
	}

	private List<FormRow> rows(Kind kind, Field field, String path, @Nullable Object value, List<Problem> problems,
			Documents all, @Nullable String more) {
		if (field.shape() != Shape.ROWS) {
			return List.of();
		}
		List<Map<String, Object>> values = new ArrayList<>(
				(value != null) ? Document.rows(Map.of(field.name(), value), field.name()) : List.of());
		if (values.isEmpty() || field.name().equals(more)) {
			values.add(Map.of());
		}
		List<FormRow> rows = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			String at = "%s[%d]".formatted(path, i);
			Map<String, Object> row = values.get(i);
			rows.add(new FormRow(at, i + 1, DocumentForm.shown(field)
				.stream()
				.map((part) -> field(kind, part, at + "." + part.name(), row.get(part.name()), problems, all, null))
				.toList()));
		}
		return rows;
	}

	private List<FormOption> options(Field field, @Nullable Object value, Documents all) {
		return switch (field.shape()) {
			case CHOICE -> field.choices()
				.stream()
				.map((choice) -> new FormOption(choice, message("content.choice." + choice), choice.equals(value),
						null))
				.toList();
			case REFERENCE, REFERENCES -> References.of(Objects.requireNonNull(field.target()), value, all);
			case NUMBER -> field.name().equals("proficiency") ? proficiencies(value) : List.of();
			default -> List.of();
		};
	}

	private List<FormOption> proficiencies(@Nullable Object value) {
		List<FormOption> options = new ArrayList<>();
		for (int number = 1; number <= 4; number++) {
			options.add(new FormOption(Integer.toString(number), message("proficiency." + number),
					Integer.valueOf(number).equals(value), null));
		}
		return options;
	}

	/** An id that a selector can name: "citations[0].source" is "citations-0-source". */
	static String id(String path) {
		return path.replaceAll("[\\[.]", "-").replace("]", "");
	}

	/**
	 * Says something in the language of the page.
	 * @param key a key of the messages
	 * @param words what stands in them
	 * @return the message
	 */
	public String message(String key, Object... words) {
		return this.messages.getMessage(key, words, LocaleContextHolder.getLocale());
	}

	private @Nullable String find(String key) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, null, null, locale);
	}

	/**
	 * What is wrong with a field.
	 *
	 * @param id the field's id, or that of the page's main part when the form has no such
	 * field
	 * @param words what is wrong
	 */
	public record FieldError(String id, String words) {
	}

}
