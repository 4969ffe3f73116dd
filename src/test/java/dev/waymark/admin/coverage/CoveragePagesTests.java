package dev.waymark.admin.coverage;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.check.FindingKind;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.draft.DraftView;
import dev.waymark.catalog.editing.draft.Drafts;
import dev.waymark.platform.Origin;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.StatementLog;
import dev.waymark.site.TakenBack;
import dev.waymark.site.Visitor;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors see of what the content lacks.
 */
@WaymarkTest
@ExtendWith(TakenBack.class)
class CoveragePagesTests {

	private static final String COVERAGE = "/admin/coverage";

	private static final String DRAFTS = COVERAGE + "?drafts=yes";

	private static final Editor ANN = new Editor(null, "Ann", Origin.ITSELF);

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Desk content;

	@Autowired
	private Drafts drafts;

	@Autowired
	private StatementLog log;

	private final Visitor editor;

	CoveragePagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@Test
	@DisplayName("R20 editors and administrators see it, nobody else")
	void onlyEditorsSeeIt() {
		assertThat(this.editor.get(COVERAGE).status()).isEqualTo(200);
		assertThat(this.members.newcomer("administrator").get(COVERAGE).status()).isEqualTo(200);
		assertThat(this.members.newcomer("learner").get(COVERAGE).status()).isIn(403, 404);
		assertThat(this.editor.get(COVERAGE).header("Cache-Control")).contains("no-store");
	}

