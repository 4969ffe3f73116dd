package dev.waymark.older;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.site.FilledForm;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors made of the content before the update stands after it, and they go on with
 * what they had begun.
 */
interface OlderContentTests {

	/** The site, after the update. */
	OlderSite site();

	@Test
	default void theSeedSparesWhatEditorsTouched() {
		assertThat(look("/skills/python").text()).contains(EditedContent.STATEMENT);
		assertThat(look("/areas/data").heading()).isEqualTo("Data & tables");
		assertThat(look("/resources/kaggle").text()).contains("Free for everybody here.");
		assertThat(look("/").heading()).isEqualTo(FilledSite.HEADING);
		Page offered = editor().get("/admin/suggestions");
		assertThat(offered.text()).contains("Python", EditedContent.STATEMENT);
	}

	@Test
	default void aFormerAddressLeadsToTheThing() {
		assertThat(site().anyone().get("/skills/numpy").leadsTo()).isEqualTo("/skills/" + EditedContent.RENAMED);
		assertThat(look("/skills/" + EditedContent.RENAMED).status()).isEqualTo(200);
	}

	@Test
	default void whatWasRetiredSaysWhyAndNamesItsSuccessors() {
		assertRetired("/skills/legal-ai", "/skills/domain-knowledge");
		assertRetired("/skills/retail-and-e-commerce", "/skills/business-acumen");
		assertRetired("/skills/entertainment-and-gaming", "/skills/finance-ai", "/skills/healthcare-ai");
		assertRetired("/roadmaps/nlp-engineer", "/roadmaps/ai-engineer");
		assertRetired("/resources/coursera", "/resources/edx");
		assertRetired("/guides/case-studies");
		assertThat(look("/skills/technology-industry").body()).as("taken back").doesNotContain("id=\"retired\"");
	}

	@Test
	default void anOwnRoadmapShowsItsLevelsAndWhatTheyAsk() {
		Page roadmap = look("/roadmaps/site-reliability-engineer");
		assertThat(roadmap.links()).contains("/roadmaps/site-reliability-engineer/levels/entry",
				"/roadmaps/site-reliability-engineer/levels/senior");
		Page entry = look("/roadmaps/site-reliability-engineer/levels/entry");
		assertThat(entry.links()).contains("/skills/python?from=site-reliability-engineer",
				"/skills/linux-administration?from=site-reliability-engineer");
	}

	@Test
	default void theHistoryTellsEveryRevisionAndTakesBack() {
		Visitor editor = editor();
		List<Long> revisions = site().jdbc.sql("select id from revision where id <= 14 order by id desc")
			.query(Long.class)
			.list();
		assertThat(revisions).hasSize(14);
		assertThat(editor.get("/admin/history").links())
			.containsAll(revisions.stream().map((number) -> "/admin/history/" + number).toList());
		revisions.forEach((number) -> assertThat(editor.get("/admin/history/" + number).text()).as("" + number)
			.contains("Ed Straße"));
		String kaggle = "/admin/history/" + revisionOf("kaggle");
		FilledForm.lastOn(editor.get(kaggle), kaggle).with("reason", "Not free.").send(editor);
		assertThat(look("/resources/kaggle").text()).doesNotContain("Free for everybody here.");
		String again = "/admin/history/" + revisionOf("kaggle");
		FilledForm.lastOn(editor.get(again), again).with("reason", "Free.").send(editor);
		assertThat(look("/resources/kaggle").text()).contains("Free for everybody here.");
	}

	@Test
	default void draftsOpenAsTheyWereLeftAndArePublished() {
		Visitor editor = editor();
		String git = edit("skill", "git");
		Page draft = editor.get(git);
		assertThat(FilledForm.edit(draft).text("statement")).isEqualTo("Third draft.");
		assertThat(FilledForm.edit(editor.get(edit("roadmap", "data-scientist"))).text("summary"))
			.isEqualTo("A draft of a roadmap.");
		assertThat(editor.get("/admin").text() + editor.get("/admin/content/skills?state=draft").text())
			.contains("Half done");
		Page asked = editor.follow(FilledForm.edit(draft).send(editor, "publish"));
		assertThat(FilledForm.lastOn(asked, "/admin/publish").send(editor).leadsTo()).contains("done=live");
		assertThat(look("/skills/git").text()).contains("Third draft.");
	}

	@Test
	default void aDraftThatWasThrownAwayComesBack() {
		Visitor editor = editor();
		Page former = editor.get("/admin/former-drafts");
		String julia = former.links()
			.stream()
			.filter((link) -> link.startsWith("/admin/former-drafts/" + uuid("skill", "julia")))
			.findFirst()
			.orElseThrow();
		Page look = editor.get(julia);
		assertThat(look.text()).contains("Thrown away.");
		assertThat(FilledForm.on(look, julia).send(editor).leadsTo()).endsWith("done=brought-back");
		assertThat(FilledForm.edit(editor.get(edit("skill", "julia"))).text("statement")).isEqualTo("Thrown away.");
	}

	@Test
	default void reportsAreReadByEditorsAndByWhoSentThem() {
		Page inbox = editor().get("/admin/inbox?q=grusse");
		assertThat(inbox.text()).contains("Python").doesNotContain("A book of ours");
		assertThat(editor().get("/admin/inbox").text()).contains("A book of ours");
		assertThat(site().withKept("session").get("/me/reports").text()).contains("Done by now.",
				"Thank you: it is changed.", "Not for us.", "A book of ours");
	}

	@Test
	default void aFileThatWaitedIsImported() {
		Visitor editor = editor();
		String path = "/admin/import/"
				+ site().jdbc.sql("select uuid from waiting_import").query(String.class).single();
		Page seen = editor.get(path);
		assertThat(seen.text()).contains("Waiting area");
		assertThat(FilledForm.on(seen, path).send(editor).leadsTo()).startsWith("/admin/history/");
		assertThat(look("/areas/waiting").heading()).isEqualTo("Waiting area");
	}

	@Test
	default void linksThatFailedAreStillRaised() {
		assertThat(editor().get("/admin/links?state=raised").text()).contains("edX", "Needs a look",
				"The page is gone");
		assertThat(editor().get("/admin").links()).contains("/admin/links");
	}

	@Test
	default void theAuditLogGoesOnWhereItWas() {
		String log = site().administrator().get("/admin/audit").text();
		assertThat(log).contains("Ann", "Ed Straße", "Mia");
	}

	private void assertRetired(String path, String... successors) {
		Page page = look(path);
		assertThat(page.text()).as(path).contains("Nobody asks for it.");
		assertThat(Page.all(page.byId("retired"), "a")).extracting((link) -> link.getAttribute("href"))
			.containsExactly(successors);
	}

	private long revisionOf(String slug) {
		return site().jdbc.sql("""
				select max(d.revision_id) from revision_document d
				join learning_resource r on r.uuid = d.uuid where r.slug = ?""").param(slug).query(Long.class).single();
	}

	private Page look(String path) {
		return site().anyone().get(path);
	}

	private Visitor editor() {
		return site().administrator();
	}

	private String edit(String kind, String slug) {
		return "/admin/content/" + kind + "s/" + uuid(kind, slug);
	}

	private String uuid(String table, String slug) {
		return site().jdbc.sql("select uuid from " + table + " where slug = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

}
