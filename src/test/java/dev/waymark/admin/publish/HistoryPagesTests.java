package dev.waymark.admin.publish;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was changed, by whom and why; the way back; and where former addresses lead.
 */
@EditingTest
class HistoryPagesTests {

	private static final String HISTORY = "/admin/history";

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Workshop workshop;

	@Autowired
	private StatementLog log;

	private final Visitor editor;

	HistoryPagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@Test
	void aRevisionShowsEachFieldBeforeAndAfter() {
		Document skill = this.workshop.skill();
		this.workshop.publish(skill.with("statement", "Do <b>this</b>.").with("hours", null).with("hours", 7));
		Page page = this.editor.get(revision(skill));
		assertThat(page.header("Cache-Control")).contains("no-store");
		List<Element> rows = page.all("tr").stream().filter((row) -> !Page.all(row, "td").isEmpty()).toList();
		assertThat(rows).extracting((row) -> Page.text(Page.all(row, "th").get(0)))
			.containsExactlyInAnyOrder("Statement", "Hours");
		Element hours = rows.stream().filter((row) -> Page.text(row).startsWith("Hours")).findFirst().orElseThrow();
		assertThat(Page.all(hours, "td")).extracting(Page::text).containsExactly(skill.text("hours"), "7");
		assertThat(page.text()).contains("Do <b>this</b>.", "2 fields", "Imported", "Ann");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void theHistoryOfAThingNamesItsRevisions() {
		Document skill = this.workshop.skill();
		this.workshop.publish(skill.with("hours", 7));
		this.workshop.publish(this.workshop.skill().with("hours", 7));
		Page page = this.editor.get(HISTORY + "?thing=" + skill.uuid());
		assertThat(page.heading()).isEqualTo("History of " + skill.name());
		assertThat(lines(page)).hasSize(2).allSatisfy((line) -> assertThat(Page.text(line)).contains(skill.name()));
		assertThat(page.links()).contains(revision(skill));
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void aThingThatIsGoneKeepsItsHistory() {
		Document skill = this.workshop.skill();
		this.workshop.remove(skill.uuid());
		Page page = this.editor.get(HISTORY + "?thing=" + skill.uuid());
		assertThat(lines(page)).hasSize(2);
		assertThat(page.heading()).isEqualTo("History of " + skill.name());
		Page removal = this.editor.get(revision(skill));
		assertThat(removal.text()).contains("Taken away", "Gone", skill.name());
		assertThat(NuChecker.errors(removal.body())).isEmpty();
		Page back = undo(revision(skill), "It is needed");
		assertThat(back.leadsTo()).contains("done=undone");
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
		assertThat(this.visitors.anyone().get("/skills/" + skill.slug()).status()).isEqualTo(200);
	}

	@Test
	void aLongHistoryIsShownInParts() {
		Document skill = this.workshop.skill();
		IntStream.rangeClosed(1, 85).forEach((hours) -> this.workshop.publish(skill.with("hours", 1000 + hours)));
		String path = HISTORY + "?thing=" + skill.uuid();
		Page page = this.editor.get(path);
		assertThat(lines(page)).hasSize(40);
		int parts = 1;
		int all = 40;
		while (older(page) != null) {
			page = this.editor.get(older(page));
			assertThat(page.heading()).isEqualTo("History of " + skill.name());
			all += lines(page).size();
			parts++;
		}
		assertThat(parts).isEqualTo(3);
		assertThat(all).isEqualTo(86);
		Page whole = this.editor.get(HISTORY);
		assertThat(lines(whole)).hasSize(40);
		Page next = this.editor.get(older(whole));
		assertThat(lines(next)).hasSize(40);
		assertThat(next.heading()).isEqualTo("History");
		assertThat(NuChecker.errors(next.body())).isEmpty();
		Document another = this.workshop.skill();
		assertThat(this.log.during(() -> this.editor.get(path)))
			.hasSameSizeAs(this.log.during(() -> this.editor.get(HISTORY + "?thing=" + another.uuid())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "thing=x", "thing=", "thing=00000000-0000-0000-0000-000000000000", "before=x", "before=-1",
			"before=0", "before=99999999999999999999", "before=999999999999999999", "thing=%00&before=%00",
			"before=1&before=2", "thing=%22%3E%3Cscript%3E" })
	@DisplayName("R23 odd questions are no fault of the server")
	void oddQuestionsAreAnswered(String query) {
		Page page = this.editor.get(HISTORY + "?" + query);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("<script>");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "999999999", "999999999999999999", "99999999999999999999", "x", "-1", "1.5", "%20" })
	void aRevisionThatNeverWasIsNotThere(String number) {
		assertThat(this.editor.get(HISTORY + "/" + number).status()).isEqualTo(404);
		assertThat(this.editor.post(HISTORY + "/" + number).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "00000000-0000-0000-0000-000000000000", "%00", "<script>" })
	void onlyWhatARevisionHoldsCanBeBroughtBack(String thing) {
		String revision = revision(this.workshop.skill());
		assertThat(this.editor.post(revision, "restore", thing).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R38 a version that is brought back is a revision too")
	void aVersionThatIsBroughtBackIsARevision() {
		Document skill = this.workshop.skill();
		String first = revision(skill);
		this.workshop.publish(skill.with("statement", "Do what came later."));
		Page restored = restore(first);
		assertThat(restored.leadsTo()).matches("/admin/history/[0-9]+\\?done=restored").doesNotStartWith(first + "?");
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
		Page page = this.editor.get(restored.leadsTo());
		assertThat(page.text()).contains("Brought back. This is what readers see now.", "WhatBrought back");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(restore(first).leadsTo()).isEqualTo(first + "?done=restored");
		Page undone = undo(restored.leadsTo().replaceFirst("\\?.*", ""), "");
		assertThat(undone.leadsTo()).contains("done=undone");
		assertThat(this.workshop.published(skill.uuid()).text("statement")).isEqualTo("Do what came later.");
	}

	@Test
	@DisplayName("R38 what was published since the history was shown is not overwritten unasked")
	void whatWasPublishedSinceTheHistoryWasShownIsNotOverwrittenUnasked() {
		Document skill = this.workshop.skill();
		String first = revision(skill);
		this.workshop.publish(skill.with("statement", "Do what came later."));
		FilledForm shown = FilledForm.on(this.editor.get(first), first);
		Document newest = this.workshop.publish(skill.with("statement", "Do what came last."));
		Page asked = shown.send(this.editor);
		assertThat(asked.status()).isEqualTo(409);
		assertThat(asked.text()).contains("This version was not brought back yet",
				"Ann changed “" + skill.name() + "”");
		assertThat(asked.links()).contains(revision(skill));
		assertThat(NuChecker.errors(asked.body())).isEmpty();
		assertThat(this.editor.post(first, "restore", skill.uuid().toString()).status()).isEqualTo(409);
		assertThat(this.editor.post(first, "restore", this.workshop.skill().uuid().toString()).status()).isEqualTo(404);
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(newest);
		assertThat(FilledForm.on(asked, first).send(this.editor).leadsTo()).endsWith("?done=restored");
		assertThat(this.workshop.published(skill.uuid())).isEqualTo(skill);
		assertThat(shown.send(this.editor).leadsTo()).as("it says so already").endsWith("?done=restored");
	}

	@Test
	void aVersionWhoseSlugIsTakenSinceIsNotBroughtBack() {
		Document skill = this.workshop.skill();
		String first = revision(skill);
		this.workshop.remove(skill.uuid());
		Document other = this.workshop.skill();
		this.workshop.publish(other.with("slug", skill.slug()));
		Page page = this.editor.post(first, "restore", skill.uuid().toString(), "reason", "My reason");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("This was not brought back", "Made", "“" + other.name() + "” has this one");
		assertThat(FilledForm.lastOn(page, first).get("reason")).containsExactly("My reason");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.workshop.isPublished(skill.uuid())).isFalse();
		Page undo = undo(revision(skill), "");
		assertThat(undo.status()).isEqualTo(422);
		assertThat(undo.text()).contains("“" + other.name() + "” has this one");
	}

	@Test
	void aVersionThatSpeaksOfWhatIsGoneIsNotBroughtBack() {
		Document needed = this.workshop.skill();
		Document skill = this.workshop.publish(this.workshop.skill().with("prerequisites", List.of(needed.slug())));
		String first = revision(skill);
		this.workshop.publish(skill.with("prerequisites", null));
		this.workshop.remove(needed.uuid());
		Page page = restore(first);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains(skill.name(), "there is nothing called “" + needed.slug() + "”");
	}

	@Test
	void anImportIsTakenBackWhole() {
		Document one = copy(this.workshop.skill(), "imported");
		Document other = copy(this.workshop.skill(), "imported").with("prerequisites", List.of(one.slug()));
		Document changed = this.workshop.skill();
		this.workshop.publish(one, other, changed.with("hours", 8));
		String revision = revision(one);
		Page page = this.editor.get(revision);
		assertThat(page.text()).contains(one.name(), other.name(), changed.name(), "Imported");
		assertThat(undo(revision, "Not ours").leadsTo()).contains("done=undone");
		assertThat(this.workshop.isPublished(one.uuid())).isFalse();
		assertThat(this.workshop.isPublished(other.uuid())).isFalse();
		assertThat(this.workshop.published(changed.uuid())).isEqualTo(changed);
		assertThat(this.visitors.anyone().get("/skills/" + one.slug()).status()).isEqualTo(404);
	}

	@Test
	void whatLearnersHaveMarkedMeanwhileIsNotTakenBack() {
		Document skill = this.workshop.skill();
		this.visitors.anyone().post("/skills/" + skill.slug() + "/mark", "status", "learning");
		Page page = undo(revision(skill), "My reason");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains("learners have marked something that came with it");
		assertThat(page.links()).contains(Workshop.path(skill));
		assertThat(FilledForm.lastOn(page, revision(skill)).get("reason")).containsExactly("My reason");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.workshop.isPublished(skill.uuid())).isTrue();
	}

	@Test
	void aReasonOfTenKilobytesIsRefusedAndKept() {
		Document skill = this.workshop.skill();
		String reason = "because ".repeat(1280).strip();
		Page page = undo(revision(skill), reason);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.links()).contains("#reason");
		assertThat(FilledForm.lastOn(page, revision(skill)).get("reason")).containsExactly(reason);
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.workshop.isPublished(skill.uuid())).isTrue();
	}

