package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Shape;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms in which content is written: every field of every kind, with what belongs
 * there and with what does not.
 */
@EditingTest
class ContentFormTests {

	/** An order, a retirement and a grid have pages of their own. */
	private static final Set<String> ELSEWHERE = Set.of("position", "successor", "successors", "requirements");

	private static final String PASTED = "Ten kilobytes. ".repeat(700);

	private static final String HOSTILE = "</textarea><script>alert(1)</script> \"'&amp; <b>x</b> \uD83D\uDCA9 "
			+ "\u05E9\u05DC\u05D5\u05DD \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Desk content;

	private final Visitor editor;

	@Autowired
	private ContentChanges changes;

	ContentFormTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R38 each kind has a form with all its fields")
	void eachKindHasAFormWithAllItsFields(Kind kind) {
		Page page = this.editor.get(newForm(kind));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(names(FilledForm.edit(page))).containsAll(paths(kind)).contains("slug");
		for (String path : paths(kind)) {
			Element field = field(page, path);
			assertThat(field.getAttribute("type").equals("hidden") || isLabelled(page, field)).as(path).isTrue();
		}
		assertThat(page.text()).doesNotContain("??");
		assertValid(page);
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatIsMarkdownIsCalledSo(Kind kind) {
		Page page = this.editor.get(newForm(kind));
		for (Field field : shown(kind.fields()).toList()) {
			if (field.shape() == Shape.TEXT) {
				assertThat(hint(page, field.name())).as(field.name()).doesNotContain("Markdown");
			}
		}
		if (kind == Kind.SKILL) {
			assertThat(hint(page, "description")).contains("Markdown");
		}
	}

	private static String hint(Page page, String field) {
		return page.all("p")
			.stream()
			.filter((hint) -> hint.getAttribute("id").equals(field + "-hint"))
			.map(Page::text)
			.findFirst()
			.orElse("");
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R23 an empty form names everything that even a draft needs")
	void anEmptyFormNamesEverythingThatEvenADraftNeeds(Kind kind) {
		Page page = FilledForm.edit(this.editor.get(newForm(kind))).send(this.editor, "save");
		List<String> needed = Stream.of("name", "title", "slug")
			.filter((name) -> kind.field(name).isPresent())
			.toList();
		assertThat(errors(page).keySet()).as("in the order of the form").containsExactlyElementsOf(needed);
		assertThat(errors(page).values()).allSatisfy((words) -> assertThat(words).endsWith(" is missing"));
		assertThat(this.content.drafts()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R38 what is typed into all fields becomes a draft that no reader sees")
	void whatIsTypedBecomesADraftThatNoReaderSees(Kind kind) {
		List<Document> before = this.content.documents().all();
		Map<String, List<String>> typed = right(kind);
		Page answer = FilledForm.edit(this.editor.get(newForm(kind))).with(typed).send(this.editor, "save");
		assertThat(answer.leadsTo()).as(errorWords(answer)).isNotNull();
		Document draft = onlyDraft().document();
		assertThat(answer.leadsTo()).isEqualTo(form(draft) + "?done=saved");
		assertThat(draft.values().keySet()).containsAll(shown(kind.fields()).map(Field::name).toList());
		assertThat(this.content.problems(List.of(draft))).isEmpty();
		Page again = this.editor.follow(answer);
		assertThat(again.text()).contains("The draft is saved.");
		assertThat(FilledForm.edit(again).typed()).containsAllEntriesOf(typed);
		assertValid(again);
		assertThat(this.content.documents().all()).isEqualTo(before);
		assertThat(this.visitors.anyone().get("/" + kind.getPath() + "/" + draft.slug()).status()).isEqualTo(404);
		assertThat(FilledForm.edit(again).send(this.editor, "save").leadsTo()).endsWith("?done=saved");
		assertThat(onlyDraft().document()).isEqualTo(draft);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R23 everything that is wrong is named at once, at its field, and stays as it was typed")
	void everythingThatIsWrongIsNamedAtOnce(Kind kind) {
		Map<String, List<String>> typed = right(kind);
		fields(kind)
			.forEach((path, field) -> wrong(field).limit(1).forEach((value) -> typed.put(path, List.of(value))));
		List<String> wrong = fields(kind).entrySet()
			.stream()
			.filter((field) -> wrong(field.getValue()).findAny().isPresent())
			.map((field) -> id(field.getKey()))
			.toList();
		assertThat(wrong).hasSizeGreaterThan(1);
		Page page = FilledForm.edit(this.editor.get(newForm(kind))).with(typed).send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys(wrong);
		Map<String, List<String>> kept = FilledForm.edit(page).typed();
		fields(kind).forEach((path, field) -> {
			if (!isChosen(field)) {
				assertThat(kept.get(path)).as(path).isEqualTo(typed.get(path));
			}
		});
		assertThat(this.content.drafts()).isEmpty();
		assertValid(page);
	}

	static Stream<Arguments> wrongValues() {
		return Stream.of(Kind.values())
			.flatMap((kind) -> fields(kind).entrySet()
				.stream()
				.filter((field) -> wrong(field.getValue()).findAny().isPresent())
				.map((field) -> Arguments.of(kind, field.getKey(), field.getValue())));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("wrongValues")
	@DisplayName("R23 a field says what is wrong with it and what to do")
	void aFieldSaysWhatIsWrongWithIt(Kind kind, String path, Field field) {
		Page last = null;
		for (String value : wrong(field).toList()) {
			Page page = fill(kind).with(path, value).send(this.editor, "save");
			assertThat(errors(page).keySet()).as(value).contains(id(path)).isSubsetOf(id(path), "yearsTo", "maxAmount");
			assertThat(errorWords(page)).matches(".*(has to be|may have|choose one|an address on the web).*");
			if (!isChosen(field)) {
				assertThat(FilledForm.edit(page).text(path)).isEqualTo(value);
			}
			last = page;
		}
		assertValid(Objects.requireNonNull(last));
		assertThat(this.content.drafts()).isEmpty();
	}

	static Stream<Arguments> words() {
		return Stream.of(Kind.values())
			.flatMap((kind) -> fields(kind).entrySet()
				.stream()
				.filter((field) -> isWords(field.getValue()) && field.getValue().most() >= HOSTILE.length())
				.map((field) -> Arguments.of(kind, field.getKey(), field.getValue())));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("words")
	@DisplayName("R23 tags, emoji and words from right to left are words like any other")
	void oddWordsAreWords(Kind kind, String path, Field field) {
		Page saved = this.editor.follow(fill(kind).with(path, HOSTILE).send(this.editor, "save"));
		assertThat(saved.text()).contains("The draft is saved.");
		assertThat(FilledForm.edit(saved).text(path)).isEqualTo(HOSTILE);
		assertThat(saved.body()).doesNotContain("<script>alert");
		assertValid(saved);
		String longest = "\uD83D\uDCA9" + "x".repeat(field.most() - 2);
		Page full = this.editor.follow(FilledForm.edit(saved).with(path, longest).send(this.editor, "save"));
		assertThat(FilledForm.edit(full).text(path)).isEqualTo(longest);
	}

	static Stream<Arguments> references() {
		return Stream.of(Kind.values())
			.flatMap((kind) -> fields(kind).entrySet()
				.stream()
				.filter((field) -> field.getValue().target() != null)
				.map((field) -> Arguments.of(kind, field.getKey())));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("references")
	void whatIsReferredToMayBeMissingInADraftButNotWhenItIsPublished(Kind kind, String path) {
		for (String gone : List.of("nobody-knows-it", HOSTILE, PASTED.strip())) {
			Page answer = fill(kind).with(path, gone).send(this.editor, "save");
			assertThat(answer.leadsTo()).endsWith("?done=saved");
			Page saved = this.editor.follow(answer);
			assertThat(FilledForm.edit(saved).text(path)).isEqualTo(gone);
			Page publish = this.editor.get("/admin/publish?draft=" + onlyDraft().document().uuid());
			assertThat(publish.text()).contains("there is nothing called");
			assertThat(publish.body()).doesNotContain("<script>alert");
			this.changes.takeBack();
		}
	}

	@Test
	void namesThatOthersHaveAreRefused() {
		for (Kind kind : Kind.values()) {
			List<Document> all = this.content.documents().of(kind);
			Document other = all.get(all.size() - 1);
			Page page = fill(kind).with("slug", other.slug()).send(this.editor, "save");
			assertThat(errors(page)).containsOnlyKeys("slug");
			assertThat(errorWords(page)).contains("“" + other.name() + "” has this one");
			assertThat(FilledForm.edit(page).text("slug")).isEqualTo(other.slug());
		}
		Page page = fill(Kind.SKILL).with("name", " pYTHON ").send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("name");
		Document guide = guide();
		String milestone = (String) guide.rows("milestones").get(0).get("slug");
		page = fill(Kind.GUIDE).with("milestones[0].slug", milestone).send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("milestones-0-slug");
	}

	@Test
	void theUuidOfAMilestoneIsNobodyElses() {
		Document guide = guide();
		String milestone = (String) guide.rows("milestones").get(0).get("uuid");
		for (String uuid : List.of(milestone, "no uuid", "1-1-1-1-1")) {
			Page page = fill(Kind.GUIDE).with("milestones[0].uuid", uuid).send(this.editor, "save");
			assertThat(page.status()).as(uuid).isEqualTo(422);
			summary(page);
		}
	}

	@Test
	void twoLinesOrRowsThatSayTheSameAreNamed() {
		Page page = fill(Kind.SKILL).with("aliases", "One\nTwo\n\n  oNE ").send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("aliases");
		assertThat(FilledForm.edit(page).text("aliases")).isEqualTo("One\nTwo\noNE");
		page = fill(Kind.ROADMAP).with("levels[0].titles", "One\none").send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("levels-0-titles");
		for (Kind kind : Kind.values()) {
			for (Field rows : kind.fields().stream().filter((field) -> field.shape() == Shape.ROWS).toList()) {
				FilledForm form = fill(kind);
				rows(rows, rows.name() + "[1]").forEach(
						(path, field) -> form.with(path, form.get(path.replace("[1]", "[0]")).toArray(String[]::new)));
				page = form.send(this.editor, "save");
				assertThat(errors(page)).containsKey(id(rows.name() + "[1]." + rows.key().name()));
			}
		}
	}

	@Test
	void aSkillCannotComeBeforeItself() {
		Document python = this.changes.find(Kind.SKILL, "python");
		Page page = FilledForm.edit(this.editor.get(form(python)))
			.with("prerequisites", "python")
			.send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("prerequisites");
		assertThat(errorWords(page)).contains("in a circle: Python → Python");
		assertThat(FilledForm.edit(page).text("prerequisites")).isEqualTo("python");
		page = fill(Kind.SKILL).with("slug", "odd").with("prerequisites", "odd", "python").send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("prerequisites");
	}

	@Test
	void aNewLevelMakesWayForOneThatWasPublishedMeanwhile() {
		fill(Kind.LEVEL).send(this.editor, "save");
		Document mine = onlyDraft().document();
		Document last = this.content.documents().of(Kind.LEVEL).get(0);
		this.changes.publish(new Document(Kind.LEVEL, UUID.randomUUID(),
				last.with("slug", "theirs").with("name", "Theirs").with("position", mine.get("position")).values()));
		assertThat(this.content.problems(List.of(mine))).isNotEmpty();
		Page saved = FilledForm.edit(this.editor.get(form(mine))).send(this.editor, "save");
		assertThat(saved.leadsTo()).endsWith("?done=saved");
		assertThat(this.content.problems(List.of(onlyDraft().document()))).isEmpty();
	}

	@Test
	void aDraftThatRenamesAThingTakesItOutOfNoForm() {
		Document python = this.changes.find(Kind.SKILL, "python");
		Document heir = this.content.documents()
			.of(Kind.SKILL)
			.stream()
			.filter((skill) -> skill.texts("prerequisites").contains("python"))
			.findFirst()
			.orElseThrow();
		this.changes.draft(python.with("slug", "python-anew").with("name", "Python anew"));
		Page page = this.editor.get(form(heir));
		assertThat(chosen(page)).contains("Python anew").doesNotContain("python");
		assertThat(FilledForm.edit(page).send(this.editor, "save").leadsTo()).endsWith("?done=saved");
		assertThat(this.content.draft(heir.uuid()).orElseThrow().document()).isEqualTo(heir);
	}

	@ParameterizedTest
	@ValueSource(strings = { " PYTHON ", "Py\u00ADthon", "Pyth\u200Bon", "\uFF30ython", "\u00A0Python" })
	void whatLooksLikeANameThatIsTakenIsTaken(String name) {
		Page page = fill(Kind.SKILL).with("name", name).send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("name");
		assertThat(errorWords(page)).contains("Python");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00A0", " \u200B ", "\u3000\u00AD", "\u2800\u3164" })
	void whatShowsNothingIsMissing(String name) {
		Page page = fill(Kind.AREA).with("name", name).send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("name");
		assertThat(errorWords(page)).contains("is missing");
	}

	@Test
	void aResourceMayBeThereWithoutEncryptionAndReadersAreTold() {
		fill(Kind.RESOURCE).with("url", "HTTP://My_Host.example.org/a|b").send(this.editor, "save");
		Document draft = onlyDraft().document();
		assertThat(draft.text("url")).isEqualTo("http://my_host.example.org/a%7Cb");
		this.changes.publish(draft);
		Page page = this.visitors.anyone().get("/resources/" + draft.slug());
		assertThat(page.links()).contains("http://my_host.example.org/a%7Cb");
		assertThat(page.text()).contains("Not encrypted (http)");
		assertValid(page);
		this.changes.publish(draft.with("url", "https://my_host.example.org/a"));
		assertThat(this.visitors.anyone().get("/resources/" + draft.slug()).text()).doesNotContain("Not encrypted");
	}

	@Test
	void tabsThatArePastedBecomeSpaces() {
		fill(Kind.SKILL).with("description", "As code:\r\n\r\n\tprint(1)\t# one\r\n")
			.with("name", "\tA\ttab")
			.send(this.editor, "save");
		assertThat(onlyDraft().document().text("description")).isEqualTo("As code:\n\n    print(1)    # one");
		assertThat(onlyDraft().document().name()).isEqualTo("A tab");
	}

	@Test
	@DisplayName("R23 more than can be kept is refused, and stays in the form")
	void moreThanCanBeKeptIsRefused() {
		String many = IntStream.range(0, 5000)
			.mapToObj((number) -> "An alias with number %d and many words after it, as it was pasted from elsewhere"
				.formatted(number))
			.collect(Collectors.joining("\n"));
		Page page = fill(Kind.SKILL).with("aliases", many).send(this.editor, "save");
		assertThat(errors(page)).containsOnlyKeys("aliases");
		assertThat(errorWords(page)).contains("no more than 400,000 can be kept");
		assertThat(FilledForm.edit(page).text("aliases")).isEqualTo(many);
		assertThat(fill(Kind.SKILL).with("aliases", many.repeat(10)).send(this.editor, "save").status()).isIn(400, 413);
		assertThat(this.content.drafts()).isEmpty();
	}

	@Test
	void rangesEndAfterTheyBegin() {
		assertThat(errors(fill(Kind.LEVEL).with("yearsFrom", "5").with("yearsTo", "4").send(this.editor, "save")))
			.containsOnlyKeys("yearsTo");
		assertThat(
				errors(fill(Kind.SALARY_BAND).with("minAmount", "5").with("maxAmount", "4").send(this.editor, "save")))
			.containsOnlyKeys("maxAmount");
		assertThat(errors(fill(Kind.SALARY_BAND).with("currency", "XYZ").send(this.editor, "save")))
			.containsOnlyKeys("currency");
	}

	@Test
	void aSlugIsMadeOfTheNameInAnyScript() {
		Map<String, String> slugs = Map.of("Größe & <b>Ähnliches</b>!", "grosse-b-ahnliches-b", "x".repeat(120),
				"x".repeat(80), "Łódź", "lodz", "C#", "c-sharp", "\uD83D\uDC0D", "area-1");
		slugs.forEach((name, slug) -> {
			fill(Kind.AREA).with("name", name).with("slug", "").send(this.editor, "save");
			assertThat(onlyDraft().document().slug()).isEqualTo(slug);
			this.changes.takeBack();
		});
	}

	@Test
	void aSlugThatIsTakenGetsANumber() {
		fill(Kind.SKILL).with("name", "Python!").with("slug", "").send(this.editor, "save");
		assertThat(onlyDraft().document().slug()).isEqualTo("python-2");
	}

	@Test
	@DisplayName("R23 a thing keeps its kind, whatever an address says")
	void aThingKeepsItsKind() {
		Document python = this.changes.find(Kind.SKILL, "python");
		String odd = "/admin/content/areas/" + python.uuid();
		assertThat(this.editor.get(odd).status()).isEqualTo(404);
		assertThat(this.editor.post(odd, "name", "Odd", "slug", "odd", "from", "").status()).isEqualTo(404);
		assertThat(this.editor
			.post("/admin/content/areas/new", "uuid", python.uuid().toString(), "name", "Odd", "slug", "odd")
			.status()).isEqualTo(404);
		assertThat(this.content.drafts()).isEmpty();
		this.changes.draft(new Document(Kind.LEVEL, new UUID(1, 1), Map.of("name", "New", "slug", "new")));
		assertThat(this.editor
			.post("/admin/content/areas/new", "uuid", new UUID(1, 1).toString(), "name", "Odd", "slug", "odd")
			.status()).isEqualTo(404);
		assertThat(onlyDraft().document().kind()).isEqualTo(Kind.LEVEL);
	}

	@Test
	@DisplayName("R23 what does not exist is not found")
	void whatDoesNotExistIsNotFound() {
		for (String path : List.of("planets", "planets/new", "skill", "skills/x", "skills/" + new UUID(1, 1),
				"skills/" + "1".repeat(9000), "skills/1-1-1-1-1")) {
			assertThat(this.editor.get("/admin/content/" + path).status()).as(path).isEqualTo(404);
		}
		assertThat(this.editor.post("/admin/content/planets/new", "name", "Mars").status()).isEqualTo(404);
		assertThat(this.editor.post("/admin/content/skills/x", "name", "Mars").status()).isEqualTo(404);
	}

	@Test
	void whatIsInUseCannotBeTakenAway() {
		Document python = this.changes.find(Kind.SKILL, "python");
		String remove = form(python) + "/remove";
		Page page = FilledForm.on(this.editor.get(remove), remove).send(this.editor);
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.heading()).isEqualTo("Python");
		assertThat(errorWords(page)).contains("“Python” was not taken away");
		assertValid(page);
		assertThat(this.content.documents().find(python.uuid())).isPresent();
	}

	@Test
	void aDraftOfSomethingNewIsThrownAwayAndNotTakenAway() {
		fill(Kind.AREA).send(this.editor, "save");
		String draft = form(onlyDraft().document());
		assertThat(this.editor.get(draft + "/remove").status()).isEqualTo(404);
		assertThat(this.editor.post(draft + "/remove").status()).isEqualTo(404);
		assertThat(this.content.drafts()).hasSize(1);
		String uuid = onlyDraft().document().uuid().toString();
		for (String seen : List.of("no number", uuid + ":17", "")) {
			Page stale = this.editor.post("/admin/discard", "draft", uuid, "seen", seen);
			assertThat(stale.status()).isEqualTo(409);
			assertValid(stale);
			assertThat(this.content.drafts()).hasSize(1);
		}
		Page sure = this.editor.get("/admin/discard?draft=" + uuid);
		FilledForm.on(sure, "/admin/discard").send(this.editor);
		assertThat(this.content.drafts()).isEmpty();
	}

	@Test
	void aDraftThatSomebodyElseThrewAwayIsNotLost() {
		fill(Kind.AREA).send(this.editor, "save");
		FilledForm open = FilledForm.edit(this.editor.get(form(onlyDraft().document())));
		this.changes.takeBack();
		Page page = open.with("summary", "Typed meanwhile").send(this.editor, "save");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.body()).contains("Typed meanwhile");
		assertValid(page);
	}

	private Document guide() {
		return this.content.documents()
			.of(Kind.GUIDE)
			.stream()
			.filter((guide) -> !guide.rows("milestones").isEmpty())
			.findFirst()
			.orElseThrow();
	}

	/** A new thing in which everything is right. */
	private FilledForm fill(Kind kind) {
		return FilledForm.edit(this.editor.get(newForm(kind))).with(right(kind));
	}

	private Map<String, List<String>> right(Kind kind) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		fields(kind).forEach((path, field) -> typed.put(path, List.of(right(kind, field))));
		return typed;
	}

	private String right(Kind kind, Field field) {
		return switch (field.shape()) {
			case SLUG -> "a-new-" + kind.getSlug();
			case LINE -> field.most() == 3 ? "EUR" : "A new " + kind.getSlug();
			case TEXT, MARKDOWN -> "Some words,\nand more of them.";
			case NUMBER -> Integer.toString(field.name().matches("yearsTo|maxAmount") ? field.most() : field.least());
			case DATE -> "2026-03-01";
			case FLAG -> "true";
			case CHOICE -> field.choices().get(0);
			case ADDRESS -> "https://example.org/a?b=c";
			case REFERENCE, REFERENCES ->
				this.content.documents().of(Objects.requireNonNull(field.target())).get(0).slug();
			case LINES -> "One\nTwo";
			case IDENTITY -> "c0ffee00-0000-4000-8000-000000000001";
			case ROWS -> throw new IllegalArgumentException(field.name());
		};
	}

	/** What may not stand in a field; none of a reference, which may come later. */
	private static Stream<String> wrong(Field field) {
		// What is most of a number is no length.
		String tooLong = (field.shape() != Shape.NUMBER) ? "x".repeat(field.most() + 1) : "";
		return switch (field.shape()) {
			case SLUG -> Stream.of("No Slug <b>", "-a", "a--b", "\u00E9", tooLong, PASTED.strip());
			case LINE -> Stream.of(tooLong, PASTED.strip());
			case TEXT, LINES, MARKDOWN ->
				Stream.of(tooLong, (PASTED.length() > field.most()) ? PASTED.strip() : tooLong);
			case NUMBER -> field.name().equals("proficiency") ? Stream.of("five", "0", "5")
					: Stream.of("many", "1.5", "1,000", "99999999999999999999", Integer.toString(field.least() - 1),
							Integer.toString(field.most() + 1), PASTED.strip(), "\uD83D\uDCA9", "<b>1</b>");
			case DATE -> Stream.of("yesterday", "2026-02-30", "01/03/2026", PASTED.strip());
			case CHOICE -> Stream.of("something else", PASTED.strip(), "<script>alert(1)</script>");
			case ADDRESS -> Stream.of("no address", "ftp://example.org", "javascript:alert(1)", "https://",
					"https://me:you@example.org/", "https://ex ample.org/", "https://example.org/" + tooLong);
			case IDENTITY, FLAG, REFERENCE, REFERENCES, ROWS -> Stream.empty();
		};
	}

	private static boolean isWords(Field field) {
		return Set.of(Shape.LINE, Shape.TEXT, Shape.MARKDOWN, Shape.LINES).contains(field.shape());
	}

	/** What is chosen from a list cannot be shown when it is none of them. */
	private static boolean isChosen(Field field) {
		return field.shape() == Shape.CHOICE || field.name().equals("proficiency");
	}

	/** The fields that the form of a kind shows, with the first row of each list. */
	private static Map<String, Field> fields(Kind kind) {
		Map<String, Field> fields = new LinkedHashMap<>();
		shown(kind.fields()).forEach((field) -> {
			if (field.shape() == Shape.ROWS) {
				fields.putAll(rows(field, field.name() + "[0]"));
			}
			else {
				fields.put(field.name(), field);
			}
		});
		return fields;
	}

	private static Map<String, Field> rows(Field rows, String at) {
		return shown(rows.fields()).collect(Collectors.toMap((field) -> at + "." + field.name(), (field) -> field,
				(one, other) -> one, LinkedHashMap::new));
	}

	/** Only a milestone is retired in its form. */
	private static Stream<Field> shown(List<Field> fields) {
		boolean top = fields.stream().noneMatch((field) -> field.shape() == Shape.IDENTITY);
		return fields.stream()
			.filter((field) -> !ELSEWHERE.contains(field.name()) && !(top && field.name().equals("retiredReason")));
	}

	private static Set<String> paths(Kind kind) {
		return fields(kind).entrySet()
			.stream()
			.filter((field) -> field.getValue().shape() != Shape.FLAG && field.getValue().shape() != Shape.REFERENCES)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static Set<String> names(FilledForm form) {
		return form.typed().keySet();
	}

	private static String id(String path) {
		return path.replaceAll("[\\[.]", "-").replace("]", "");
	}

	private static Element field(Page page, String path) {
		return Page.all(page.main(), "*")
			.stream()
			.filter((element) -> element.getAttribute("name").equals(path))
			.findFirst()
			.orElseThrow(() -> new AssertionError(path));
	}

	private static boolean isLabelled(Page page, Element field) {
		return page.all("label")
			.stream()
			.anyMatch((label) -> label.getAttribute("for").equals(field.getAttribute("id")));
	}

	/**
	 * What a refused form says.
	 * @param page the page
	 * @return the words by the ids of their fields, each of which says the same
	 */
	private static Map<String, String> errors(Page page) {
		assertThat(page.status()).isEqualTo(422);
		Map<String, String> errors = new LinkedHashMap<>();
		for (Element link : Page.all(summary(page), "a")) {
			String id = link.getAttribute("href").substring(1);
			Element field = page.byId(id);
			assertThat(field.getAttribute("aria-invalid")).as(id).isEqualTo("true");
			assertThat(field.getAttribute("aria-describedby").split(" ")).as(id).contains(id + "-error");
			assertThat(Page.text(page.byId(id + "-error"))).contains(Page.text(link));
			errors.merge(id, Page.text(link), (one, other) -> one + " " + other);
		}
		return errors;
	}

	private static Element summary(Page page) {
		Element summary = page.all("div").stream().filter((part) -> Page.is(part, "errors")).findFirst().orElseThrow();
		assertThat(summary.getAttribute("tabindex")).isEqualTo("-1");
		assertThat(Page.all(summary, "h2")).hasSize(1);
		assertThat(Page.all(summary, "li")).isNotEmpty();
		Page.all(summary, "a").forEach((link) -> page.byId(link.getAttribute("href").substring(1)));
		return summary;
	}

	private static String errorWords(Page page) {
		return page.all("div")
			.stream()
			.filter((part) -> Page.is(part, "errors"))
			.map(Page::text)
			.collect(Collectors.joining());
	}

	private static List<String> chosen(Page page) {
		return page.all("option").stream().filter((option) -> option.hasAttribute("selected")).map(Page::text).toList();
	}

	private static String newForm(Kind kind) {
		return "/admin/content/%s/new".formatted(kind.getPath());
	}

	private static String form(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	private DraftView onlyDraft() {
		List<DraftView> drafts = new ArrayList<>(this.content.drafts());
		assertThat(drafts).hasSize(1);
		return drafts.get(0);
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
