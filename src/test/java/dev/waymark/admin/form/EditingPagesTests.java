package dev.waymark.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.EditingTest;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All pages on which content is edited: what they cost, and whether their HTML is right.
 */
@EditingTest
class EditingPagesTests {

	/** A preview writes the draft, reads everything anew, and takes it back. */
	private static final int WHOLE_CONTENT = 150;

	@Autowired
	private Desk content;

	private final Visitor editor;

	@Autowired
	private ContentChanges changes;

	EditingPagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@Autowired
	private StatementLog log;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("R27 more content costs no more statements")
	void moreContentCostsNoMoreStatements() {
		Document python = this.changes.find(Kind.SKILL, "python");
		this.changes.draft(python.with("statement", "Changed."));
		Map<String, List<String>> before = statements();
		addSkills(150);
		for (int i = 0; i < 40; i++) {
			this.changes.draft(this.changes.find(Kind.SKILL, "added-" + (i + 1)).with("statement", "Changed."));
		}
		assertThat(statements()).isEqualTo(before);
		assertThat(before).allSatisfy((path, statements) -> assertThat(statements).as(path)
			.hasSizeBetween(1, path.endsWith("/preview") ? WHOLE_CONTENT : 20));
		this.changes.takeBack();
		this.jdbc.sql("delete from requirement where skill_id in (select id from skill where slug like 'added-%')")
			.update();
		this.jdbc.sql("delete from skill where slug like 'added-%'").update();
		this.jdbc.sql("update content_revision set number = number + 1").update();
	}

	@Test
	@DisplayName("R27 publishing many drafts is looked at with as many statements as one")
	void manyDraftsAreLookedAtWithAsManyStatements() {
		List<Document> skills = this.content.documents().of(Kind.SKILL).subList(0, 20);
		skills.forEach((skill) -> this.changes.draft(skill.with("statement", "Changed.")));
		String one = "/admin/publish?draft=" + skills.get(0).uuid();
		String all = "/admin/publish?"
				+ skills.stream().map((skill) -> "draft=" + skill.uuid()).collect(Collectors.joining("&"));
		assertThat(this.editor.get(all).text()).contains("Publish 20 changes");
		assertThat(this.log.during(() -> this.editor.get(all)))
			.hasSameSizeAs(this.log.during(() -> this.editor.get(one)));
	}

	@Test
	@DisplayName("R40 no editing page has an error in its HTML")
	void noPageHasAnError() {
		pages().forEach((path) -> {
			Page page = this.editor.get(path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.root().getTextContent()).as(path).doesNotContain("??");
			assertValid(page);
		});
		for (Kind kind : Kind.values()) {
			for (Document document : this.content.documents().of(kind).stream().limit(3).toList()) {
				assertValid(this.editor.get(form(document)));
				this.changes.draft(document);
				assertValid(this.editor.get(form(document)));
			}
		}
		pages().forEach((path) -> assertValid(this.editor.get(path)));
	}

	@Test
	@DisplayName("R23 a reason as long as a page is no fault of the server, wherever it is sent")
	void aReasonAsLongAsAPageIsNoFaultOfTheServer() {
		String reason = "x".repeat(5000);
		for (Kind kind : Kind.values()) {
			Document document = this.content.documents().of(kind).get(0);
			for (String step : List.of("save", "publish", "odd")) {
				assertThat(this.editor.post(form(document), "do", step, "reason", reason).status())
					.as(kind + " " + step)
					.isBetween(200, 499);
			}
			assertThat(this.editor.post(form(document) + "/remove", "reason", reason).status()).as(kind + " remove")
				.isBetween(200, 499);
		}
		assertThat(this.editor.post("/admin/publish", "reason", reason).status()).isEqualTo(422);
	}

	private Map<String, List<String>> statements() {
		Map<String, List<String>> statements = new LinkedHashMap<>();
		for (String path : pages()) {
			assertThat(this.editor.get(path).status()).as(path).isEqualTo(200);
			statements.put(path,
					this.log.during(() -> this.editor.get(path))
						.stream()
						.filter((statement) -> !statement.toLowerCase(Locale.ROOT).matches("(?s).*(session|account).*"))
						.toList());
		}
		return statements;
	}

	private List<String> pages() {
		Document python = this.changes.find(Kind.SKILL, "python");
		Document roadmap = this.content.documents().of(Kind.ROADMAP).get(0);
		List<String> pages = new ArrayList<>(
				List.of("/admin", "/admin/publish", "/admin/publish?draft=" + python.uuid(), "/admin/history",
						"/admin/suggestions", "/admin/content/skills/order?area=programming", form(python) + "/retire",
						form(python) + "/remove", form(python) + "/preview", form(roadmap) + "/grid"));
		for (Kind kind : Kind.values()) {
			pages.add("/admin/content/" + kind.getPath());
			pages.add("/admin/content/" + kind.getPath() + "/new");
			pages.add(form(this.content.documents().of(kind).get(0)));
		}
		pages.add(form(python));
		return pages;
	}

	private void addSkills(int number) {
		this.jdbc.sql("""
				insert into skill (uuid, slug, skill_area_id, position, name, kind, statement, description, hours)
				select random_uuid(), 'added-' || n.x, a.id, 1000 + n.x, 'Added ' || n.x, 'tool', 'Added.', 'Added.', 5
				from system_range(1, :number) n cross join (select min(id) as id from skill_area) a""")
			.param("number", number)
			.update();
		this.jdbc.sql("""
				insert into requirement (roadmap_id, career_level_id, skill_id, proficiency, importance)
				select x.roadmap_id, x.career_level_id, s.id, 2, 'essential'
				from roadmap_level x cross join skill s where s.slug like 'added-%'""").update();
		this.jdbc.sql("update content_revision set number = number + 1").update();
	}

	private static String form(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