	@Test
	@DisplayName("R38 a former address leads to the thing for good, also after two changes")
	void aFormerAddressLeadsThereAfterTwoChanges() {
		Document skill = this.workshop.skill();
		String first = "/skills/" + skill.slug();
		rename(skill, skill.slug() + "-b");
		rename(skill, skill.slug() + "-c");
		assertMoved(first, first + "-c");
		assertMoved(first + "-b", first + "-c");
		rename(skill, skill.slug());
		assertThat(this.visitors.anyone().get(first).status()).isEqualTo(200);
		assertMoved(first + "-b", first);
		assertMoved(first + "-c", first);
	}

	@Test
	void aFormerAddressIsForNothingElse() {
		Document skill = this.workshop.skill();
		rename(skill, skill.slug() + "-b");
		Document other = this.workshop.skill();
		FilledForm form = FilledForm.on(this.editor.get(Workshop.path(other)), Workshop.path(other));
		Page page = form.with("slug", skill.slug()).send(this.editor, "save");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.links()).contains("#slug");
		assertThat(page.text()).contains("this one leads to “" + skill.name() + "”");
		assertMoved("/skills/" + skill.slug(), "/skills/" + skill.slug() + "-b");
	}

	@Test
	void aFormerAddressOfWhatIsGoneMayBeUsedAgain() {
		Document skill = this.workshop.skill();
		rename(skill, skill.slug() + "-b");
		this.workshop.remove(skill.uuid());
		assertThat(this.visitors.anyone().get("/skills/" + skill.slug()).status()).isEqualTo(404);
		Document other = this.workshop.skill();
		String before = other.slug();
		rename(other, skill.slug());
		assertMoved("/skills/" + before, "/skills/" + skill.slug());
		Page page = this.visitors.anyone().get("/skills/" + skill.slug());
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).isEqualTo(other.name());
	}

	@Test
	void twoThingsMaySwapTheirAddresses() {
		Document one = this.workshop.skill();
		Document other = this.workshop.skill();
		this.workshop.publish(one.with("slug", other.slug()), other.with("slug", one.slug()));
		Visitor reader = this.visitors.anyone();
		assertThat(reader.get("/skills/" + one.slug()).heading()).isEqualTo(other.name());
		assertThat(reader.get("/skills/" + other.slug()).heading()).isEqualTo(one.name());
		assertThat(undo(revision(one), "").leadsTo()).contains("done=undone");
		assertThat(reader.get("/skills/" + one.slug()).heading()).isEqualTo(one.name());
	}

	@Test
	void anAddressThatIsTakenBackLeadsOn() {
		Document skill = this.workshop.skill();
		rename(skill, skill.slug() + "-b");
		assertThat(undo(revision(skill), "").leadsTo()).contains("done=undone");
		assertThat(this.visitors.anyone().get("/skills/" + skill.slug()).status()).isEqualTo(200);
		assertMoved("/skills/" + skill.slug() + "-b", "/skills/" + skill.slug());
	}

	@Test
	void aRevisionOfSomebodyWhoHasLeftNamesNobody(@SignedIn Visitor leaving) {
		String email = this.members.emailOf(leaving);
		Document skill = this.workshop.skill();
		Page page = FilledForm.on(leaving.get(Workshop.path(skill)), Workshop.path(skill))
			.with("hours", "3")
			.send(leaving, "save");
		assertThat(page.leadsTo()).contains("done=saved");
		Page live = FilledForm.lastOn(leaving.get("/admin/publish?draft=" + skill.uuid()), "/admin/publish")
			.send(leaving);
		String name = this.workshop.nameOf(email);
		assertThat(this.editor.get(live.leadsTo()).text()).contains("Who" + name);
		this.workshop.forget(email);
		assertThat(this.editor.get(live.leadsTo()).text()).contains("Whosomebody who has left").doesNotContain(name);
	}

	private void rename(Document document, String slug) {
		this.workshop.publish(this.workshop.published(document.uuid()).with("slug", slug));
	}

	private void assertMoved(String former, String current) {
		Page page = this.visitors.anyone().get(former);
		assertThat(page.status()).as(former).isEqualTo(301);
		assertThat(page.header("Location")).isEqualTo(current);
	}

	private Page undo(String revision, String reason) {
		return FilledForm.lastOn(this.editor.get(revision), revision).with("reason", reason).send(this.editor);
	}

	private String revision(Document document) {
		return HISTORY + "/" + this.workshop.revision(document.uuid());
	}

	private static Document copy(Document document, String word) {
		return new Document(Kind.SKILL, UUID.randomUUID(),
				document.with("slug", document.slug() + "-" + word)
					.with("name", document.name() + " " + word)
					.values());
	}

	private static List<Element> lines(Page page) {
		return page.all("ol")
			.stream()
			.filter((list) -> Page.is(list, "revisions"))
			.flatMap((list) -> Page.all(list, "li").stream())
			.toList();
	}

	private Page restore(String revision) {
		return FilledForm.on(this.editor.get(revision), revision).send(this.editor);
	}

	private static String older(Page page) {
		return page.all("a")
			.stream()
			.filter((link) -> link.getAttribute("rel").equals("next"))
			.map((link) -> link.getAttribute("href"))
			.findFirst()
			.orElse(null);
	}

}
