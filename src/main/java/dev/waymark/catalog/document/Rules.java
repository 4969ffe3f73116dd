package dev.waymark.catalog.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.waymark.platform.text.WebLink;
import dev.waymark.platform.text.Wording;

/**
 * What makes a document right. These are the rules of the tables, told in words before
 * the database would refuse, and those that no table can state.
 */
public final class Rules {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** As much of a document as drafts and history hold. */
	private static final int MOST_CHARACTERS = 400_000;

	private final Documents all;

	/** Who has a name that only one thing may have; keys begin with what the name is. */
	private final Map<String, List<Document>> holders = new HashMap<>();

	private final Replacements replacements;

	/**
	 * Makes ready to look at documents.
	 * @param all everything that will be there, the documents to look at among them
	 */
	public Rules(Documents all) {
		this.all = all;
		this.replacements = new Replacements(all);
		for (Document document : all.all()) {
			names(document).values().forEach((name) -> hold(name, document));
		}
	}

	private void hold(String name, Document document) {
		this.holders.computeIfAbsent(name, (key) -> new ArrayList<>()).add(document);
	}

	/** The names that nothing else may have, by the path of their field. */
	private static Map<String, String> names(Document document) {
		Map<String, String> names = new LinkedHashMap<>();
		if (!document.slug().isEmpty()) {
			names.put("slug", document.kind() + " slug " + document.slug());
		}
		if (document.kind() == Kind.SKILL && !document.name().isEmpty()) {
			names.put("name", document.kind() + " name " + Wording.folded(document.name()));
		}
		int index = 0;
		for (Map<String, Object> milestone : document.rows("milestones")) {
			String at = "milestones[" + index++ + "].";
			milestone.forEach((field, value) -> {
				if (field.equals("slug") || field.equals("uuid")) {
					names.put(at + field, "milestone " + field + " " + value);
				}
			});
		}
		return names;
	}

	/**
	 * Looks at one document.
	 * @param document the document; its values have the types of their fields
	 * @return everything that is wrong with it, in the order of its fields
	 */
	public List<Problem> problems(Document document) {
		List<Problem> problems = new ArrayList<>();
		check(document.kind().fields(), document.values(), "", problems);
		checkNames(document, problems);
		checkRanges(document, problems);
		checkRelations(document, problems);
		checkSize(document, problems);
		return problems;
	}

	/**
	 * Looks at several documents.
	 * @param documents the documents, which are among those that will be there
	 * @return those that have problems, with them
	 */
	public Map<Document, List<Problem>> problems(Collection<Document> documents) {
		Map<Document, List<Problem>> problems = new LinkedHashMap<>();
		for (Document document : documents) {
			List<Problem> found = problems(document);
			if (!found.isEmpty()) {
				problems.put(document, found);
			}
		}
		return problems;
	}

