package dev.waymark.account.web.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a long form that is sent after the session has ended.
 */
@EditingTest
class TypedFormTests {

	private static final String STATEMENT = "Do what was typed for <an> \"hour\" & more.";

	private static final String DESCRIPTION = "First line.\n\n    indented\n\nLast & <line>.";

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Workshop workshop;

	@Autowired
	private JdbcClient jdbc;

	private String email;

	private Visitor editor;

	private Document skill;

	private String path;

	@BeforeEach
	void begin(@SignedIn Visitor editor) {
		this.editor = editor;
		this.email = this.members.emailOf(editor);
		this.skill = this.workshop.skill();
		this.path = Workshop.path(this.skill);
	}

	@Test
	@DisplayName("R38 a form that outlived its session is kept, and saved after signing in with both factors")
	void whatWasTypedIsKeptAndSavedAfterSigningIn() {
		FilledForm form = typed();
		endSessions();
		Page kept = form.send(this.editor, "save");
		assertKept(kept);
		assertThat(kept.text()).contains("You were signed out before this form arrived");
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
		Page signedIn = this.members.signIn(this.editor, this.email);
		assertThat(signedIn.heading()).isEqualTo("My progress");
		Page saved = sendOn(kept);
		assertThat(saved.leadsTo()).isEqualTo(this.path + "?done=saved");
		Document draft = this.workshop.draft(this.skill.uuid()).document();
		assertThat(draft).isEqualTo(this.skill.with("statement", STATEMENT)
			.with("description", DESCRIPTION)
			.with("prerequisites", draft.get("prerequisites")));
		assertThat(draft.texts("prerequisites")).containsExactlyInAnyOrder("git", "sql");
	}

	@Test
	void aPasswordAloneSavesNothing() {
		FilledForm form = typed();
		endSessions();
		Page kept = form.send(this.editor, "save");
		Page half = this.editor.postAndLook("/sign-in", "email", this.email, "password", Members.PASSWORD, "back",
				"/me");
		assertThat(half.heading()).isNotEqualTo("My progress");
		Page again = FilledForm.on(kept, this.path).send(this.editor);
		assertKept(again);
		assertKept(FilledForm.on(again, this.path).send(this.editor));
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
		this.editor.postAndLook("/sign-in/code", "code", this.members.nextCode(this.email));
		assertThat(sendOn(again).leadsTo()).endsWith("?done=saved");
	}

	@Test
	void aWrongPasswordInTheOtherTabLosesNothing() {
		FilledForm form = typed();
		endSessions();
		Page kept = form.send(this.editor, "save");
		Page refused = this.editor.post("/sign-in", "email", this.email, "password", "not this one at all", "back",
				"/me");
		assertThat(refused.status()).isEqualTo(422);
		Page again = FilledForm.on(kept, this.path).send(this.editor);
		assertKept(again);
		this.members.signIn(this.editor, this.email);
		assertThat(sendOn(again).leadsTo()).endsWith("?done=saved");
	}

	@Test
	@DisplayName("R18 a form of an earlier session is kept and not carried out")
	void aFormOfAnEarlierSessionIsKept() {
		FilledForm form = typed().with("_csrf", "made-up");
		Page kept = form.send(this.editor, "save");
		assertKept(kept);
		assertThat(kept.text()).contains("This form came from an earlier session").doesNotContain("Sign in in a new");
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
		assertThat(FilledForm.on(kept, this.path).send(this.editor).leadsTo()).endsWith("?done=saved");
	}

	@Test
	void aLearnerWhoSignsInInsteadSavesNothing() {
		FilledForm form = typed();
		endSessions();
		Page kept = form.send(this.editor, "save");
		this.members.signIn(this.editor, this.members.open("learner"));
		Page answer = sendOn(kept);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
	}

	@Test
	void whoeverIsNoEditorAnyMoreSavesNothing() {
		FilledForm form = typed();
		endSessions();
		Page kept = form.send(this.editor, "save");
		this.jdbc.sql("update account set disabled_at = current_timestamp where email = ?").param(this.email).update();
		this.members.signIn(this.editor, this.email);
		assertKept(FilledForm.on(kept, this.path).send(this.editor));
		this.jdbc.sql("update account set disabled_at = null, role = 'learner' where email = ?")
			.param(this.email)
			.update();
		this.members.signIn(this.editor, this.email);
		assertThat(sendOn(kept).status()).isEqualTo(404);
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
	}

