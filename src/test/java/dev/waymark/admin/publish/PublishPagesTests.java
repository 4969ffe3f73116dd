package dev.waymark.admin.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

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
 * How drafts become what readers see.
 */
@EditingTest
class PublishPagesTests {

	private static final String PUBLISH = "/admin/publish";

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Workshop workshop;

	private final Visitor editor;

	PublishPagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@Test
	void thePageShowsWhatWillChangeAndForHowManyLearners() {
		Document skill = this.workshop.skill();
		this.members.newcomer("learner").post(mark(skill), "status", "learned", "proficiency", "2");
		this.visitors.anyone().post(mark(skill), "status", "learning");
		this.workshop.draft(skill.with("statement", "Do <something> else.").with("hours", 41));
		this.workshop.draft(this.workshop.skill().with("hours", 42));
		Page page = look(skill);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(page.text()).contains("2 learners have marks or notes on skills of this.", "Do <something> else.",
				"2 fields", "Publish 1 change");
		assertThat(changes(page)).hasSize(1);
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
	}

	@Test
	void whatChangesIsToldInTheWordsOfTheForm() {
		Document roadmap = this.workshop.published(Kind.ROADMAP, "machine-learning-engineer");
		Map<String, Object> level = new LinkedHashMap<>(roadmap.rows("levels").get(0));
		Document skill = this.workshop.skill();
		level.put("requirements", List.of(Map.of("skill", skill.slug(), "proficiency", 4, "importance", "optional")));
		this.workshop.draft(roadmap.with("levels", List.of(level)));
		assertThat(look(roadmap).text()).contains("Levels · Entry · " + skill.name(),
				skill.name() + " · Expert · optional");
		this.workshop.discard(roadmap.uuid());
	}

	@Test
	@DisplayName("R38 what is published is live at once, for everybody")
	void whatIsPublishedIsLiveAtOnce() {
		Document skill = this.workshop.skill();
		Document made = copy(skill, "fresh");
		this.workshop.draft(skill.with("statement", "Do something else."));
		this.workshop.draft(made);
		Visitor reader = this.visitors.anyone();
		assertThat(reader.get("/skills/" + made.slug()).status()).isEqualTo(404);
		Page live = publish("Because <it> is better.", skill, made);
		assertThat(live.leadsTo()).matches("/admin/history/[0-9]+\\?done=live");
		Page revision = this.editor.get(live.leadsTo());
		assertThat(revision.text()).contains("It is live, for everybody.", "Because <it> is better.", "Published",
				skill.name(), made.name());
		assertThat(NuChecker.errors(revision.body())).isEmpty();
		assertThat(reader.get("/skills/" + skill.slug()).text()).contains("Do something else.");
		assertThat(reader.get("/skills/" + made.slug()).status()).isEqualTo(200);
		assertThat(reader.get("/search?q=" + Visitor.encode(made.name())).links()).contains("/skills/" + made.slug());
		assertThat(reader.get("/sitemap.xml").body()).contains("/skills/" + made.slug() + "<");
		assertThat(this.workshop.isDrafted(skill.uuid())).isFalse();
		assertThat(this.workshop.isDrafted(made.uuid())).isFalse();
	}

	@Test
	void aCircleIsRefusedAndItsWayNamed() {
		Document first = this.workshop.skill();
		Document second = this.workshop.skill();
		this.workshop.draft(first.with("prerequisites", List.of(second.slug())));
		assertThat(publish("", first).leadsTo()).contains("done=live");
		this.workshop.draft(second.with("hours", 3));
		FilledForm form = FilledForm.on(this.editor.get(Workshop.path(second)), Workshop.path(second));
		Page refused = form.with("prerequisites", first.slug()).send(this.editor, "publish");
		String way = "%s → %s → %s".formatted(second.name(), first.name(), second.name());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains(way);
		assertThat(refused.links()).contains("#prerequisites");
		assertThat(NuChecker.errors(refused.body())).isEmpty();
	}