	@Test
	void whatShipsIsCoveredAndHasAFewHints() {
		Page page = this.editor.get(COVERAGE);
		assertThat(page.heading()).isEqualTo("Coverage");
		assertThat(page.text()).contains("No warnings and");
		Element all = row(page, "All together");
		assertThat(Page.all(all, "td")).hasSize(5);
		assertThat(Page.all(all, "td").subList(1, 5))
			.allSatisfy((cell) -> assertThat(Page.text(cell)).contains("(100%)"));
		assertThat(Page.all(all, "a")).isEmpty();
		assertThat(page.all("tr")).hasSize(2 + this.content.documents().of(Kind.AREA).size());
		assertThat(groups(page)).allSatisfy((group) -> assertThat(group.hasAttribute("open")).isFalse());
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void aFindingLeadsToTheFieldWhereItIsMended() {
		Document python = published(Kind.SKILL, "python");
		draft(python.with("working", null).with("statement", "Knowledge of Python."));
		Page page = this.editor.get(DRAFTS);
		assertThat(page.links()).contains("/admin/content/skills/%s#working".formatted(python.uuid()),
				"/admin/content/skills/%s#statement".formatted(python.uuid()));
		assertThat(Page.text(page.byId("no-example"))).contains("Warning", "Skills without an example", "Python",
				"at Working");
		assertThat(Page.text(page.byId("no-verb"))).contains("Hint", "“Knowledge”");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void draftsCountOnlyWhenTheyAreAskedFor() {
		draft(published(Kind.SKILL, "python").with("citations", null));
		assertThat(this.editor.get(COVERAGE).body()).doesNotContain("id=\"no-source\"");
		Page page = this.editor.get(DRAFTS);
		assertThat(page.body()).contains("id=\"no-source\"");
		assertThat(page.all("input").stream().filter((field) -> field.getAttribute("name").equals("drafts")))
			.singleElement()
			.satisfies((field) -> assertThat(field.hasAttribute("checked")).isTrue());
	}

	@Test
	void aShareBelowTheWholeLeadsToWhatIsMissing() {
		draft(published(Kind.SKILL, "python").with("citations", null));
		Page page = this.editor.get(DRAFTS);
		Element programming = row(page, published(Kind.AREA, "programming").name());
		String link = Page.all(programming, "a").get(0).getAttribute("href");
		assertThat(link).startsWith(COVERAGE + "?finding=no-source").endsWith("#found");
		assertThat(Page.text(programming)).doesNotContain("(100%) (100%) (100%) (100%)");
		Page missing = this.editor.get(link);
		assertThat(groups(missing)).singleElement()
			.satisfies((group) -> assertThat(group.hasAttribute("open")).isTrue())
			.satisfies((group) -> assertThat(Page.all(group, "li")).hasSize(1));
	}

	@ParameterizedTest
	@CsvSource({ "kind=skills,2", "kind=guides,0", "area=programming,2", "area=data,0", "finding=no-source,1",
			"roadmap=junior-ml-researcher,2", "area=programming&roadmap=junior-ml-researcher&kind=skills,2",
			"finding=no-source&kind=roadmaps,0" })
	void filtersNarrowWhatIsShown(String query, int findings) {
		Document python = published(Kind.SKILL, "python");
		draft(python.with("citations", null).with("description", "TODO"));
		Page page = this.editor.get(DRAFTS + "&" + query);
		assertThat(page.all("li")
			.stream()
			.filter((item) -> Page.is(item, "finding") && Page.text(item).contains("Python Skill"))).hasSize(findings);
	}

	@Test
	void anAreaShowsWhatRoadmapsAskOfItsSkills() {
		Document roadmap = published(Kind.ROADMAP, "junior-ml-researcher");
		draft(published(Kind.SKILL, "python").with("retiredReason", "Nobody writes it any more."));
		assertThat(this.editor.get(DRAFTS + "&area=programming").links())
			.contains("/admin/content/roadmaps/%s#levels".formatted(roadmap.uuid()));
		assertThat(this.editor.get(DRAFTS + "&area=data").links())
			.doesNotContain("/admin/content/roadmaps/%s#levels".formatted(roadmap.uuid()));
		assertThat(this.editor.get(DRAFTS + "&roadmap=junior-ml-researcher").links())
			.contains("/admin/content/roadmaps/%s#levels".formatted(roadmap.uuid()));
	}

	@Test
	void aFilterThatFindsNothingSaysSo() {
		Page page = this.editor.get(COVERAGE + "?finding=dead-resource");
		assertThat(page.text()).contains("Nothing found", "nothing to mend");
		assertThat(groups(page)).isEmpty();
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=x", "area=%00", "roadmap=%22%3E%3Cscript%3E", "finding=../x", "drafts=maybe",
			"finding=NO_SOURCE", "kind=skill", "area=programming&area=data", "kind=%F0%9F%92%A9", "problems=x",
			"drafts=&kind=&area=&roadmap=&finding=", "filter.kind=x" })
	@DisplayName("R23 odd questions are answered as if they had not been asked")
	void oddQuestionsAreAnswered(String query) {
		Page page = this.editor.get(COVERAGE + "?" + query);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).isEqualTo("Coverage");
		assertThat(page.body()).doesNotContain("<script>");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void whatIsAskedForAndDoesNotExistIsNamed() {
		assertThat(this.editor.get(COVERAGE + "?kind=planets&finding=dragons&area=mars").text()).contains("“planets”",
				"“dragons”", "“mars”");
	}

	@Test
	void manyFindingsAreShownInParts() {
		IntStream.range(0, 130)
			.forEach((number) -> draft(new Document(Kind.SKILL, UUID.randomUUID(),
					published(Kind.SKILL, "python").with("slug", "added-" + number)
						.with("name", "Added " + number)
						.with("citations", null)
						.values())));
		Page page = this.editor.get(DRAFTS);
		Element group = page.byId("no-source");
		assertThat(Page.all(group, "li")).hasSize(100);
		assertThat(Page.text(group)).contains("30 more");
		String alone = Page.all(group, "a").get(100).getAttribute("href");
		assertThat(Page.all(this.editor.get(alone).byId("no-source"), "li")).hasSize(130);
	}

	@Test
	void moreFindingsCostNoMoreStatements() {
		draft(published(Kind.SKILL, "python").with("citations", null));
		this.editor.get(DRAFTS);
		List<String> few = this.log.during(() -> this.editor.get(DRAFTS));
		this.content.documents()
			.of(Kind.SKILL)
			.stream()
			.filter((skill) -> !skill.slug().equals("python"))
			.limit(20)
			.forEach((skill) -> draft(skill.with("citations", null).with("prerequisites", null)));
		assertThat(this.log.during(() -> this.editor.get(DRAFTS))).isEqualTo(few);
		assertThat(few.stream().filter((statement) -> statement.contains("content") || statement.contains("draft")))
			.hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void everyKindOfFindingCanBeChosen() {
		Page page = this.editor.get(COVERAGE);
		List<String> choices = page.all("option").stream().map((option) -> option.getAttribute("value")).toList();
		for (FindingKind kind : FindingKind.values()) {
			assertThat(choices).contains(kind.getSlug());
			assertThat(this.editor.get(COVERAGE + "?finding=" + kind.getSlug()).text()).doesNotContain("??");
		}
	}

	private Document published(Kind kind, String slug) {
		return this.content.documents().find(kind, slug).orElseThrow();
	}

	private void draft(Document document) {
		Long seen = this.content.draft(document.uuid()).map(DraftView::version).orElse(null);
		this.drafts.save(document, seen, ANN);
	}

	private static List<Element> groups(Page page) {
		return Page.all(page.main(), "details");
	}

	private static Element row(Page page, String name) {
		return page.all("tr").stream().filter((row) -> Page.text(row).startsWith(name)).findFirst().orElseThrow();
	}

}
