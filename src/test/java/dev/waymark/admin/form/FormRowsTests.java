package dev.waymark.admin.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of a form that are added, moved and taken out with buttons, without JavaScript.
 */
@EditingTest
class FormRowsTests {

	@Autowired
	private Desk content;

	private final Visitor editor;

	@Autowired
	private ContentChanges changes;

	FormRowsTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@Test
	@DisplayName("R40 a row is added behind what was typed, and nothing of it is lost")
	void aRowIsAddedBehindWhatWasTyped() {
		for (String[] list : new String[][] { { "levels", "citations", "locator" },
				{ "skills", "citations", "locator" }, { "roadmaps", "lanes", "name" },
				{ "roadmaps", "levels", "summary" }, { "resources", "skills", "proficiency" },
				{ "guides", "milestones", "name" } }) {
			Document thing = withRows(list[0], list[1]);
			int rows = thing.rows(list[1]).size();
			FilledForm typed = FilledForm.edit(this.editor.get(form(thing)))
				.with("name", "Typed <just> now")
				.with(list[1] + "[0]." + list[2], "3");
			Page page = typed.send(this.editor, "add:" + list[1]);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.text()).contains("This is not saved yet.");
			assertValid(page);
			FilledForm shown = FilledForm.edit(page);
			assertThat(shown.typed()).as(list[1]).containsAllEntriesOf(typed.typed());
			Map<String, List<String>> more = new HashMap<>(shown.typed());
			more.keySet().removeAll(typed.typed().keySet());
			assertThat(more.keySet()).as(list[1])
				.isNotEmpty()
				.allMatch((name) -> name.startsWith(list[1] + "[" + rows + "]."));
			assertThat(more.values()).allMatch((values) -> values.stream().allMatch(String::isEmpty));
			assertThat(shown.send(this.editor, "save").leadsTo()).endsWith("?done=saved");
			assertThat(this.content.draft(thing.uuid()).orElseThrow().document().rows(list[1])).hasSize(rows);
			this.changes.takeBack();
		}
	}

	@Test
	void theRowOfTheButtonGoesWhateverWasTypedInTheOthers() {
		Document skill = cited();
		List<String> sources = sources(skill);
		String last = last();
		FilledForm form = FilledForm.edit(this.editor.get(form(skill))).with("citations[0].source", last);
		FilledForm shown = FilledForm.edit(form.send(this.editor, "remove:citations[1]"));
		assertThat(sources(shown)).contains(last).doesNotContain(sources.get(1));
		form = FilledForm.edit(this.editor.get(form(skill)))
			.with("citations[0].source", "")
			.with("citations[0].locator", "");
		shown = FilledForm.edit(form.send(this.editor, "remove:citations[2]"));
		assertThat(sources(shown)).containsExactly(sources.get(1));
	}

	@Test
	void rowsThatStandInOrderMove() {
		Document roadmap = withRows("roadmaps", "lanes");
		List<String> slugs = roadmap.rows("lanes").stream().map((lane) -> (String) lane.get("slug")).toList();
		assertThat(slugs).hasSizeGreaterThan(2);
		FilledForm form = FilledForm.edit(this.editor.get(form(roadmap)));
		assertThat(lanes(FilledForm.edit(form.send(this.editor, "up:lanes[0]")))).isEqualTo(slugs);
		assertThat(lanes(FilledForm.edit(form.send(this.editor, "down:lanes[" + (slugs.size() - 1) + "]"))))
			.isEqualTo(slugs);
		FilledForm down = FilledForm.edit(form.with("lanes[0].name", "Typed").send(this.editor, "down:lanes[0]"));
		assertThat(lanes(down).subList(0, 2)).containsExactly(slugs.get(1), slugs.get(0));
		assertThat(down.text("lanes[1].name")).isEqualTo("Typed");
		assertThat(lanes(FilledForm.edit(down.send(this.editor, "up:lanes[1]")))).isEqualTo(slugs);
		assertThat(FilledForm.edit(down.send(this.editor, "up:lanes[1]")).text("lanes[0].name")).isEqualTo("Typed");
	}

	@Test
	@DisplayName("R38 requirements go along when their row is given to another level")
	void requirementsGoAlongToAnotherLevel() {
		Document roadmap = this.content.documents()
			.of(Kind.ROADMAP)
			.stream()
			.filter((one) -> one.rows("levels").size() == 1)
			.findFirst()
			.orElseThrow();
		FilledForm form = FilledForm.edit(this.editor.get(form(roadmap)));
		assertThat(form.text("levels[0].level")).isNotEqualTo("senior");
		form.with("levels[0].level", "senior").send(this.editor, "save");
		Map<String, Object> moved = new LinkedHashMap<>(roadmap.rows("levels").get(0));
		moved.put("level", "senior");
		assertThat(draft(roadmap).rows("levels")).containsExactly(moved);
		assertThat(Document.rows(moved, "requirements")).isNotEmpty();
	}

	@Test
	void theRequirementsOfALevelStayWithIt() {
		Document roadmap = this.changes.find(Kind.ROADMAP, "junior-ml-researcher");
		FilledForm form = FilledForm.edit(this.editor.get(form(roadmap)));
		form = FilledForm.edit(form.send(this.editor, "add:levels"));
		int row = roadmap.rows("levels").size();
		form.with("levels[" + row + "].summary", "A level that is not chosen yet");
		FilledForm again = FilledForm.edit(this.editor.follow(form.send(this.editor, "save")));
		assertThat(again.text("levels[" + row + "].summary")).isEqualTo("A level that is not chosen yet");
		assertThat(again.send(this.editor, "save").leadsTo()).endsWith("?done=saved");
		List<Map<String, Object>> levels = draft(roadmap).rows("levels");
		assertThat(levels).hasSize(row + 1);
		assertThat(levels.subList(0, row)).isEqualTo(roadmap.rows("levels"));
		assertThat(this.editor.get(form(roadmap) + "/grid").status()).isEqualTo(200);
		assertThat(FilledForm.edit(this.editor.get(form(roadmap) + "/grid")).send(this.editor, "save").leadsTo())
			.endsWith("?done=saved");
		assertThat(draft(roadmap).rows("levels")).isEqualTo(levels);
	}

	@ParameterizedTest
	@ValueSource(strings = { "add:", "add:nonsense", "add:name", "add:citations[0]", "remove:citations[9999]",
			"remove:citations[99999999999]", "remove:citations[-1]", "remove:name[0]", "remove:slug[0]",
			"up:aliases[0]", "remove:hours[0]", "down:prerequisites[0]", "up:", "remove:nonsense[0]",
			"remove:citations", "odd", "remove:__proto__[0]", "\u0000", "remove:(((((((((((((((((((a+)+)+)+)+[0]" })
	@DisplayName("R23 a button that does not exist changes nothing that was typed")
	void anOddButtonChangesNothing(String step) {
		Document skill = cited();
		FilledForm form = FilledForm.edit(this.editor.get(form(skill))).with("statement", "Typed");
		Page page = form.send(this.editor, step);
		assertThat(page.status()).isEqualTo(200);
		assertThat(FilledForm.edit(page).typed()).containsAllEntriesOf(form.typed());
		assertThat(this.content.drafts()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "citations[99999].source", "citations[-1].source", "citations[a].source", "citations[0]",
			"citations", "citations[0].nonsense", "citations[0].source[0]", "citations[].source", "[0].source",
			"citations[0][1].source", "citations[0]..source", "citations[\u0661].source", "nonsense", "uuid",
			"position", "retiredReason", "successors", "kind.slug", "class.classLoader" })
	@DisplayName("R23 a field that does not exist is not read")
	void anOddFieldIsNotRead(String name) {
		Document skill = cited();
		Document before = draft(skill);
		FilledForm form = FilledForm.edit(this.editor.get(form(skill)));
		form.with(name, Stream.concat(form.get(name).stream(), Stream.of("odd")).toArray(String[]::new));
		for (String step : List.of("add:citations", "remove:citations[77]", "save")) {
			assertThat(form.send(this.editor, step).status()).as(step).isLessThan(400);
		}
		assertThat(draft(skill)).isEqualTo(before);
	}

	@Test
	void gapsBetweenRowsAreClosed() {
		Document skill = cited();
		List<String> sources = sources(skill);
		FilledForm form = FilledForm.edit(this.editor.get(form(skill)));
		form.with("citations[9999].source", form.text("citations[2].source"))
			.with("citations[9999].locator", "Far away")
			.with("citations[2].source")
			.with("citations[2].locator");
		FilledForm shown = FilledForm.edit(form.send(this.editor, "add:nothing"));
		assertThat(sources(shown)).containsExactlyElementsOf(sources);
		assertThat(shown.text("citations[2].locator")).isEqualTo("Far away");
	}

	@Test
	@DisplayName("R23 a form without its parameters is a form with nothing in it")
	void aFormWithoutParameters() {
		Document skill = cited();
		long version = this.content.draft(skill.uuid()).orElseThrow().version();
		Page empty = this.editor.post(form(skill), "seen", Long.toString(version));
		assertThat(empty.status()).isEqualTo(422);
		assertValid(empty);
		Page unseen = this.editor.post(form(skill), "name", "Typed", "slug", "typed");
		assertThat(unseen.status()).isEqualTo(409);
		assertThat(unseen.body()).contains("Typed");
		assertValid(unseen);
		for (String seen : List.of("-1", "999999999999999999", "9".repeat(50), "x", "1e3", " 1")) {
			Page stale = this.editor.post(form(skill), "name", "Typed", "slug", "typed", "seen", seen);
			assertThat(stale.status()).as(seen).isEqualTo(409);
		}
		assertThat(draft(skill).name()).isEqualTo(skill.name());
	}

	@Test
	@DisplayName("R23 thousands of rows are answered, and only the first hundreds are read")
	void thousandsOfRowsAreAnswered() {
		Document skill = cited();
		FilledForm form = FilledForm.edit(this.editor.get(form(skill)));
		IntStream.range(0, 3000)
			.forEach((row) -> form.with("citations[" + row + "].source", "source-" + row)
				.with("citations[" + row + "].locator", "Page " + row));
		Page page = form.send(this.editor, "remove:citations[2]");
		assertThat(page.status()).isEqualTo(200);
		assertThat(sources(FilledForm.edit(page))).hasSize(499);
		assertThat(form.send(this.editor, "save").leadsTo()).endsWith("?done=saved");
		assertThat(draft(skill).rows("citations")).hasSize(500);
		IntStream.range(3000, 9999).forEach((row) -> form.with("citations[" + row + "].source", "source-" + row));
		assertThat(form.send(this.editor, "save").status()).isEqualTo(400);
	}

	/** The draft of a skill with three sources. */
	private Document cited() {
		List<Map<String, Object>> citations = this.content.documents()
			.of(Kind.SOURCE)
			.stream()
			.sorted((one, other) -> one.slug().compareTo(other.slug()))
			.limit(3)
			.map((source) -> Map.<String, Object>of("source", source.slug(), "locator", "Of " + source.slug()))
			.toList();
		this.changes.draft(this.changes.find(Kind.SKILL, "python").with("citations", citations));
		return draft(this.changes.find(Kind.SKILL, "python"));
	}

	private Document draft(Document thing) {
		return this.content.draft(thing.uuid()).orElseThrow().document();
	}

	private String last() {
		return this.content.documents()
			.of(Kind.SOURCE)
			.stream()
			.map(Document::slug)
			.sorted()
			.reduce((one, other) -> other)
			.orElseThrow();
	}

	private Document withRows(String kinds, String rows) {
		return this.content.documents()
			.of(Kind.ofPath(kinds).orElseThrow())
			.stream()
			.filter((thing) -> thing.rows(rows).size() > 2 || !rows.equals("lanes") && !thing.rows(rows).isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private static List<String> sources(Document thing) {
		return thing.rows("citations").stream().map((citation) -> (String) citation.get("source")).toList();
	}

	private static List<String> sources(FilledForm form) {
		return column(form, "citations\\[\\d+]\\.source");
	}

	private static List<String> lanes(FilledForm form) {
		return column(form, "lanes\\[\\d+]\\.slug");
	}

	private static List<String> column(FilledForm form, String name) {
		return form.typed()
			.entrySet()
			.stream()
			.filter((field) -> field.getKey().matches(name))
			.map((field) -> field.getValue().get(0))
			.toList();
	}

	private static String form(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
