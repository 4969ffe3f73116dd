package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

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
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The grid in which editors write what a roadmap asks for.
 */
@EditingTest
class GridPagesTests {

	@Autowired
	private Members members;

	@Autowired
	private Workshop workshop;

	@Autowired
	private Desk content;

	private final Visitor editor;

	@Autowired
	private ContentChanges changes;

	GridPagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@Test
	@DisplayName("R38 every proficiency and importance is changed in place, many at once, as a draft")
	void manyCellsAreSavedAtOnce() {
		Document roadmap = roadmap();
		FilledForm form = FilledForm.edit(this.editor.get(grid(roadmap)));
		Map<String, List<Object>> wanted = new TreeMap<>(asked(roadmap));
		int turn = 0;
		for (String cell : List.copyOf(wanted.keySet())) {
			int proficiency = 1 + turn % 4;
			String importance = List.of("optional", "essential", "important").get(turn % 3);
			if (turn++ % 5 == 0) {
				form.with("p." + cell, "");
				wanted.remove(cell);
			}
			else {
				form.with("p." + cell, Integer.toString(proficiency)).with("i." + cell, importance);
				wanted.put(cell, List.of(proficiency, importance));
			}
		}
		assertThat(wanted).hasSizeGreaterThan(20).isNotEqualTo(asked(roadmap));
		Page page = this.editor.follow(form.send(this.editor, "save"));
		assertThat(page.text()).contains("The draft is saved.");
		assertValid(page);
		assertThat(asked(draft(roadmap))).isEqualTo(wanted);
		assertThat(FilledForm.edit(page).typed()).containsAllEntriesOf(cells(form));
		assertThat(roadmap()).isEqualTo(roadmap);
		assertThat(FilledForm.edit(page).send(this.editor, "publish").leadsTo())
			.isEqualTo("/admin/publish?draft=" + roadmap.uuid());
	}

	@Test
	void whatIsNotTouchedStaysAsItIs() {
		Document roadmap = roadmap();
		assertThat(FilledForm.edit(this.editor.get(grid(roadmap))).send(this.editor, "save").leadsTo())
			.endsWith("/grid?done=saved");
		assertThat(draft(roadmap)).isEqualTo(roadmap);
	}