	private void check(List<Field> fields, Map<String, Object> values, String prefix, List<Problem> problems) {
		for (Field field : fields) {
			String path = prefix + field.name();
			Object value = values.get(field.name());
			if (value == null) {
				if (field.required()) {
					problems.add(Problem.of(path, "required"));
				}
			}
			else if (field.shape().isList()) {
				checkList(field, (List<?>) value, path, problems);
			}
			else {
				checkOne(field, value, path, problems);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void checkList(Field field, List<?> values, String path, List<Problem> problems) {
		Set<Object> seen = new HashSet<>();
		for (int i = 0; i < values.size(); i++) {
			String at = path + "[" + i + "]";
			Object value = values.get(i);
			if (field.shape() == Shape.ROWS) {
				Map<String, Object> row = (Map<String, Object>) value;
				check(field.fields(), row, at + ".", problems);
				Object key = row.get(field.key().name());
				if (key != null && !seen.add(key)) {
					problems.add(Problem.of(at + "." + field.key().name(), "twice", key));
				}
				continue;
			}
			checkOne(field, value, at, problems);
			if (!seen.add(Wording.folded((String) value))) {
				problems.add(Problem.of(at, "twice", value));
			}
		}
	}

	private void checkOne(Field field, Object value, String path, List<Problem> problems) {
		switch (field.shape()) {
			case NUMBER -> checkNumber(field, value, path, problems);
			case SLUG -> {
				checkLength(field, (String) value, path, problems);
				require(SLUG.matcher((String) value).matches(), path, "slug", problems);
			}
			case CHOICE -> require(field.choices().contains(value), path, "choice", problems);
			case DATE -> require(isDate((String) value), path, "date", problems);
			case IDENTITY -> require(isUuid((String) value), path, "uuid", problems);
			case ADDRESS -> {
				checkLength(field, (String) value, path, problems);
				require(WebLink.of((String) value).isPresent(), path, "address", problems);
			}
			case REFERENCE, REFERENCES -> {
				if (this.all.find(Objects.requireNonNull(field.target()), (String) value).isEmpty()) {
					problems.add(Problem.of(path, "unknown", value));
				}
			}
			case FLAG -> require(value instanceof Boolean, path, "choice", problems);
			default -> checkLength(field, (String) value, path, problems);
		}
	}

	private static void checkNumber(Field field, Object value, String path, List<Problem> problems) {
		if (!(value instanceof Integer number)) {
			problems.add(Problem.of(path, "number"));
		}
		else if (number < field.least() || number > field.most()) {
			problems.add(Problem.of(path, "range", field.least(), field.most()));
		}
	}

	private static void checkLength(Field field, String value, String path, List<Problem> problems) {
		if (value.length() > field.most()) {
			problems.add(Problem.of(path, "long", field.most(), value.length()));
		}
	}

	private static void require(boolean right, String path, String code, List<Problem> problems) {
		if (!right) {
			problems.add(Problem.of(path, code));
		}
	}

	private static boolean isDate(String value) {
		try {
			LocalDate.parse(value);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static boolean isUuid(String value) {
		try {
			return UUID.fromString(value).toString().equals(value);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Each part may be short enough and there still be too many of them. */
	private static void checkSize(Document document, List<Problem> problems) {
		int size = DocumentJson.write(document).length();
		if (size > MOST_CHARACTERS) {
			document.values()
				.entrySet()
				.stream()
				.max(Comparator.comparingInt((field) -> field.getValue().toString().length()))
				.ifPresent((field) -> problems.add(Problem.of(field.getKey(), "much", MOST_CHARACTERS, size)));
		}
	}

	private void checkNames(Document document, List<Problem> problems) {
		names(document).forEach((path, name) -> this.holders.getOrDefault(name, List.of())
			.stream()
			.filter((holder) -> !holder.uuid().equals(document.uuid()))
			.findFirst()
			.ifPresent((holder) -> problems.add(Problem.of(path, "taken", holder.name()))));
		this.all.formerly(document.kind(), document.slug())
			.filter((uuid) -> !uuid.equals(document.uuid()))
			.flatMap(this.all::find)
			.ifPresent((other) -> problems.add(Problem.of("slug", "formerly", other.name())));
	}

	private static void checkRanges(Document document, List<Problem> problems) {
		checkRange(document, "yearsFrom", "yearsTo", problems);
		checkRange(document, "minAmount", "maxAmount", problems);
		if (document.kind() == Kind.SALARY_BAND && document.get("currency") != null) {
			require(isCurrency(document.text("currency")), "currency", "currency", problems);
		}
	}

	private static boolean isCurrency(String code) {
		return Currency.getAvailableCurrencies().stream().anyMatch((known) -> known.getCurrencyCode().equals(code));
	}

	private static void checkRange(Document document, String from, String to, List<Problem> problems) {
		if (document.get(from) instanceof Integer least && document.get(to) instanceof Integer most && most < least) {
			problems.add(Problem.of(to, "before", least));
		}
	}

	private void checkRelations(Document document, List<Problem> problems) {
		this.replacements.check(document, problems);
		if (document.kind() == Kind.LEVEL) {
			this.all.of(Kind.LEVEL)
				.stream()
				.filter((other) -> !other.uuid().equals(document.uuid())
						&& Objects.equals(other.get("position"), document.get("position")))
				.findFirst()
				.ifPresent((other) -> problems.add(Problem.of("position", "taken", other.name())));
		}
		if (document.kind() == Kind.ROADMAP && !document.isRetired()) {
			require(!document.rows("levels").isEmpty(), "levels", "no-level", problems);
		}
		if (document.kind() == Kind.SKILL) {
			List<String> cycle = PrerequisiteCycle.of(document, this.all);
			if (!cycle.isEmpty()) {
				problems.add(Problem.of("prerequisites", "cycle", String.join(" → ", cycle)));
			}
		}
	}

}
