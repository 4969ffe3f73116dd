package dev.waymark.admin.publish;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Change;
import dev.waymark.catalog.editing.ChangedSinceException;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.RevisionAction;
import dev.waymark.platform.Origin;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How things are taken out of use, and what becomes of what learners said of them.
 */
@EditingTest
class RetirePagesTests {

	private static final String REASON = "It is <part> of the other.";

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Workshop workshop;

	@Autowired
	private Desk content;

	@Autowired
	private ContentChanges changes;

	private final Visitor editor;

	RetirePagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@Test
	@DisplayName("R38 a mark and a note follow a skill that is merged, and come back when it is taken back")
	void marksAndNotesFollowAMerge() {
		Document gone = this.workshop.skill();
		Document heir = this.workshop.skill();
		Visitor learner = this.members.newcomer("learner");
		learner.post(page(gone) + "/mark", "status", "learned", "proficiency", "3");
		learner.post(page(gone) + "/note", "note", "Typed under the first", "version", "-1");
		learner.post(page(heir) + "/mark", "status", "learning");
		Page look = form(gone).with("how", "merged")
			.with("successor", heir.uuid().toString())
			.with("reason", REASON)
			.send(this.editor, "look");
		assertThat(look.status()).isEqualTo(200);
		assertThat(look.text()).contains("What will change", "1 learner has marks or notes", REASON, heir.name());
		assertThat(NuChecker.errors(look.body())).isEmpty();
		assertThat(this.workshop.published(gone.uuid()).isRetired()).isFalse();
		FilledForm form = FilledForm.on(look, retire(gone));
		assertThat(form.get("successor")).containsExactly(heir.uuid().toString());
		assertThat(form.get("how")).containsExactly("merged");
		String revision = assertDone(form.send(this.editor, "retire"));
		Page reader = learner.get(page(gone));
		assertThat(reader.text()).contains(REASON);
		assertThat(Page.all(reader.byId("retired"), "a")).extracting((link) -> link.getAttribute("href"))
			.containsExactly(page(heir));
		assertThat(mark(learner, gone)).contains("Proficient");
		assertThat(mark(learner, heir)).contains("Proficient");
		assertThat(learner.get(page(heir)).text()).contains("Typed under the first");
		assertThat(learner.get("/me").text()).contains(heir.name());
		Visitor another = this.visitors.anyone();
		assertThat(another.get(page(heir)).text()).doesNotContain("Typed under the first");
		Page undone = FilledForm.lastOn(this.editor.get(revision), revision)
			.with("reason", "It was wrong")
			.send(this.editor);
		assertThat(undone.leadsTo()).contains("done=undone");
		assertThat(this.workshop.published(gone.uuid())).isEqualTo(gone);
		assertThat(this.workshop.published(heir.uuid())).isEqualTo(heir);
		assertThat(mark(learner, gone)).contains("Proficient");
		assertThat(mark(learner, heir)).contains("Learning").doesNotContain("Proficient");
		assertThat(learner.get(page(heir)).text()).doesNotContain("Typed under the first");
		assertThat(learner.get(page(gone)).text()).contains("Typed under the first").doesNotContain(REASON);
	}

	@Test
	void aMarkFollowsASplitToEachPart() {
		Document gone = this.workshop.skill();
		Document one = this.workshop.skill();
		Document other = this.workshop.skill();
		Visitor guest = this.visitors.anyone();
		guest.post(page(gone) + "/mark", "status", "learned", "proficiency", "2");
		String revision = assertDone(retire(gone, "split", one, other));
		assertThat(mark(guest, one)).contains("Working");
		assertThat(mark(guest, other)).contains("Working");
		guest.post(page(other) + "/mark", "status", "learned", "proficiency", "4");
		assertThat(FilledForm.lastOn(this.editor.get(revision), revision).send(this.editor).leadsTo())
			.contains("done=undone");
		assertThat(isMarked(guest, one)).isFalse();
		assertThat(mark(guest, gone)).contains("Working");
		assertThat(mark(guest, other)).contains("Expert");
	}