	@Test
	void aSkillIsAddedAndTakenOut() {
		Document roadmap = roadmap();
		FilledForm form = FilledForm.edit(this.editor.get(grid(roadmap)));
		String typed = asked(roadmap).keySet().iterator().next();
		String skill = free(roadmap);
		Page page = form.with("p." + typed, "4").with("new", skill).send(this.editor, "add");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).doesNotContain("The draft is saved.");
		assertValid(page);
		assertThat(this.content.drafts()).isEmpty();
		form = FilledForm.edit(page);
		assertThat(form.text("p." + typed)).isEqualTo("4");
		String cell = level(roadmap) + "." + skill;
		assertThat(form.get("p." + cell)).containsExactly("");
		assertThat(page.all("option").stream().map((option) -> option.getAttribute("value"))).doesNotContain(skill);
		page = this.editor.follow(form.with("p." + cell, "2").with("i." + cell, "important").send(this.editor, "save"));
		assertThat(asked(draft(roadmap))).containsEntry(cell, List.of(2, "important"));
		page = this.editor.follow(FilledForm.edit(page).with("p." + cell, "").send(this.editor, "save"));
		assertThat(asked(draft(roadmap))).doesNotContainKey(cell);
		assertThat(FilledForm.edit(page).get("p." + cell)).containsExactly("");
		assertThat(page.text()).contains("The draft is saved.");
		page = FilledForm.edit(page).send(this.editor, "remove:" + skill);
		assertThat(FilledForm.edit(page).get("p." + cell)).isEmpty();
		assertThat(FilledForm.edit(page).get("row")).doesNotContain(skill);
		page = this.editor.follow(FilledForm.edit(page).send(this.editor, "save"));
		assertThat(FilledForm.edit(page).get("p." + cell)).isEmpty();
		String asked = asked(roadmap).keySet().iterator().next();
		page = FilledForm.edit(page).send(this.editor, "remove:" + asked.substring(asked.indexOf('.') + 1));
		assertThat(page.text()).contains("This is not saved yet.");
		assertThat(asked(draft(roadmap))).containsKey(asked);
		FilledForm.edit(page).send(this.editor, "save");
		assertThat(asked(draft(roadmap))).doesNotContainKey(asked);
	}

	@Test
	void whatWasNotSavedIsBroughtBackIntoTheFormAndNotSaved() {
		Document roadmap = roadmap();
		String skill = free(roadmap);
		String cell = asked(roadmap).keySet().iterator().next();
		FilledForm typed = FilledForm
			.edit(FilledForm.edit(this.editor.get(grid(roadmap))).with("new", skill).send(this.editor, "add"))
			.with("p." + cell, other(roadmap, cell));
		Page back = typed.with("new").send(this.editor, "restore");
		assertThat(back.status()).isEqualTo(200);
		assertThat(back.text()).contains("This is not saved yet.");
		assertValid(back);
		assertThat(this.content.drafts()).isEmpty();
		FilledForm form = FilledForm.edit(back);
		assertThat(form.text("p." + cell)).isEqualTo(other(roadmap, cell));
		assertThat(form.get("p." + level(roadmap) + "." + skill)).containsExactly("");
		this.changes.publish(roadmap.with("summary", "Published meanwhile."));
		assertThat(form.send(this.editor, "save").leadsTo()).contains("row=" + skill, "done=merged&field=summary");
		assertThat(draft(roadmap).text("summary")).isEqualTo("Published meanwhile.");
		assertThat(asked(draft(roadmap)).get(cell).get(0)).hasToString(other(roadmap, cell));
	}

	@Test
	void aRowThatIsStillEmptyStaysWhenAnotherIsAddedOrACellIsWrong() {
		Document roadmap = roadmap();
		String skill = free(roadmap);
		String row = "p." + level(roadmap) + "." + skill;
		Page page = FilledForm.edit(this.editor.get(grid(roadmap))).with("new", skill).send(this.editor, "add");
		page = FilledForm.edit(page).with("new").send(this.editor, "add");
		assertThat(FilledForm.edit(page).get(row)).containsExactly("");
		String cell = "p." + asked(roadmap).keySet().iterator().next();
		page = FilledForm.edit(page).with(cell, "5").send(this.editor, "save");
		assertThat(page.status()).isEqualTo(422);
		assertThat(FilledForm.edit(page).get(row)).containsExactly("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "", "<script>alert(1)</script>" })
	@DisplayName("R23 only skills that exist get a row")
	void onlySkillsThatExistGetARow(String odd) {
		Document roadmap = roadmap();
		FilledForm form = FilledForm.edit(this.editor.get(grid(roadmap)));
		Page page = form.with("new", odd, odd.repeat(500)).send(this.editor, "add");
		assertThat(page.status()).isEqualTo(200);
		assertThat(FilledForm.edit(page).typed()).isEqualTo(FilledForm.edit(this.editor.get(grid(roadmap))).typed());
		assertThat(page.body()).doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "0", "-1", "many", "2.5", "99999999999", "<script>alert(1)</script>" })
	@DisplayName("R23 a cell that is wrong is refused, and all others keep what was chosen")
	void aWrongCellIsRefused(String odd) {
		Document roadmap = roadmap();
		List<String> cells = List.copyOf(asked(roadmap).keySet());
		for (String wrong : List.of(odd, odd.repeat(1000))) {
			FilledForm form = FilledForm.edit(this.editor.get(grid(roadmap)))
				.with("p." + cells.get(1), "4")
				.with("i." + cells.get(1), "optional")
				.with("p." + cells.get(0), wrong);
			Page page = form.send(this.editor, "save");
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.text()).contains("Proficiency has to be");
			assertThat(page.body()).doesNotContain("<script>alert");
			assertValid(page);
			assertThat(FilledForm.edit(page).text("p." + cells.get(1))).isEqualTo("4");
			assertThat(FilledForm.edit(page).text("i." + cells.get(1))).isEqualTo("optional");
		}
		Page page = FilledForm.edit(this.editor.get(grid(roadmap)))
			.with("i." + cells.get(0), odd)
			.with("p." + cells.get(1), "3")
			.send(this.editor, "save");
		assertThat(page.status()).isEqualTo(422);
		assertThat(FilledForm.edit(page).text("p." + cells.get(1))).isEqualTo("3");
		assertThat(this.content.drafts()).isEmpty();
	}

	@Test
	@DisplayName("R23 what is no cell is not read")
	void whatIsNoCellIsNotRead() {
		Document roadmap = roadmap();
		FilledForm form = FilledForm.edit(this.editor.get(grid(roadmap)));
		for (String odd : List.of("p.", "p", "p.nowhere.python", "p..python", "i.nowhere.python", "q.a.b",
				"p.null.python", "levels[0].level", "uuid", "slug", "name")) {
			form.with(odd, "2", "3");
		}
		assertThat(form.send(this.editor, "save").leadsTo()).endsWith("done=saved");
		assertThat(draft(roadmap)).isEqualTo(roadmap);
		assertThat(this.editor.post(grid(roadmap)).status()).isEqualTo(409);
		assertThat(this.editor.post(grid(roadmap), "seen", "x", "do", "odd", "from", "x").status()).isEqualTo(409);
		assertThat(this.editor.post(grid(roadmap), "seen", "9".repeat(18)).status()).isEqualTo(409);
		assertThat(draft(roadmap)).isEqualTo(roadmap);
	}

	@Test
	@DisplayName("R38 of two editors neither puts back a cell that the other has changed")
	void neitherOfTwoEditorsPutsBackWhatTheOtherChanged() {
		Document roadmap = roadmap();
		List<String> cells = List.copyOf(asked(roadmap).keySet());
		String skill = free(roadmap);
		String added = level(roadmap) + "." + skill;
		Visitor other = this.members.newcomer("editor");
		FilledForm theirs = FilledForm
			.edit(FilledForm.edit(other.get(grid(roadmap))).with("new", skill).send(other, "add"));
		FilledForm mine = FilledForm.edit(this.editor.get(grid(roadmap)));
		FilledForm form = FilledForm.edit(this.editor.get(form(roadmap)));
		theirs.with("p." + cells.get(0), other(roadmap, cells.get(0)))
			.with("p." + cells.get(2), "")
			.with("p." + added, "2")
			.with("i." + cells.get(1), "optional")
			.send(other, "save");
		Page page = mine.with("p." + cells.get(1), other(roadmap, cells.get(1))).send(this.editor, "save");
		assertThat(page.leadsTo()).endsWith("done=merged&field=levels");
		assertThat(this.editor.follow(page).text()).contains("and it is in the draft too: Levels");
		assertThat(form.with("summary", "Written elsewhere.").send(this.editor, "save").leadsTo())
			.endsWith("?done=merged&field=levels");
		Map<String, List<Object>> wanted = new TreeMap<>(asked(roadmap));
		wanted.computeIfPresent(cells.get(0),
				(cell, asked) -> List.of(Integer.valueOf(other(roadmap, cell)), asked.get(1)));
		wanted.computeIfPresent(cells.get(1),
				(cell, asked) -> List.of(Integer.valueOf(other(roadmap, cell)), "optional"));
		wanted.remove(cells.get(2));
		wanted.put(added, List.of(2, "essential"));
		assertThat(asked(draft(roadmap))).isEqualTo(wanted);
		assertThat(draft(roadmap).text("summary")).isEqualTo("Written elsewhere.");
	}

	@Test
	@DisplayName("R38 a cell that two editors changed is asked for, and no other")
	void aCellThatBothChangedIsAskedFor() {
		Document roadmap = roadmap();
		List<String> cells = asked(roadmap).keySet()
			.stream()
			.filter((cell) -> asked(roadmap).get(cell).get(0).equals(2))
			.toList();
		Visitor other = this.members.newcomer("editor");
		FilledForm mine = FilledForm.edit(this.editor.get(grid(roadmap)));
		FilledForm.edit(other.get(grid(roadmap)))
			.with("p." + cells.get(0), "3")
			.with("p." + cells.get(1), "3")
			.with("p." + cells.get(2), "3")
			.send(other, "save");
		Page page = mine.with("p." + cells.get(0), "4")
			.with("p." + cells.get(1), "4")
			.with("p." + cells.get(3), "4")
			.send(this.editor, "save");
		assertThat(page.status()).isEqualTo(409);
		assertValid(page);
		assertThat(Page.all(page.main(), "legend")).hasSize(2);
		assertThat(page.text()).contains("Expert", "Proficient", "Theirs is by ");
		FilledForm choice = FilledForm.edit(page);
		assertThat(asked(draft(roadmap)).get(cells.get(3)).get(0)).isEqualTo(2);
		String path = "keep.levels[%s].requirements[%s].proficiency".formatted(cells.get(0).split("\\.")[0],
				cells.get(0).split("\\.")[1]);
		assertThat(choice.get(path)).containsExactly("mine");
		assertThat(choice.with(path, "theirs").send(this.editor).leadsTo()).endsWith("done=merged&field=levels");
		assertThat(cells.stream().limit(4).map((cell) -> asked(draft(roadmap)).get(cell).get(0)).toList())
			.isEqualTo(List.of(3, 4, 3, 4));
		assertThat(mine.send(this.editor, "add").status()).isEqualTo(200);
		this.changes.takeBack();
		assertThat(mine.send(this.editor, "save").leadsTo()).endsWith("done=saved");
	}

	@Test
	@DisplayName("R38 a grid that cannot be compared any more puts back no cell that others have changed")
	void aGridThatCannotBeComparedIsAskedAbout() {
		Document roadmap = roadmap();
		List<String> cells = List.copyOf(asked(roadmap).keySet());
		Visitor other = this.members.newcomer("editor");
		FilledForm.edit(other.get(grid(roadmap))).send(other, "save");
		FilledForm mine = FilledForm.edit(this.editor.get(grid(roadmap)));
		this.workshop.discard(roadmap.uuid());
		this.workshop.forgetFormerDrafts(roadmap.uuid());
		FilledForm.edit(other.get(grid(roadmap)))
			.with("p." + cells.get(0), other(roadmap, cells.get(0)))
			.with("p." + cells.get(1), "")
			.send(other, "save");
		Document theirs = draft(roadmap);
		Page page = mine.with("p." + cells.get(2), other(roadmap, cells.get(2))).send(this.editor, "save");
		for (int times = 0; times < 2; times++) {
			assertThat(page.status()).isEqualTo(409);
			assertValid(page);
			assertThat(Page.all(page.main(), "legend")).hasSize(3);
			assertThat(FilledForm.edit(page).typed().keySet()).noneMatch((name) -> name.startsWith("keep."));
			page = FilledForm.edit(page).send(this.editor);
		}
		assertThat(draft(roadmap)).isEqualTo(theirs);
		FilledForm choice = FilledForm.edit(page);
		choice.typed()
			.keySet()
			.stream()
			.filter((name) -> name.startsWith("asked."))
			.forEach((name) -> choice.with(name.replaceFirst("asked", "keep"), "theirs"));
		choice.send(this.editor);
		assertThat(draft(roadmap)).isEqualTo(theirs);
	}

	@Test
	void aGridThatIsSentTwiceIsNoConflict() {
		Document roadmap = roadmap();
		String cell = "p." + asked(roadmap).keySet().iterator().next();
		FilledForm mine = FilledForm.edit(this.editor.get(grid(roadmap)));
		mine.with(cell, other(roadmap, cell.substring(2))).send(this.editor, "save");
		Document saved = draft(roadmap);
		assertThat(mine.send(this.editor, "save").leadsTo()).endsWith("done=saved");
		assertThat(draft(roadmap)).isEqualTo(saved).isNotEqualTo(roadmap);
	}

	@Test
	void whatSomebodyPublishedMeanwhileIsKept() {
		Document roadmap = roadmap();
		String cell = asked(roadmap).keySet().iterator().next();
		FilledForm mine = FilledForm.edit(this.editor.get(grid(roadmap))).with("p." + cell, other(roadmap, cell));
		this.changes.rename(Kind.ROADMAP, roadmap.slug(), "renamed-meanwhile");
		assertThat(mine.send(this.editor, "save").leadsTo()).endsWith("done=merged&field=slug");
		assertThat(draft(roadmap).slug()).isEqualTo("renamed-meanwhile");
		assertThat(asked(draft(roadmap)).get(cell).get(0)).hasToString(other(roadmap, cell));
	}

	@Test
	@DisplayName("R38 drafts of skills, areas and levels take nothing out of a grid")
	void draftsOfOthersTakeNothingOut() {
		Document roadmap = roadmap();
		Map<String, List<Object>> asked = asked(roadmap);
		Document python = this.changes.find(Kind.SKILL, "python");
		assertThat(asked.keySet()).anyMatch((cell) -> cell.endsWith(".python"));
		List<Document> drafts = List.of(python.with("slug", "python-anew"), python.with("area", null),
				python.with("area", "gone"), this.changes.find(Kind.AREA, "programming").with("slug", "coding"),
				this.changes.find(Kind.LEVEL, level(roadmap)).with("slug", "level-anew"));
		for (Document draft : drafts) {
			this.changes.draft(draft);
			Page page = this.editor.get(grid(roadmap));
			assertValid(page);
			assertThat(page.text()).contains("Python");
			assertThat(FilledForm.edit(page).send(this.editor, "add").status()).isEqualTo(200);
			assertThat(FilledForm.edit(page).send(this.editor, "save").leadsTo()).endsWith("done=saved");
			assertThat(asked(draft(roadmap))).as(draft.values().toString()).isEqualTo(asked);
			this.changes.takeBack();
		}
	}

	@Test
	void aSkillThatIsGoneKeepsItsRow() {
		Document roadmap = roadmap();
		Map<String, List<Object>> asked = asked(roadmap);
		List<Map<String, Object>> levels = new ArrayList<>(roadmap.rows("levels"));
		Map<String, Object> first = new LinkedHashMap<>(levels.get(0));
		List<Map<String, Object>> requirements = new ArrayList<>(Document.rows(first, "requirements"));
		requirements.add(Map.of("skill", "gone-for-good", "proficiency", 3, "importance", "optional"));
		first.put("requirements", requirements);
		levels.set(0, first);
		this.changes.draft(roadmap.with("levels", levels));
		Page page = this.editor.get(grid(roadmap));
		assertThat(page.text()).contains("gone-for-good", "Without an area");
		assertValid(page);
		FilledForm.edit(page).send(this.editor, "save");
		assertThat(asked(draft(roadmap))).containsAllEntriesOf(asked)
			.containsEntry(level(roadmap) + ".gone-for-good", List.of(3, "optional"));
		page = this.editor.get(grid(roadmap));
		FilledForm.edit(page).with("p." + level(roadmap) + ".gone-for-good", "").send(this.editor, "save");
		assertThat(asked(draft(roadmap))).isEqualTo(asked);
	}

	@Test
	void aRoadmapWithoutLevelsHasNoGridYet() {
		Document bare = new Document(Kind.ROADMAP, UUID.randomUUID(), Map.of("slug", "bare", "name", "Bare"));
		this.changes.draft(bare);
		Page page = this.editor.get(grid(bare));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("This roadmap has no levels yet.");
		assertThat(page.links()).contains(form(bare));
		assertValid(page);
	}

	@Test
	@DisplayName("R23 a grid of hundreds of skills is saved")
	void aLargeGridIsSaved() {
		Document roadmap = roadmap();
		List<Map<String, Object>> requirements = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			requirements.add(Map.of("skill", "many-%03d".formatted(i), "proficiency", 2, "importance", "optional"));
		}
		List<Map<String, Object>> levels = roadmap.rows("levels").stream().map((level) -> {
			Map<String, Object> changed = new LinkedHashMap<>(level);
			changed.put("requirements", requirements);
			return changed;
		}).toList();
		this.changes.draft(roadmap.with("levels", levels));
		FilledForm form = FilledForm.edit(this.editor.get(grid(roadmap)));
		assertThat(form.typed()).hasSizeGreaterThan(2 * 300 * levels.size());
		assertThat(form.with("p." + level(roadmap) + ".many-299", "4").send(this.editor, "save").leadsTo())
			.endsWith("done=saved");
		assertThat(asked(draft(roadmap))).hasSize(300 * levels.size())
			.containsEntry(level(roadmap) + ".many-299", List.of(4, "optional"));
	}

	@Test
	@DisplayName("R38 only roadmaps have a grid, and only editors see it")
	void onlyRoadmapsHaveAGrid() {
		Document roadmap = roadmap();
		for (String path : List.of("/admin/content/roadmaps/" + UUID.randomUUID() + "/grid",
				"/admin/content/roadmaps/x/grid", "/admin/content/skills/" + roadmap.uuid() + "/grid",
				grid(this.changes.find(Kind.SKILL, "python")), "/admin/content/planets/" + roadmap.uuid() + "/grid",
				"/admin/content/roadmaps/" + this.changes.find(Kind.SKILL, "python").uuid() + "/grid")) {
			assertThat(this.editor.get(path).status()).as(path).isEqualTo(404);
			assertThat(this.editor.post(path, "p.entry.python", "2").status()).as(path).isEqualTo(404);
		}
		assertThat(this.members.newcomer("administrator").get(grid(roadmap)).status()).isEqualTo(200);
		Visitor learner = this.members.newcomer("learner");
		assertThat(learner.get(grid(roadmap)).status()).isEqualTo(404);
		assertThat(learner.post(grid(roadmap), "from", "x").status()).isEqualTo(404);
	}

	private Document roadmap() {
		return this.content.documents()
			.of(Kind.ROADMAP)
			.stream()
			.filter((roadmap) -> asked(roadmap).keySet().stream().anyMatch((cell) -> cell.endsWith(".python")))
			.findFirst()
			.orElseThrow();
	}

	private Document draft(Document roadmap) {
		return this.content.draft(roadmap.uuid()).orElseThrow().document();
	}

	private String free(Document roadmap) {
		return this.content.documents()
			.of(Kind.SKILL)
			.stream()
			.map(Document::slug)
			.filter((slug) -> asked(roadmap).keySet().stream().noneMatch((cell) -> cell.endsWith("." + slug)))
			.findFirst()
			.orElseThrow();
	}

	/** What each cell says, by level and skill. */
	private static Map<String, List<Object>> asked(Document roadmap) {
		Map<String, List<Object>> asked = new TreeMap<>();
		for (Map<String, Object> level : roadmap.rows("levels")) {
			Document.rows(level, "requirements")
				.forEach((one) -> asked.put(level.get("level") + "." + one.get("skill"),
						List.of(one.get("proficiency"), one.get("importance"))));
		}
		return asked;
	}

	private static Map<String, List<String>> cells(FilledForm form) {
		Map<String, List<String>> cells = new TreeMap<>();
		form.typed().forEach((name, values) -> {
			String cell = name.substring(name.indexOf('.') + 1);
			if (name.startsWith("p.") && !form.text(name).isEmpty()) {
				cells.put(name, values);
				cells.put("i." + cell, form.get("i." + cell));
			}
		});
		return cells;
	}

	private static String other(Document roadmap, String cell) {
		return asked(roadmap).get(cell).get(0).equals(1) ? "2" : "1";
	}

	private static String level(Document roadmap) {
		return (String) roadmap.rows("levels").get(0).get("level");
	}

	private static String grid(Document roadmap) {
		return form(roadmap) + "/grid";
	}

	private static String form(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
