package dev.waymark;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.account.Role;
import dev.waymark.account.member.PeopleQuery;
import dev.waymark.catalog.Cost;
import dev.waymark.catalog.Importance;
import dev.waymark.catalog.ResourceType;
import dev.waymark.catalog.SearchKind;
import dev.waymark.catalog.SkillKind;
import dev.waymark.catalog.check.FindingKind;
import dev.waymark.catalog.check.Weight;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.link.LinkOutcome;
import dev.waymark.catalog.market.PayFactorKind;
import dev.waymark.catalog.market.PayKind;
import dev.waymark.inbox.Fault;
import dev.waymark.inbox.ReportKind;
import dev.waymark.inbox.ReportStatus;
import dev.waymark.progress.CarriedView;
import dev.waymark.progress.mark.MarkStatus;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All words of the interface live in the message files, and nothing else lives there.
 */
class MessagesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path JAVA = Path.of("src/main/java");

	/** A key in a template: plain, or computed between bars. */
	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(?:\\|([^|]+)\\||([a-zA-Z0-9.-]+))");

	private static final Pattern BY_CALL = Pattern
		.compile("#messages\\.msg(?:OrNull|WithParams)?\\('([^']+)'(\\s*\\+)?");

	private static final Pattern IN_JAVA = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)+)\"");

	private static final Pattern CONSTRAINT = Pattern
		.compile("@(Size|Pattern|NotBlank|NotEmpty|NotNull|Min|Max|Email|URL|OnTheWeb)\\b");

	/**
	 * What a computed key can become, by the key with "*" where something is filled in.
	 */
	private static final Map<String, List<String>> COMPUTED = computed();

	/** What is printed or asked where no element does it. */
	private static final Pattern PRINTED_IN_TEXT = Pattern
		.compile("\\[\\(.*?\\)]|\\[\\[.*?]]|\\[# th:[a-z]+=\"[^\"]*\"]|\\[/]");

	/** Words that are symbols in every language. */
	private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]*");

	private final Properties messages = MessageFiles.read();

	@Test
	void everyKeyThatATemplateAsksForIsThere() {
		assertThat(missing(inTemplates())).isEmpty();
	}

	@Test
	void everyKeyThatJavaAsksForIsThere() {
		Set<String> sections = this.messages.stringPropertyNames()
			.stream()
			.map((key) -> key.replaceFirst("\\..*", ""))
			.collect(Collectors.toSet());
		Map<String, String> asked = inJava();
		asked.keySet().removeIf((key) -> !sections.contains(key.replaceFirst("\\..*", "")) || isNoKey(key));
		assertThat(asked).isNotEmpty();
		assertThat(missing(asked)).isEmpty();
	}

	@Test
	void everyKeyIsAskedForSomewhere() {
		Set<String> unused = new TreeSet<>(this.messages.stringPropertyNames());
		unused.removeAll(inTemplates().keySet());
		unused.removeAll(inJava().keySet());
		unused.removeIf(MessagesTests::isOfAField);
		unused.removeAll(ofTheContent());
		// Every flat has tables in the export, and one without words is named only.
		unused.removeIf((key) -> key.startsWith("data.table."));
		// So has every flat kinds of events.
		unused.removeIf((key) -> key.startsWith("audit.kind."));
		// The rules of content have codes, which ProblemWordsTests goes through.
		unused.removeIf((key) -> key.startsWith("import.problem."));
		assertThat(unused).isEmpty();
	}

	@Test
	void everyRefusalOfAFieldHasWordsOfItsOwn() {
		Pattern field = Pattern.compile("((?:@.*\\n\\s*)+)private \\w+ (\\w+)");
		Map<String, String> asked = new TreeMap<>();
		java(JAVA).filter((file) -> file.toString().endsWith("Form.java")).forEach((file) -> {
			String form = file.getFileName().toString().replace(".java", "");
			String name = Character.toLowerCase(form.charAt(0)) + form.substring(1);
			field.matcher(read(file))
				.results()
				.forEach((found) -> CONSTRAINT.matcher(found.group(1))
					.results()
					.map((constraint) -> constraint.group(1))
					.filter((constraint) -> !this.messages.containsKey(ofTheOnlyForm(constraint, found.group(2))))
					.forEach((constraint) -> asked.put("%s.%s.%s".formatted(constraint, name, found.group(2)),
							file.toString())));
		});
		assertThat(missing(asked)).isEmpty();
	}

	/** A page with one form calls it "form", and forms share words so. */
	private static String ofTheOnlyForm(String constraint, String field) {
		return "%s.form.%s".formatted(constraint, field);
	}

	@Test
	void everyMessageCanBeFormatted() {
		this.messages.stringPropertyNames().forEach((key) -> {
			String message = this.messages.getProperty(key);
			assertThat(message).as(key).isNotBlank();
			if (message.contains("{")) {
				assertThat(message).as("%s has an argument, so an apostrophe would be swallowed", key)
					.doesNotContain("'");
			}
			assertThat(new MessageFormat(message).format(new Object[] { 3, 4, 5, 6, 7 })).as(key).isNotBlank();
		});
	}

	@Test
	void noKeyIsGivenTwice() {
		List<String> keys = MessageFiles.all()
			.stream()
			.flatMap((file) -> read(file).lines())
			.filter((line) -> line.matches("[A-Za-z0-9.-]+\\s*=.*"))
			.map((line) -> line.replaceFirst("\\s*=.*", ""))
			.toList();
		assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(this.messages.stringPropertyNames());
	}

	@Test
	void everyFileIsCalledAfterAFlatAndRead() {
		assertThat(MessageFiles.all()).isNotEmpty()
			.allSatisfy((file) -> assertThat(JAVA.resolve("dev/waymark")
				.resolve(file.getFileName().toString().replaceFirst("\\.properties$", ""))).isDirectory());
		assertThat(read(Path.of("src/main/resources/application.properties"))).contains(MessageFiles.all()
			.stream()
			.map((file) -> "messages/" + file.getFileName().toString().replace(".properties", ""))
			.toList());
	}

	@Test
	void noTemplateHoldsWordsOfItsOwn() {
		Map<String, List<String>> words = new TreeMap<>();
		templates().forEach((file) -> words.put(file.toString(), wordsIn(root(file))));
		texts().forEach((file) -> words.put(file.toString(), wordsIn(read(file))));
		words.values().removeIf(List::isEmpty);
		assertThat(words).isEmpty();
	}

	@Test
	void onlyCleanHtmlAndStructuredDataArePrintedAsTheyAre() {
		Pattern unescaped = Pattern.compile("(?:th:utext=\"([^\"]*)\"|\\[\\(([^)]*)\\)])");
		List<String> trusted = new ArrayList<>();
		templates().forEach((file) -> unescaped.matcher(read(file))
			.results()
			.forEach((match) -> trusted.add((match.group(1) != null) ? match.group(1) : file + ": " + match.group())));
		assertThat(trusted).isNotEmpty()
			.allMatch((expression) -> expression.matches("\\$\\{([a-zA-Z().?]+\\.html\\(\\)|jsonLd)}"));
	}

	@Test
	void lettersOfPlainTextEscapeNothing() {
		texts().forEach((file) -> assertThat(read(file)).as(file.toString()).doesNotContain("[["));
	}

	@Test
	void everyKindOfLetterHasBothParts() {
		assertThat(kindsOfLetters(".html")).isEqualTo(kindsOfLetters(".txt"));
	}

	@Test
	void noTemplateCallsIntoJava() {
		Stream.concat(templates(), texts())
			.forEach((file) -> assertThat(read(file)).as(file.toString())
				.doesNotContainPattern("[^A-Za-z]T\\(")
				.doesNotContain("${@")
				.doesNotContain("th:inline")
				.doesNotContainPattern("\\sth:on[a-z]+=")
				.doesNotContainPattern("__\\$"));
	}

	private Map<String, String> missing(Map<String, String> asked) {
		Map<String, String> missing = new TreeMap<>(asked);
		missing.keySet().removeAll(this.messages.stringPropertyNames());
		return missing;
	}

	/** The keys in all templates, each with a file that asks for it. */
	private static Map<String, String> inTemplates() {
		Map<String, String> keys = new TreeMap<>();
		kindsOfLetters(".html").forEach((kind) -> keys.put("mail.%s.subject".formatted(kind), "the letter " + kind));
		Stream.of(templates(), texts(), files(TEMPLATES, ".xml")).flatMap((files) -> files).forEach((file) -> {
			String text = read(file);
			IN_TEMPLATE.matcher(text).results().forEach((match) -> {
				String key = (match.group(1) != null) ? match.group(1) : match.group(2);
				expand(key.replaceAll("\\$\\{[^}]*}", "*"), file).forEach((each) -> keys.put(each, file.toString()));
			});
			BY_CALL.matcher(text)
				.results()
				.forEach((match) -> expand((match.group(2) != null) ? match.group(1) + "*" : match.group(1), file)
					.forEach((each) -> keys.put(each, file.toString())));
		});
		return keys;
	}

	private static List<String> expand(String key, Path file) {
		if (!key.contains("*")) {
			return List.of(key);
		}
		assertThat(COMPUTED).as("computed keys, one of them in %s", file).containsKey(key);
		return COMPUTED.get(key).stream().map((value) -> key.replace("*", value)).toList();
	}

	/** Everything in Java that looks like a key, and the keys of choices. */
	private static Map<String, String> inJava() {
		Map<String, String> keys = new TreeMap<>();
		java(JAVA).forEach((file) -> {
			IN_JAVA.matcher(read(file)).results().forEach((match) -> keys.put(match.group(1), file.toString()));
			Pattern.compile("choices\\.of\\(\"([a-z-]+)\"")
				.matcher(read(file))
				.results()
				.forEach((match) -> expand(match.group(1) + ".*", file)
					.forEach((each) -> keys.put(each, file.toString())));
		});
		return keys;
	}

	private static boolean isNoKey(String text) {
		return text.matches(".*\\.(xml|html|txt|properties|png|svg|css|js|db|org)") || text.startsWith("site.");
	}

	/** The words for a refusal go by the constraint, the form and the field. */
	private static boolean isOfAField(String key) {
		return key.matches(
				"(Size|Pattern|NotBlank|NotEmpty|NotNull|Min|Max|Email|URL|OnTheWeb|typeMismatch)\\.([a-z]\\w*Form|form)\\.\\w+");
	}

	private static List<String> wordsIn(Element root) {
		List<String> words = new ArrayList<>();
		collect(root, words);
		return words;
	}

	private static List<String> wordsIn(String text) {
		return PRINTED_IN_TEXT.matcher(text)
			.replaceAll("\n")
			.lines()
			.filter((line) -> !NO_WORDS.matcher(line).matches())
			.toList();
	}

	private static void collect(Element element, List<String> words) {
		boolean replaced = Stream.of("th-text", "th-utext", "th-replace", "th-insert")
			.anyMatch((attribute) -> element.hasAttribute(attribute));
		boolean page = element.getTagName().equals("html");
		boolean silent = element.getTagName().matches("script|style");
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			if (attribute.getName().matches("title|alt|placeholder|aria-label|aria-description|label|summary")
					&& !NO_WORDS.matcher(attribute.getValue()).matches()) {
				words.add("%s=\"%s\"".formatted(attribute.getName(), attribute.getValue()));
			}
		}
		if (silent || (replaced && !page)) {
			return;
		}
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				collect(inner, words);
			}
			else if (child.getNodeType() == Node.TEXT_NODE) {
				words.addAll(wordsIn(child.getTextContent()));
			}
		}
	}

	private static Element root(Path template) {
		// A name with a colon is none to a parser of HTML.
		try (Reader reader = new StringReader(read(template).replaceAll("([</\\s])th:", "$1th-"))) {
			return new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET).parse(new InputSource(reader))
				.getDocumentElement();
		}
		catch (IOException | SAXException ex) {
			throw new AssertionError(template + " cannot be read", ex);
		}
	}

	private static Stream<Path> templates() {
		return files(TEMPLATES, ".html");
	}

	private static Stream<Path> texts() {
		return files(TEMPLATES, ".txt");
	}

	private static Set<String> kindsOfLetters(String ending) {
		return files(TEMPLATES.resolve("mail"), ending).map((file) -> file.getFileName().toString().replace(ending, ""))
			.filter((name) -> !name.equals("layout"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Path> java(Path folder) {
		return files(folder, ".java");
	}

	private static Stream<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> found = files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
			assertThat(found).as(folder.toString()).isNotEmpty();
			return found.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <E extends Enum<E>> List<String> slugs(E[] constants, Function<E, String> slug) {
		return Arrays.stream(constants).map(slug).toList();
	}

	private static List<String> endings(String start) {
		return MessageFiles.read()
			.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith(start))
			.map((key) -> key.substring(start.length()))
			.toList();
	}

	/** What the forms of the content may ask for, from the fields that it has. */
	private static Set<String> ofTheContent() {
		Set<String> keys = new TreeSet<>(Set.of("content.field.order"));
		for (Kind kind : Kind.values()) {
			addKeys(kind, kind.fields(), keys);
		}
		endings("content.problem.").forEach((code) -> keys.add("content.problem." + code));
		return keys;
	}

	private static void addKeys(Kind kind, List<Field> fields, Set<String> keys) {
		for (Field field : fields) {
			for (String name : List.of(field.name(), kind.getSlug() + "." + field.name())) {
				keys.add("content.field." + name);
				keys.add("content.hint." + name);
			}
			field.choices().forEach((choice) -> keys.add("content.choice." + choice));
			addKeys(kind, field.fields(), keys);
		}
	}

	@Test
	void everyFieldOfTheContentHasWords() {
		Set<String> without = new TreeSet<>(ofTheContent());
		without.removeIf((key) -> key.startsWith("content.hint.") || key.split("\\.").length > 3);
		without.removeAll(this.messages.stringPropertyNames());
		assertThat(without).isEmpty();
	}

	private static Map<String, List<String>> computed() {
		List<String> marks = slugs(MarkStatus.values(), MarkStatus::getSlug);
		List<String> proficiencies = IntStream.rangeClosed(1, 4).mapToObj(Integer::toString).toList();
		Map<String, List<String>> computed = new TreeMap<>();
		computed.put("kind.*", slugs(SkillKind.values(), SkillKind::getSlug));
		computed.put("type.*", slugs(ResourceType.values(), ResourceType::getSlug));
		computed.put("cost.*", slugs(Cost.values(), Cost::getSlug));
		computed.put("importance.*", slugs(Importance.values(), Importance::getSlug));
		computed.put("next.importance.*", computed.get("importance.*"));
		computed.put("pay.kind.*", slugs(PayKind.values(), PayKind::getSlug));
		computed.put("pay.factor.*", slugs(PayFactorKind.values(), PayFactorKind::getSlug));
		computed.put("search.kind.*", slugs(SearchKind.values(), SearchKind::getSlug));
		computed.put("proficiency.*", proficiencies);
		computed.put("proficiency.*.rule", proficiencies);
		computed.put("status.*", Stream.concat(Stream.of("unmarked"), marks.stream()).toList());
		computed.put("me.moved.*", slugs(CarriedView.Kind.values(), CarriedView.Kind::getSlug));
		computed.put("notice.*", Stream.concat(Stream.of("reset", "overtaken"), marks.stream()).toList());
		computed.put("resource-status.*", List.of("open", "done", "retired"));
		computed.put("sort.*", List.of("area", "name", "hours", "demand"));
		computed.put("menu.*", List.of("roadmaps", "skills", "resources", "guides", "areas", "levels", "pay"));
		List<String> errors = List.of("400", "403", "404", "413", "429", "503", "busy", "5xx");
		computed.put("error.*.title", errors);
		computed.put("error.*.text", errors);
		computed.put("compare.*", List.of("a", "b"));
		computed.put("view.*", List.of("map", "outline"));
		computed.put("view.*.title", List.of("map", "outline"));
		computed.put("preferences.theme.*", List.of("auto", "light", "dark"));
		computed.put("problem.*", List.of("area", "roadmap", "level", "status", "kind", "sort", "type", "cost", "skill",
				"target", "view", "side", "date", "days", "person", "finding"));
		computed.put("preferences.keys.*", List.of("on", "off"));
		computed.put("settings.keys.*", List.of("on", "off"));
		computed.put("role.*", slugs(Role.values(), Role::getSlug));
		computed.put("people.state.*", slugs(PeopleQuery.State.values(), PeopleQuery.State::getSlug));
		computed.put("carried.*", List.of("skills", "resources", "milestones", "notes", "reports"));
		computed.put("fault.*", slugs(Fault.values(), Fault::getSlug));
		computed.put("report.kind.*", slugs(ReportKind.values(), ReportKind::getSlug));
		computed.put("report.status.*", slugs(ReportStatus.values(), ReportStatus::getSlug));
		computed.put("own-reports.status.*", computed.get("report.status.*"));
		computed.put("inbox.decided.*", computed.get("report.status.*"));
		computed.put("suggest.skill.*", List.of("1", "2", "3"));
		computed.put("import.kind.*", slugs(Kind.values(), Kind::getSlug));
		computed.put("import.outcome.*", List.of("added", "changed", "same", "refused"));
		computed.put("done.*", endings("done."));
		computed.put("links.outcome.*", slugs(LinkOutcome.values(), LinkOutcome::getSlug));
		computed.put("links.state.*", List.of("raised", "failing", "unsure", "moved", "unvisited", "alive"));
		computed.put("sign-in.why.*", endings("sign-in.why."));
		for (String every : List.of("content.kind.", "content.kinds.", "content.add.", "content.state.",
				"content.problem.", "revision.", "revision.done.", "revision.refused.", "things.done.", "things.sort.",
				"conflict.why.", "former.ending.", "retire.how.", "retire.send.", "editing.done.",
				"suggestions.done.")) {
			computed.put(every + "*", endings(every));
		}
		computed.put("retire.how.*.hint", computed.get("retire.send.*"));
		// A field without words of its kind's own has those of every kind.
		for (String choice : List.of("content.field.", "content.hint.", "content.choice.")) {
			computed.put(choice + "*", endings(choice));
		}
		// Any flat may have kinds of events, and one without words is shown as it is.
		computed.put("audit.kind.*", endings("audit.kind."));
		computed.put("check.*", slugs(FindingKind.values(), FindingKind::getSlug));
		computed.put("check.*.title", computed.get("check.*"));
		computed.put("check.weight.*", slugs(Weight.values(), Weight::getSlug));
		computed.put("coverage.has.*", List.of("no-resource", "no-requirement", "no-example", "no-source"));
		return computed;
	}

}