	@Test
	void learnersAreToldWhereAMarkCameFrom() {
		Document gone = this.workshop.skill();
		Document heir = this.workshop.skill();
		Visitor learner = this.members.newcomer("learner");
		learner.post(page(gone) + "/mark", "status", "learned", "proficiency", "3");
		assertThat(learner.get("/me").text()).doesNotContain(heir.name());
		assertDone(retire(gone, "merged", heir));
		assertThat(learner.get("/me").text()).contains(heir.name(), gone.name());
		assertThat(learner.get(page(heir)).text()).contains(gone.name());
	}

	@Test
	void aMarkStaysWhereItIsWhenASkillIsOnlyRetired() {
		Document gone = this.workshop.skill();
		Document heir = this.workshop.skill();
		Visitor learner = this.visitors.anyone();
		learner.post(page(gone) + "/mark", "status", "learned", "proficiency", "3");
		assertDone(retire(gone, "retired", heir));
		assertThat(mark(learner, gone)).contains("Proficient");
		assertThat(isMarked(learner, heir)).isFalse();
	}

	@Test
	void whereRoadmapsAndSkillsSpokeOfItTheHeirStands() {
		Document gone = this.workshop.skill();
		Document heir = this.workshop.skill();
		Document needs = this.workshop.publish(this.workshop.skill().with("prerequisites", List.of(gone.slug())));
		String revision = assertDone(retire(gone, "merged", heir));
		assertThat(this.workshop.published(needs.uuid()).texts("prerequisites")).containsExactly(heir.slug());
		assertThat(this.workshop.published(heir.uuid()).texts("aliases")).contains(gone.name());
		Page page = this.editor.get(revision);
		assertThat(page.text()).contains("Merged", gone.name(), heir.name(), needs.name());
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void aThingWithoutMarksSaysSo() {
		Page page = this.editor.get(retire(this.workshop.skill()));
		assertThat(page.text()).contains("No learner has marked anything of this yet.");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void withoutAReasonNothingIsDone() {
		Document skill = this.workshop.skill();
		Document heir = this.workshop.skill();
		for (String step : List.of("look", "retire")) {
			Page page = form(skill).with("reason", "  \n ")
				.with("successor", heir.uuid().toString())
				.send(this.editor, step);
			assertRefused(page, "#reason", "Say why");
			assertThat(FilledForm.on(page, retire(skill)).get("successor")).containsExactly(heir.uuid().toString());
		}
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
	}

	@Test
	void aReasonOfTenKilobytesIsRefusedAndKept() {
		Document skill = this.workshop.skill();
		String reason = "because ".repeat(1280).strip();
		Page page = form(skill).with("reason", reason).send(this.editor, "retire");
		assertRefused(page, "#reason", "600 characters");
		assertThat(FilledForm.on(page, retire(skill)).get("reason")).containsExactly(reason);
	}

	@Test
	void everyErrorIsShownAtOnce() {
		Document skill = this.workshop.skill();
		Page page = form(skill).with("how", "split").with("reason", "").send(this.editor, "retire");
		assertRefused(page, "#reason", "Say why");
		assertRefused(page, "#successor", "Choose two skills or more");
		assertThat(FilledForm.on(page, retire(skill)).get("how")).containsExactly("split");
	}

	@Test
	void aMergeNeedsOneHeirAndASplitSeveral() {
		Document skill = this.workshop.skill();
		Document one = this.workshop.skill();
		Document other = this.workshop.skill();
		assertRefused(retire(skill, "merged"), "#successor", "Choose the one skill that it becomes part of");
		assertRefused(retire(skill, "merged", one, other), "#successor", "Choose the one skill");
		assertRefused(retire(skill, "split", one), "#successor", "Choose two skills or more");
		assertRefused(retire(skill, "split", one, one), "#successor", "Choose two skills or more");
		assertRefused(retire(skill, "retired", one, other), "#successor", "Choose one at the most");
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
	}

	@Test
	void aThingCannotTakeItsOwnPlace() {
		Document skill = this.workshop.skill();
		assertRefused(retire(skill, "merged", skill), "#successor", "It cannot take its own place");
		assertRefused(retire(skill, "split", skill, this.workshop.skill()), "#successor", "It cannot take its own");
	}

	@Test
	void whatIsRetiredItselfTakesNoPlace() {
		Document skill = this.workshop.skill();
		Document heir = this.workshop.skill();
		FilledForm form = form(skill).with("how", "merged").with("successor", heir.uuid().toString());
		this.workshop.retire(heir);
		for (String step : List.of("look", "retire")) {
			Page page = form.with("reason", REASON).send(this.editor, step);
			assertRefused(page, "#successor", "is retired");
			assertThat(FilledForm.on(page, retire(skill)).get("reason")).containsExactly(REASON);
		}
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
	}

	@Test
	void anHeirThatIsGoneIsNotPassedOver() {
		Document skill = this.workshop.skill();
		Document heir = this.workshop.skill();
		FilledForm form = form(skill).with("successor", heir.uuid().toString()).with("reason", REASON);
		this.workshop.remove(heir.uuid());
		assertRefused(form.send(this.editor, "retire"), "#successor", "not there any more");
		assertRefused(
				form.with("successor", this.workshop.any(Kind.AREA).uuid().toString()).send(this.editor, "retire"),
				"#successor", "not there any more");
		assertRefused(form.with("successor", "odd").send(this.editor, "retire"), "#successor", "not there any more");
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
	}

	@Test
	void whatSomebodyRetiredMeanwhileIsNotRetiredAgain() {
		Document skill = this.workshop.skill();
		FilledForm form = form(skill).with("reason", REASON);
		this.workshop.retire(skill);
		Page page = form.send(this.editor, "retire");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains("Somebody has retired it meanwhile", "Nobody asks for it.", REASON);
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.workshop.published(skill.uuid()).text("retiredReason")).isEqualTo("Nobody asks for it.");
		assertThat(this.editor.get(retire(skill)).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R38 only what an editor has looked at is retired, merged or split")
	void whatChangedSinceAnEditorLookedIsShownFirst() {
		Document gone = this.workshop.skill();
		Document heir = this.workshop.skill();
		Document needs = this.workshop.skill();
		FilledForm form = form(gone).with("how", "merged")
			.with("successor", heir.uuid().toString())
			.with("reason", REASON);
		Page unseen = form.send(this.editor, "retire");
		assertMoved(unseen, gone);
		FilledForm looked = FilledForm.on(unseen, retire(gone));
		this.workshop.publish(needs.with("prerequisites", List.of(gone.slug())));
		Page more = looked.send(this.editor, "retire");
		assertMoved(more, gone);
		assertThat(more.text()).contains(needs.name());
		this.workshop.publish(gone.with("statement", "Do what somebody else says."));
		Page again = FilledForm.on(more, retire(gone)).send(this.editor, "retire");
		assertMoved(again, gone);
		assertDone(FilledForm.on(again, retire(gone)).send(this.editor, "retire"));
		assertThat(this.workshop.published(gone.uuid()).text("statement")).isEqualTo("Do what somebody else says.");
		assertThat(this.workshop.published(needs.uuid()).texts("prerequisites")).containsExactly(heir.slug());
	}

	@Test
	@DisplayName("R38 what is chosen otherwise after a look is shown before it is done")
	void whatIsChosenOtherwiseAfterALookIsShownFirst() {
		Document gone = this.workshop.skill();
		Document one = this.workshop.skill();
		Document other = this.workshop.skill();
		Document third = this.workshop.skill();
		Page split = lookedAt(gone, "split", one, other).with("successor", uuids(one, third))
			.send(this.editor, "retire");
		assertMoved(split, gone);
		assertThat(FilledForm.on(split, retire(gone)).get("successor")).containsExactlyInAnyOrder(uuids(one, third));
		Page merged = lookedAt(gone, "retired", one).with("how", "merged").send(this.editor, "retire");
		assertMoved(merged, gone);
		assertDone(FilledForm.on(merged, retire(gone)).send(this.editor, "retire"));
	}

	@Test
	@DisplayName("R38 another successor of a resource is shown before it takes its place")
	void anotherSuccessorOfAResourceIsShownFirst() {
		Document gone = resource("gone-resource");
		Document one = resource("one-resource");
		Document other = resource("other-resource");
		Page page = lookedAt(gone, "retired", one).with("successor", uuids(other)).send(this.editor, "retire");
		assertMoved(page, gone);
		assertThat(FilledForm.on(page, retire(gone)).get("successor")).containsExactly(uuids(other));
		assertThat(page.all("ins")).extracting(Page::text).anyMatch((text) -> text.contains(other.name()));
	}

	@Test
	void whatIsPublishedWhileSomebodyRetiresIsNotOverwritten() {
		Document gone = this.workshop.skill();
		List<Change> looked = this.content.retirement(gone.uuid(), List.of(), REASON);
		Document newer = this.workshop.publish(gone.with("statement", "Do what somebody else says."));
		Editor who = new Editor(null, "Ann", Origin.ITSELF);
		assertThatExceptionOfType(ChangedSinceException.class)
			.isThrownBy(() -> this.changes.retire(gone.uuid(), List.of(), RevisionAction.RETIRED, REASON, looked, who));
		assertThatExceptionOfType(ChangedSinceException.class).isThrownBy(() -> this.changes.remove(gone, who));
		long revision = this.workshop.revision(gone.uuid());
		Document newest = this.workshop.publish(newer.with("hours", 3));
		assertThatExceptionOfType(ChangedSinceException.class)
			.isThrownBy(() -> this.changes.restore(revision, gone.uuid(), REASON, newer, who));
		assertThat(this.workshop.published(gone.uuid())).isEqualTo(newest);
	}

	@Test
	void onlySkillsAreMergedOrSplit() {
		Document made = this.workshop.any(Kind.RESOURCE);
		Document resource = resource("made-resource");
		String path = retire(resource);
		assertThat(FilledForm.on(this.editor.get(path + "?how=merged"), path).get("how")).isEmpty();
		FilledForm form = FilledForm.on(this.editor.get(path), path)
			.with("how", "merged")
			.with("successor", made.uuid().toString())
			.with("reason", REASON);
		String revision = assertDone(FilledForm.on(form.send(this.editor, "look"), path).send(this.editor, "retire"));
		assertThat(this.editor.get(revision).text()).contains("WhatRetired");
		assertThat(this.visitors.anyone().get("/resources/made-resource").text()).contains(REASON, made.name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/content/areas/%s/retire", "/admin/content/planets/%s/retire",
			"/admin/content/roadmaps/%s/retire", "/admin/content/skills/x/retire",
			"/admin/content/skills/00000000-0000-0000-0000-000000000000/retire" })
	void whatIsNotThereCannotBeRetired(String path) {
		String address = path.formatted(this.workshop.skill().uuid());
		assertThat(this.editor.get(address).status()).isEqualTo(404);
		assertThat(this.editor.post(address, "reason", REASON, "do", "retire").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "how=exploded", "how=", "do=exploded&reason=x", "successor=&successor=&do=look",
			"reason=%00&do=retire", "how=merged&how=split" })
	@DisplayName("R23 odd questions are no fault of the server")
	void oddQuestionsAreAnswered(String query) {
		Document skill = this.workshop.skill();
		assertThat(this.editor.get(retire(skill) + "?" + query).status()).isEqualTo(200);
		Page page = this.editor.send("POST", retire(skill), query + "&" + Visitor.form("_csrf", this.editor.token()),
				"Sec-Fetch-Site", "same-origin");
		assertThat(page.status()).isIn(200, 400, 422);
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
	}

	@Test
	void aRevisionThatWasOvertakenIsNotTakenBack() {
		Document gone = this.workshop.skill();
		Document heir = this.workshop.skill();
		Visitor learner = this.visitors.anyone();
		learner.post(page(gone) + "/mark", "status", "learned", "proficiency", "3");
		String revision = assertDone(retire(gone, "merged", heir));
		this.workshop.publish(this.workshop.published(heir.uuid()).with("hours", 3));
		Page page = FilledForm.lastOn(this.editor.get(revision), revision)
			.with("reason", "My reason")
			.send(this.editor);
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains("something in it has changed since", heir.name());
		assertThat(page.links()).contains("/admin/history?thing=" + heir.uuid());
		assertThat(FilledForm.lastOn(page, revision).get("reason")).containsExactly("My reason");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(mark(learner, heir)).contains("Proficient");
		assertThat(this.workshop.published(gone.uuid()).isRetired()).isTrue();
	}

	@Test
	void aMergeThatWasTakenBackCanBeCarriedOutAgain() {
		Document gone = this.workshop.skill();
		Document heir = this.workshop.skill();
		Visitor learner = this.visitors.anyone();
		learner.post(page(gone) + "/mark", "status", "learned", "proficiency", "3");
		String merged = assertDone(retire(gone, "merged", heir));
		String undone = undo(merged);
		assertThat(isMarked(learner, heir)).isFalse();
		undo(undone);
		assertThat(mark(learner, heir)).contains("Proficient");
		assertThat(this.workshop.published(gone.uuid()).isRetired()).isTrue();
	}

	@Test
	void aRevisionIsTakenBackOnce() {
		Document gone = this.workshop.skill();
		String revision = assertDone(retire(gone, "retired"));
		FilledForm undo = FilledForm.lastOn(this.editor.get(revision), revision);
		assertThat(undo.send(this.editor).leadsTo()).contains("done=undone");
		assertThat(undo.send(this.editor).status()).isEqualTo(409);
		assertThat(this.editor.get(revision).text()).contains("Taken back by").doesNotContain("Take it back");
	}

	private String undo(String revision) {
		Page page = FilledForm.lastOn(this.editor.get(revision), revision).send(this.editor);
		assertThat(page.leadsTo()).contains("done=undone");
		return page.leadsTo().replaceFirst("\\?.*", "");
	}

	private FilledForm form(Document document) {
		return FilledForm.on(this.editor.get(retire(document)), retire(document));
	}

	private Page retire(Document gone, String how, Document... successors) {
		Page look = look(gone, how, successors);
		return (look.status() == 200) ? FilledForm.on(look, retire(gone)).send(this.editor, "retire") : look;
	}

	private FilledForm lookedAt(Document gone, String how, Document... successors) {
		return FilledForm.on(look(gone, how, successors), retire(gone));
	}

	private Page look(Document gone, String how, Document... successors) {
		return form(gone).with("how", how)
			.with("successor", uuids(successors))
			.with("reason", REASON)
			.send(this.editor, "look");
	}

	private Document resource(String slug) {
		return this.workshop.publish(new Document(Kind.RESOURCE, UUID.randomUUID(),
				this.workshop.any(Kind.RESOURCE)
					.with("slug", slug)
					.with("name", "Made as " + slug)
					.with("skills", null)
					.values()));
	}

	private static String[] uuids(Document... documents) {
		return Stream.of(documents).map((one) -> one.uuid().toString()).toArray(String[]::new);
	}

	private String assertDone(Page page) {
		assertThat(page.leadsTo()).as(page.toString()).matches("/admin/history/[0-9]+\\?done=live");
		return page.leadsTo().replaceFirst("\\?.*", "");
	}

	private void assertMoved(Page page, Document gone) {
		assertThat(page.status()).as(page.toString()).isEqualTo(409);
		assertThat(page.text()).contains("so nothing was done yet", "What will change");
		assertThat(FilledForm.on(page, retire(gone)).get("reason")).containsExactly(REASON);
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.workshop.published(gone.uuid()).isRetired()).isFalse();
	}

	private void assertRefused(Page page, String link, String words) {
		assertThat(page.status()).as(page.toString()).isEqualTo(422);
		Element errors = page.all("div").stream().filter((div) -> Page.is(div, "errors")).findFirst().orElseThrow();
		Map<String, String> errorsByLink = Page.all(errors, "a")
			.stream()
			.collect(Collectors.toMap((one) -> one.getAttribute("href"), Page::text));
		assertThat(errorsByLink).containsKey(link);
		assertThat(errorsByLink.get(link)).contains(words);
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	/** What a learner's own page says of a skill. */
	private static String mark(Visitor learner, Document skill) {
		return Page.text(learner.get("/me").byId("m-" + skill.slug()));
	}

	private static boolean isMarked(Visitor learner, Document skill) {
		return learner.get("/me").body().contains("id=\"m-%s\"".formatted(skill.slug()));
	}

	private static String page(Document skill) {
		return "/skills/" + skill.slug();
	}

	private static String retire(Document document) {
		return Workshop.path(document) + "/retire";
	}

}