	@Test
	void aCircleOfTwoDraftsIsRefusedWhenBothArePublished() {
		Document first = this.workshop.skill();
		Document second = this.workshop.skill();
		this.workshop.draft(first.with("prerequisites", List.of(second.slug())));
		this.workshop.publish(second.with("prerequisites", List.of(first.slug())));
		Page shown = look(first);
		String way = "%s → %s → %s".formatted(first.name(), second.name(), first.name());
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.text()).contains("Before it can be published", way);
		Page refused = publish("My reason", first);
		assertRefused(refused, 422);
		assertThat(refused.text()).contains(way);
		assertThat(refused.links()).contains(Workshop.path(first) + "#prerequisites");
		assertThat(FilledForm.lastOn(refused, PUBLISH).get("reason")).containsExactly("My reason");
		assertThat(this.workshop.published(first.uuid())).isEqualTo(first);
		assertThat(this.workshop.isDrafted(first.uuid())).isTrue();
	}

	@Test
	void whatIsMissingIsNamedAndLeadsToItsField() {
		Document made = copy(this.workshop.skill(), "bare").with("statement", null).with("hours", null);
		this.workshop.draft(made);
		Page refused = publish("", made);
		assertRefused(refused, 422);
		assertThat(refused.text()).contains(made.name() + ": Statement is missing");
		assertThat(refused.links()).contains(Workshop.path(made) + "#statement", Workshop.path(made) + "#hours");
	}

	@Test
	void aDraftThatNeedsAnotherDraftIsPublishedWithIt() {
		Document needed = copy(this.workshop.skill(), "needed");
		this.workshop.draft(needed);
		Document needs = this.workshop.skill();
		this.workshop.draft(needs.with("prerequisites", List.of(needed.slug())));
		Page alone = publish("", needs);
		assertRefused(alone, 422);
		assertThat(alone.text()).contains("there is nothing called “" + needed.slug() + "”");
		assertThat(publish("", needs, needed).leadsTo()).contains("done=live");
		assertThat(this.visitors.anyone().get("/skills/" + needs.slug()).links())
			.anyMatch((link) -> link.startsWith("/skills/" + needed.slug()));
	}

	@Test
	void ofSeveralDraftsAllArePublishedOrNone() {
		Document right = this.workshop.skill();
		Document wrong = copy(this.workshop.skill(), "wrong").with("statement", null);
		this.workshop.draft(right.with("hours", 3));
		this.workshop.draft(wrong);
		assertRefused(publish("", right, wrong), 422);
		assertThat(this.workshop.published(right.uuid())).isEqualTo(right);
		assertThat(this.workshop.isPublished(wrong.uuid())).isFalse();
		assertThat(this.workshop.isDrafted(right.uuid())).isTrue();
	}

	@Test
	void aDraftThatWasOvertakenIsNotPublished() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("hours", 3));
		FilledForm form = FilledForm.lastOn(look(skill), PUBLISH);
		Document live = this.workshop.publish(skill.with("statement", "Do what is live."));
		Page refused = form.with("reason", "My reason").send(this.editor);
		assertRefused(refused, 409);
		assertThat(refused.text()).contains("something else was published since the draft was begun");
		assertThat(refused.links()).contains(Workshop.path(skill) + "/compare");
		assertThat(FilledForm.lastOn(refused, PUBLISH).get("reason")).containsExactly("My reason");
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(live);
	}

	@Test
	void aDraftThatSaysAnotherThingThanWasShownIsNotPublishedUnseen() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("hours", 3));
		FilledForm form = FilledForm.lastOn(look(skill), PUBLISH);
		this.workshop.draft(skill.with("hours", 99));
		Page refused = form.with("reason", "My reason").send(this.editor);
		assertRefused(refused, 409);
		assertThat(refused.text()).contains(skill.name(), "99");
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
		assertThat(FilledForm.lastOn(refused, PUBLISH).send(this.editor).leadsTo()).contains("done=live");
		assertThat(this.workshop.published(skill.uuid()).get("hours")).isEqualTo(99);
	}

	@Test
	void aDraftThatWasThrownAwayMeanwhileIsNotLeftOutSilently() {
		Document kept = this.workshop.skill();
		Document gone = this.workshop.skill();
		this.workshop.draft(kept.with("hours", 3));
		this.workshop.draft(gone.with("hours", 3));
		FilledForm form = FilledForm.lastOn(look(kept, gone), PUBLISH);
		this.workshop.discard(gone.uuid());
		assertRefused(form.send(this.editor), 409);
		assertThat(this.workshop.published(kept.uuid())).isEqualTo(kept);
	}

	@Test
	void whoPressesTwicePublishesOnce() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("hours", 3));
		FilledForm form = FilledForm.lastOn(look(skill), PUBLISH);
		assertThat(form.send(this.editor).leadsTo()).contains("done=live");
		long live = this.workshop.revision(skill.uuid());
		assertThat(form.send(this.editor).status()).isIn(409, 422);
		assertThat(this.workshop.revision(skill.uuid())).isEqualTo(live);
	}

	@Test
	void whatSaysTheSameIsNoRevision() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill);
		long before = this.workshop.revision(skill.uuid());
		assertThat(look(skill).text()).contains("These drafts say what readers see already.");
		Page page = publish("", skill);
		assertThat(page.leadsTo()).isEqualTo("/admin?done=same");
		assertThat(this.editor.get("/admin?done=same").text()).contains("There was nothing to publish");
		assertThat(this.workshop.revision(skill.uuid())).isEqualTo(before);
		assertThat(this.workshop.isDrafted(skill.uuid())).isFalse();
	}

	@Test
	void noneTickedIsRefused() {
		this.workshop.draft(this.workshop.skill().with("hours", 3));
		Page refused = this.editor.post(PUBLISH, "reason", "My reason");
		assertRefused(refused, 422);
		assertThat(refused.links()).contains("#drafts");
		assertThat(refused.text()).contains("Choose at least one draft");
		assertThat(this.editor.get(PUBLISH + "?look=true").byId("none-chosen").getTextContent())
			.isEqualTo("Choose at least one draft");
		assertThat(this.editor.get(PUBLISH).text()).doesNotContain("Choose at least one draft");
	}

	@Test
	void noneTickedWhereThereAreNoDraftsIsRefusedToo() {
		Page refused = this.editor.post(PUBLISH);
		assertRefused(refused, 422);
		assertThat(refused.links()).doesNotContain("#drafts");
	}

	@Test
	void aReasonOfTenKilobytesIsRefusedAndKept() {
		Document skill = this.workshop.skill();
		this.workshop.draft(skill.with("hours", 3));
		String reason = "because ".repeat(1280).strip();
		Page refused = publish(reason, skill);
		assertRefused(refused, 422);
		assertThat(refused.links()).contains("#reason");
		assertThat(FilledForm.lastOn(refused, PUBLISH).get("reason")).containsExactly(reason);
		assertThat(publish("b".repeat(600), skill).leadsTo()).contains("done=live");
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft=x", "draft=", "draft=00000000-0000-0000-0000-000000000000", "draft=%00",
			"draft=1-1-1-1-1&draft=1-1-1-1-1", "x=y", "reason=%F0%9F%92%A9&draft=%22%3E%3Cscript%3E" })
	@DisplayName("R23 odd questions are no fault of the server")
	void oddQuestionsAreAnswered(String query) {
		assertThat(this.editor.get(PUBLISH + "?" + query).status()).isEqualTo(200);
		Page page = this.editor.send("POST", PUBLISH, query + "&" + Visitor.form("_csrf", this.editor.token()),
				"Sec-Fetch-Site", "same-origin");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).doesNotContain("<script>");
	}

	@Test
	@DisplayName("R38 a milestone that learners have ticked does not go")
	void aMilestoneThatLearnersHaveTickedDoesNotGo() {
		Document guide = this.workshop.published(Kind.GUIDE, "standing-out");
		List<Map<String, Object>> milestones = guide.rows("milestones");
		this.visitors.anyone().post("/milestones/" + milestones.get(0).get("slug") + "/mark", "status", "done");
		Document draft = guide.with("milestones", milestones.subList(1, milestones.size()));
		this.workshop.draft(draft);
		String words = guide.name() + ": learners have ticked a milestone that would go.";
		Page shown = look(draft);
		assertThat(shown.text()).contains("Before it can be published", words);
		assertThat(shown.links()).contains(Workshop.path(guide) + "#milestones");
		Page refused = publish("My reason", draft);
		assertRefused(refused, 409);
		assertThat(refused.text()).contains(words);
		assertThat(FilledForm.lastOn(refused, PUBLISH).get("reason")).containsExactly("My reason");
		assertThat(this.workshop.published(guide.uuid())).isEqualTo(guide);
		assertThat(this.editor.get(Workshop.path(guide) + "/preview").leadsTo())
			.isEqualTo(PUBLISH + "?draft=" + guide.uuid());
		this.workshop.draft(guide.with("milestones", milestones.subList(0, milestones.size() - 1)));
		assertThat(look(draft).text()).doesNotContain("Before it can be published");
	}

	@Test
	void theSlugOfAnotherDraftIsTaken() {
		Document one = copy(this.workshop.skill(), "one");
		Document other = copy(this.workshop.skill(), "other");
		this.workshop.draft(one);
		this.workshop.publish(other.with("slug", one.slug()));
		Page refused = publish("", one);
		assertRefused(refused, 422);
		assertThat(refused.text()).contains("“" + other.name() + "” has this one");
		assertThat(refused.links()).contains(Workshop.path(one) + "#slug");
	}

	@Test
	void everyKindOfThingCanBePublished() {
		List<Document> drafts = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			Document thing = this.workshop.any(kind);
			String field = thing.get("summary") != null ? "summary"
					: thing.get("note") != null ? "note" : thing.get("description") != null ? "description"
							: thing.get("statement") != null ? "statement" : "locator";
			Document draft = thing.with(field, "Another text for " + kind.getSlug());
			this.workshop.draft(draft);
			drafts.add(draft);
		}
		Page page = look(drafts.toArray(Document[]::new));
		assertThat(changes(page)).hasSameSizeAs(Kind.values());
		assertThat(page.text()).doesNotContain("??");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		Page live = publish("All kinds", drafts.toArray(Document[]::new));
		assertThat(live.leadsTo()).contains("done=live");
		Page revision = this.editor.get(live.leadsTo());
		assertThat(changes(revision)).hasSameSizeAs(Kind.values());
		assertThat(NuChecker.errors(revision.body())).isEmpty();
		String path = live.leadsTo().replaceFirst("\\?.*", "");
		Page undone = this.editor.post(path);
		assertThat(undone.leadsTo()).contains("done=undone");
	}

	private Page look(Document... documents) {
		StringBuilder query = new StringBuilder("?");
		for (Document document : documents) {
			query.append("draft=").append(document.uuid()).append('&');
		}
		return this.editor.get(PUBLISH + query);
	}

	private Page publish(String reason, Document... documents) {
		FilledForm form = FilledForm.lastOn(look(documents), PUBLISH);
		return form.with("reason", reason).send(this.editor);
	}

	private static Document copy(Document document, String word) {
		return new Document(document.kind(), UUID.randomUUID(),
				document.with("slug", document.slug() + "-" + word)
					.with("name", document.name() + " " + word)
					.values());
	}

	private static String mark(Document skill) {
		return "/skills/" + skill.slug() + "/mark";
	}

	private static List<Element> changes(Page page) {
		return page.all("details").stream().filter((details) -> Page.is(details, "change")).toList();
	}

	private void assertRefused(Page page, int status) {
		assertThat(page.status()).as(page + " " + page.leadsTo()).isEqualTo(status);
		assertThat(page.text()).contains("Nothing was published");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

}