	@Test
	void nobodyElseSeesWhatWasTyped() {
		FilledForm form = typed();
		endSessions();
		form.send(this.editor, "save");
		Visitor stranger = this.visitors.anyone();
		Visitor other = this.members.newcomer("editor");
		for (Visitor visitor : List.of(stranger, other)) {
			assertThat(visitor.get("/sign-in/typed").status()).isIn(404, 405);
			Page page = visitor.post("/sign-in/typed", "statement", "Something");
			assertThat(page.leadsTo()).isEqualTo("/sign-in");
			for (String path : List.of("/me", "/sign-in", this.path, "/admin")) {
				assertThat(visitor.get(path).body()).doesNotContain("typed for");
			}
		}
	}

	@Test
	void aFormFromAnotherSiteIsNotKept() {
		endSessions();
		String body = Visitor.form("statement", STATEMENT, "do", "save");
		Page page = this.editor.send("POST", this.path, body, "Sec-Fetch-Site", "cross-site");
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).doesNotContain("typed for");
		Page unsaid = this.visitors.anyone().send("POST", this.path, body);
		assertThat(unsaid.status()).isEqualTo(403);
		assertThat(unsaid.body()).doesNotContain("typed for");
	}

	@Test
	void aLongGuideIsKeptToItsLastWord() {
		Document guide = this.workshop.any(Kind.GUIDE);
		String action = Workshop.path(guide);
		String body = "A long line of an article, with *signs*.\n\n".repeat(900).strip();
		FilledForm form = FilledForm.on(this.editor.get(action), action).with("body", body);
		endSessions();
		Page kept = form.send(this.editor, "save");
		assertThat(kept.status()).isEqualTo(403);
		FilledForm again = FilledForm.on(kept, action);
		assertThat(again.get("body")).containsExactly(body);
		this.members.signIn(this.editor, this.email);
		Page saved = FilledForm.on(again.send(this.editor), action).send(this.editor);
		assertThat(saved.leadsTo()).endsWith("?done=saved");
		assertThat(this.workshop.draft(guide.uuid()).document().text("body")).isEqualTo(body);
	}

	@Test
	void whatIsTooLargeToReadIsRefusedInWords() {
		FilledForm form = typed().with("description", "word ".repeat(600_000));
		assertThat(form.send(this.editor, "save").status()).isIn(400, 413, 422);
		endSessions();
		Page page = form.send(this.editor, "save");
		assertThat(page.status()).isIn(400, 403, 413);
		assertThat(page.isHtml()).isTrue();
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
	}

	@Test
	void theLargestGridIsSentAndKept() {
		Document roadmap = this.workshop.published(Kind.ROADMAP, "machine-learning-engineer");
		String action = Workshop.path(roadmap) + "/grid";
		String[] more = this.workshop.all(Kind.SKILL).stream().map(Document::slug).toArray(String[]::new);
		FilledForm grid = FilledForm.on(this.editor.get(action), action);
		Page added = grid.with("new", more).send(this.editor, "add");
		assertThat(added.status()).isEqualTo(200);
		FilledForm all = FilledForm.on(added, action).with("new");
		assertThat(all.size()).isGreaterThan(1000);
		Page saved = all.send(this.editor, "save");
		assertThat(saved.status()).isEqualTo(200);
		assertThat(saved.text()).contains("The draft is saved.");
		assertThat(FilledForm.on(saved, action).get("row")).hasSizeGreaterThanOrEqualTo(more.length);
	}

	@Test
	void manyFieldsAreKeptAll() {
		FilledForm form = typed();
		Map<String, String> locators = IntStream.range(0, 300)
			.boxed()
			.collect(Collectors.toMap((row) -> "citations[%d].locator".formatted(row), (row) -> "Page " + row));
		locators.forEach(form::with);
		endSessions();
		Page kept = form.send(this.editor, "save");
		FilledForm again = FilledForm.on(kept, this.path);
		assertThat(locators).allSatisfy((name, locator) -> assertThat(again.get(name)).containsExactly(locator));
	}

	@Test
	void whatIsPublishedTakenBackOrRetiredIsKeptAsWell() {
		this.workshop.draft(this.skill.with("hours", 3));
		FilledForm publish = FilledForm.lastOn(this.editor.get("/admin/publish?draft=" + this.skill.uuid()),
				"/admin/publish");
		String retire = this.path + "/retire";
		FilledForm retiring = FilledForm.on(this.editor.get(retire), retire);
		String revision = "/admin/history/" + this.workshop.revision(this.skill.uuid());
		FilledForm undo = FilledForm.lastOn(this.editor.get(revision), revision);
		endSessions();
		String reason = "A reason, as it was given.";
		Page kept = publish.with("reason", reason).send(this.editor);
		assertThat(FilledForm.on(kept, "/admin/publish").get("reason")).containsExactly(reason);
		assertThat(FilledForm.on(retiring.with("reason", reason).send(this.editor, "look"), retire).get("reason"))
			.containsExactly(reason);
		assertThat(FilledForm.on(undo.with("reason", reason).send(this.editor), revision).get("reason"))
			.containsExactly(reason);
		assertThat(this.workshop.published(this.skill.uuid())).isEqualTo(this.skill);
		this.members.signIn(this.editor, this.email);
		Page live = FilledForm.on(FilledForm.on(kept, "/admin/publish").send(this.editor), "/admin/publish")
			.send(this.editor);
		assertThat(live.leadsTo()).endsWith("?done=live");
	}

	@Test
	void whatWasOvertakenWhileSigningInIsACompareAndNoLoss() {
		FilledForm form = typed();
		endSessions();
		Page kept = form.send(this.editor, "save");
		this.workshop.publish(this.skill.with("statement", "Do what was published."));
		this.members.signIn(this.editor, this.email);
		Page compare = sendOn(kept);
		assertThat(compare.status()).isEqualTo(409);
		assertThat(FilledForm.on(compare, this.path).get("statement")).containsExactly(STATEMENT);
	}

	@Test
	void aDisabledEditorGetsNothingAndChangesNothing() {
		FilledForm form = typed();
		this.jdbc.sql("update account set disabled_at = current_timestamp where email = ?").param(this.email).update();
		Page kept = form.send(this.editor, "save");
		assertThat(kept.status()).isEqualTo(403);
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
		assertThat(this.editor.get(this.path).leadsTo()).startsWith("/sign-in");
	}

	@Test
	void anEditorWithoutASecondFactorIsLedToItAndSavesNothing() {
		FilledForm form = typed();
		String lacking = this.members.open("editor");
		endSessions();
		Page kept = form.send(this.editor, "save");
		this.members.signIn(this.editor, lacking);
		Page answer = sendOn(kept);
		assertThat(answer.leadsTo()).startsWith("/settings/second-factor");
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
	}

	private FilledForm typed() {
		return FilledForm.on(this.editor.get(this.path), this.path)
			.with("statement", STATEMENT)
			.with("description", DESCRIPTION)
			.with("prerequisites", "git", "sql");
	}

	private void endSessions() {
		this.jdbc.sql("""
				delete from spring_session
				where principal_name = (select cast(uuid as varchar(36)) from account where email = ?)""")
			.param(this.email)
			.update();
	}

	/** Sends what was kept, once for the session and once in it. */
	private Page sendOn(Page kept) {
		Page again = FilledForm.on(kept, this.path).send(this.editor);
		return (again.status() == 403) ? FilledForm.on(again, this.path).send(this.editor) : again;
	}

	private void assertKept(Page page) {
		assertThat(page.status()).as(page + " " + page.leadsTo()).isEqualTo(403);
		assertThat(page.heading()).isEqualTo("Nothing you typed is lost");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		FilledForm form = FilledForm.on(page, this.path);
		assertThat(form.get("statement")).containsExactly(STATEMENT);
		assertThat(form.get("description")).containsExactly(DESCRIPTION);
		assertThat(form.get("prerequisites")).containsExactly("git", "sql");
		assertThat(form.get("do")).containsExactly("save");
		assertThat(form.get("name")).containsExactly(this.skill.name());
	}

}
