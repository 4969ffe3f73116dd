package dev.waymark.admin.publish;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.platform.Origin;
import dev.waymark.site.ContentChanges;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a release brings for things that editors have changed: taken over, gone on from,
 * left.
 */
@EditingTest
class SuggestionPagesTests {

	@Autowired
	private Members members;

	@Autowired
	private Desk content;

	@Autowired
	private History history;

	private final Visitor editor;

	@Autowired
	private ContentChanges changes;

	SuggestionPagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	private static final String PATH = "/admin/suggestions";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Visitors visitors;

	@AfterEach
	void offerNothing() {
		this.jdbc.sql("update shipped_document set offered = false").update();
	}

	@Test
	void nothingIsOffered() {
		Page page = this.editor.get(PATH + "?done=odd");
		assertThat(page.text()).contains(message("suggestions.none"));
		assertValid(page);
	}

	@Test
	void whatIsOfferedIsTakenOver() {
		Document python = python();
		offer(python.with("statement", "As <i>shipped</i>."));
		Page page = this.editor.get(PATH);
		assertThat(page.text()).contains("Python", "As <i>shipped</i>.", python.text("statement").split(" ")[0]);
		assertValid(page);
		Page live = settle(python, "adopt");
		assertThat(live.text()).contains("As <i>shipped</i>.");
		assertThat(python().text("statement")).isEqualTo("As <i>shipped</i>.");
		assertThat(this.editor.get(PATH).text()).doesNotContain("As <i>shipped</i>.");
		assertThat(this.editor.post(PATH + "/" + python.uuid(), "do", "adopt").status()).isEqualTo(404);
		this.history.undo(this.history.lines(python.uuid(), Long.MAX_VALUE, 1).get(0).number(), "",
				new Editor(null, "Ann", Origin.ITSELF));
	}

	@Test
	void whatIsOfferedIsGoneOnFrom() {
		Document python = python();
		offer(python.with("statement", "As shipped."));
		Page form = settle(python, "draft");
		assertThat(FilledForm.edit(form).text("statement")).isEqualTo("As shipped.");
		assertThat(python()).isEqualTo(python);
		assertThat(this.editor.post(PATH + "/" + python.uuid(), "do", "draft").status()).isEqualTo(404);
	}

	@Test
	void whatIsOfferedIsLeft() {
		Document python = python();
		offer(python.with("statement", "As shipped."));
		Page page = settle(python, "leave");
		assertThat(page.text()).contains(message("suggestions.done.left"));
		assertThat(python()).isEqualTo(python);
		assertThat(this.content.drafts()).isEmpty();
		assertThat(this.editor.post(PATH + "/" + python.uuid(), "do", "leave").status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R38 a draft of somebody is not written over")
	void aDraftIsNotWrittenOver() {
		Document python = python();
		offer(python.with("statement", "As shipped."));
		this.changes.draft(python.with("statement", "As Ann writes it."));
		Page page = this.editor.post(PATH + "/" + python.uuid(), "do", "draft");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains(message("suggestions.stale"), "As shipped.");
		assertValid(page);
		assertThat(this.content.draft(python.uuid()).orElseThrow().document().text("statement"))
			.isEqualTo("As Ann writes it.");
		assertThat(settle(python, "leave").status()).isEqualTo(200);
	}

	@Test
	void whatWouldBeWrongIsRefusedWithReasons() {
		Document python = python();
		offer(python.with("area", "nowhere").with("hours", 1_000_000));
		for (String step : List.of("adopt", "draft")) {
			Page page = this.editor.post(PATH + "/" + python.uuid(), "do", step);
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.text()).contains("Python: ", "has to be between");
			assertValid(page);
		}
		assertThat(python()).isEqualTo(python);
	}

	@Test
	void somethingNewIsOfferedWhole() {
		Document added = new Document(Kind.SKILL, UUID.randomUUID(),
				python().with("slug", "added").with("name", "Added").with("aliases", null).values());
		offer(added);
		Page page = this.editor.get(PATH);
		assertThat(page.text()).contains("Added", "New");
		assertValid(page);
		settle(added, "draft");
		assertThat(this.content.draft(added.uuid()).orElseThrow().document()).isEqualTo(added);
		this.jdbc.sql("delete from shipped_document where uuid = ?").param(added.uuid()).update();
	}

	@Test
	@DisplayName("R23 odd steps settle nothing")
	void oddStepsSettleNothing() {
		Document python = python();
		offer(python.with("statement", "As shipped."));
		for (String step : List.of("", "odd", "\u0000", "x".repeat(9000))) {
			assertThat(this.editor.post(PATH + "/" + python.uuid(), "do", step).leadsTo()).isEqualTo(PATH);
		}
		assertThat(this.editor.post(PATH + "/x", "do", "adopt").status()).isEqualTo(404);
		assertThat(this.editor.post(PATH + "/" + UUID.randomUUID(), "do", "adopt").status()).isEqualTo(404);
		Visitor learner = this.members.newcomer("learner");
		assertThat(learner.get(PATH).status()).isEqualTo(404);
		assertThat(learner.post(PATH + "/" + python.uuid(), "do", "adopt").status()).isEqualTo(404);
		assertThat(this.visitors.anyone().get(PATH).leadsTo()).startsWith("/sign-in");
		assertThat(this.editor.get(PATH).text()).contains("As shipped.");
		assertThat(python()).isEqualTo(python);
	}

	private Page settle(Document document, String step) {
		return this.editor.postAndLook(PATH + "/" + document.uuid(), "do", step);
	}

	private void offer(Document document) {
		this.jdbc.sql("delete from shipped_document where uuid = ?").param(document.uuid()).update();
		this.jdbc.sql("insert into shipped_document (kind, document, offered, uuid) values (?, ?, true, ?)")
			.params(document.kind().getSlug(), DocumentJson.write(document), document.uuid())
			.update();
	}

	private Document python() {
		return this.changes.find(Kind.SKILL, "python");
	}

	private static String message(String key) {
		return ResourceBundle.getBundle("messages/admin", Locale.ROOT).getString(key);
	}

	private static String form(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
