package dev.waymark.admin.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.site.AtOnce;
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
 * What editors see who write at the same time: both texts, and nothing of either is lost.
 */
@EditingTest
class ConflictPagesTests {

	@Autowired
	private Members members;

	@Autowired
	private Workshop workshop;

	private final Visitor ann;

	private final Visitor ben;

	private Document skill;

	private String path;

	ConflictPagesTests(@SignedIn Visitor ann, @SignedIn("administrator") Visitor ben) {
		this.ann = ann;
		this.ben = ben;
	}

	@BeforeEach
	void make() {
		this.skill = this.workshop.skill();
		this.path = Workshop.path(this.skill);
	}

	@Test
	@DisplayName("R38 what one of two editors left alone is as the other made it, and nothing is asked")
	void whatOneLeftAloneIsAsTheOtherMadeIt() {
		FilledForm mine = form(this.ann);
		assertSaved(form(this.ben).with("hours", "70").send(this.ben, "save"));
		Page page = mine.with("description", "Ann wrote <this>.").send(this.ann, "save");
		assertThat(page.leadsTo()).isEqualTo(this.path + "?done=merged&field=hours");
		Page after = this.ann.follow(page);
		assertThat(after.text())
			.contains("Somebody else had changed this meanwhile, and it is in the draft too: Hours");
		assertThat(NuChecker.errors(after.body())).isEmpty();
		assertThat(draft()).isEqualTo(this.skill.with("hours", 70).with("description", "Ann wrote <this>."));
	}

	@Test
	void whatSeveralHaveChangedInBetweenIsKeptAsWell() {
		FilledForm mine = form(this.ann);
		FilledForm others = form(this.ben);
		Visitor third = this.members.newcomer("editor");
		assertSaved(form(third).with("hours", "70").send(third, "save"));
		assertSaved(others.with("statement", "Do what Ben says.").send(this.ben, "save"));
		assertSaved(mine.with("description", "Ann wrote this.").send(this.ann, "save"));
		assertThat(draft()).isEqualTo(this.skill.with("hours", 70)
			.with("statement", "Do what Ben says.")
			.with("description", "Ann wrote this."));
	}

	@Test
	void whatWasPublishedMeanwhileMergesTooAlsoWhenTheDraftWentLive() {
		FilledForm early = form(this.ann);
		assertSaved(form(this.ben).with("hours", "70").send(this.ben, "save"));
		FilledForm late = form(this.ann);
		Page publish = this.ben.get("/admin/publish?draft=" + this.skill.uuid());
		FilledForm.lastOn(publish, "/admin/publish").send(this.ben);
		assertSaved(late.with("statement", "Do what Ann says.").send(this.ann, "save"));
		assertSaved(early.with("description", "Ann wrote this.").send(this.ann, "save"));
		assertThat(draft()).isEqualTo(this.skill.with("hours", 70)
			.with("statement", "Do what Ann says.")
			.with("description", "Ann wrote this."));
		assertThat(this.workshop.draft(this.skill.uuid()).base()).isEqualTo(this.skill.with("hours", 70));
	}

	@Test
	void aFormOfADraftThatIsGoneIsNotTakenForOneOfTheNext() {
		this.workshop.draft(this.skill.with("hours", 5));
		FilledForm mine = form(this.ann);
		this.workshop.discard(this.skill.uuid());
		this.workshop.draft(this.skill.with("description", "Somebody begins anew."));
		Page page = mine.with("statement", "Do what Ann says.").send(this.ann, "save");
		assertConflict(page);
		assertThat(draft()).isEqualTo(this.skill.with("description", "Somebody begins anew."));
		assertSaved(mine(page).with("keep.description", "theirs").send(this.ann));
		assertThat(draft()).isEqualTo(this.skill.with("hours", 5)
			.with("description", "Somebody begins anew.")
			.with("statement", "Do what Ann says."));
	}

	@Test
	@DisplayName("R38 a form that stood open longer than drafts are kept is asked about, and neither text is suggested")
	void whatCannotBeComparedIsAskedAndNothingIsSuggested() {
		this.workshop.draft(this.skill.with("hours", 5));
		FilledForm mine = form(this.ann);
		this.workshop.discard(this.skill.uuid());
		this.workshop.forgetFormerDrafts(this.skill.uuid());
		this.workshop.draft(this.skill.with("description", "Somebody begins anew."));
		Document theirs = draft();
		Page page = mine.with("statement", "Do what Ann says.").send(this.ann, "save");
		assertConflict(page);
		assertThat(page.text()).contains("what you began from is not kept any more")
			.doesNotContain("Choose one of the two");
		assertThat(choice(page).get("keep.description")).isEmpty();
		Page again = choice(page).with("keep.hours", "mine").send(this.ann);
		assertConflict(again);
		assertThat(again.text()).contains("Choose what stays, then save again", "Choose one of the two");
		assertThat(again.links()).contains("#clash-1").doesNotContain("#clash-3");
		assertThat(choice(again).get("keep.hours")).containsExactly("mine");
		assertThat(choice(again).get("statement")).containsExactly("Do what Ann says.");
		assertThat(draft()).isEqualTo(theirs);
		assertSaved(mine(again).with("keep.description", "theirs").send(this.ann));
		assertThat(draft()).isEqualTo(theirs.with("statement", "Do what Ann says.").with("hours", 5));
	}

	@Test
	void editorsWhoSaveAtOnceLoseNothing() {
		List<FilledForm> forms = List.of(form(this.ann).with("hours", "70"),
				form(this.ben).with("statement", "Do what Ben says."));
		List<Page> answers = AtOnce.run(2,
				(number) -> forms.get(number).send((number == 0) ? this.ann : this.ben, "save"));
		answers.forEach(ConflictPagesTests::assertSaved);
		assertThat(draft()).isEqualTo(this.skill.with("hours", 70).with("statement", "Do what Ben says."));
	}

	@Test
	@DisplayName("R38 only what both of two editors changed is asked, with who and when, and nothing is lost")
	void onlyWhatBothChangedIsAsked() {
		FilledForm mine = form(this.ann);
		FilledForm theirs = form(this.ben);
		Visitor third = this.members.newcomer("editor");
		assertSaved(form(third).with("description", "The third wrote that.").send(third, "save"));
		assertSaved(theirs.with("statement", "Do what Ben says.").with("hours", "77").send(this.ben, "save"));
		Page page = mine.with("statement", "Do what Ann says.")
			.with("description", "Ann wrote <this>.\n\nAnd that.")
			.with("aliases", "First\nSecond")
			.send(this.ann, "save");
		assertConflict(page);
		assertThat(page.text()).contains("Do what Ben says.", "Do what Ann says.", "Ann wrote <this>.",
				"The third wrote that.", "and you have not, so it stays as they made it: Hours",
				"Theirs is by " + name(this.ben), "Theirs is by " + name(third));
		FilledForm choice = choice(page);
		assertThat(Page.all(page.main(), "legend")).extracting(Page::text).containsExactly("Statement", "Description");
		assertThat(choice.get("statement")).containsExactly("Do what Ann says.");
		assertThat(choice.get("keep.statement")).containsExactly("mine");
		assertSaved(choice.with("keep.statement", "theirs").send(this.ann));
		assertThat(draft()).isEqualTo(this.skill.with("statement", "Do what Ben says.")
			.with("hours", 77)
			.with("description", "Ann wrote <this>.\n\nAnd that.")
			.with("aliases", List.of("First", "Second")));
		Page earlier = this.ann.get("/admin/former-drafts?thing=" + this.skill.uuid());
		assertThat(earlier.links()
			.stream()
			.filter((link) -> link.matches("/admin/former-drafts/.*/[0-9]+"))
			.anyMatch((link) -> this.ann.get(link).text().contains("The third wrote that."))).isTrue();
	}

	@Test
	void aTextThatWasSavedAgainMeanwhileIsShownAgain() {
		FilledForm mine = form(this.ann);
		assertSaved(form(this.ben).with("statement", "Do what Ben says.").send(this.ben, "save"));
		FilledForm choice = choice(mine.with("statement", "Do what Ann says.").send(this.ann, "save"));
		assertSaved(form(this.ben).with("statement", "Do what Ben says now.").send(this.ben, "save"));
		Page again = choice.send(this.ann);
		assertConflict(again);
		assertThat(again.text()).contains("Do what Ben says now.", "Do what Ann says.");
		assertSaved(choice(again).send(this.ann));
		assertThat(draft().text("statement")).isEqualTo("Do what Ann says.");
	}

	@Test
	void twoWhoAgreeHaveNothingToChoose() {
		FilledForm mine = form(this.ann);
		assertSaved(form(this.ben).with("statement", "Do the same.").send(this.ben, "save"));
		assertSaved(mine.with("statement", "Do the same.").send(this.ann, "save"));
		assertThat(draft()).isEqualTo(this.skill.with("statement", "Do the same."));
	}

	@Test
	void whoPressesTwiceHasNothingToChoose() {
		FilledForm mine = form(this.ann).with("statement", "Do it once.");
		assertSaved(mine.send(this.ann, "save"));
		assertSaved(mine.send(this.ann, "save"));
		FilledForm theirs = form(this.ben);
		this.workshop.draft(this.skill.with("hours", 5));
		FilledForm choice = choice(theirs.with("statement", "Do it twice.").send(this.ben, "save"));
		assertSaved(choice.send(this.ben));
		assertSaved(choice.send(this.ben));
		assertThat(draft()).isEqualTo(this.skill.with("statement", "Do it twice.").with("hours", 5));
	}

	@Test
	void listsOfBothBecomeOne() {
		FilledForm mine = form(this.ann);
		String source = mine.get("citations[0].source").get(0);
		assertSaved(form(this.ben).with("prerequisites", "git").with("aliases", "Theirs").send(this.ben, "save"));
		assertSaved(mine.with("prerequisites", "sql", "numpy")
			.with("aliases", "Mine")
			.with("citations[0].locator", "The last page")
			.send(this.ann, "save"));
		assertThat(draft().texts("prerequisites")).containsExactly("git", "numpy", "sql");
		assertThat(draft().texts("aliases")).containsExactlyInAnyOrder("Mine", "Theirs");
		assertThat(draft().rows("citations")).hasSameSizeAs(this.skill.rows("citations"))
			.contains(Map.of("source", source, "locator", "The last page"));
	}

	@Test
	void whatIsWrongInWhatWasChosenIsShownInTheForm() {
		FilledForm mine = form(this.ann);
		assertSaved(form(this.ben).with("statement", "Do what Ben says.").send(this.ben, "save"));
		Page page = mine.with("hours", "many").with("statement", "Do what Ann says.").send(this.ann, "save");
		if (page.status() == 409) {
			page = choice(page).send(this.ann);
		}
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.links()).contains("#hours");
		FilledForm shown = FilledForm.on(page, this.path);
		assertThat(shown.get("hours")).containsExactly("many");
		assertThat(shown.get("statement")).containsExactly("Do what Ann says.");
	}

	@Test
	void whatWasPublishedMeanwhileIsShownBesideWhatWasTyped() {
		FilledForm mine = form(this.ann);
		this.workshop.publish(this.skill.with("statement", "Do what was published."));
		Page page = mine.with("statement", "Do what Ann says.").with("hours", "12").send(this.ann, "save");
		assertConflict(page);
		assertThat(page.text()).contains("Do what was published.", "Do what Ann says.", "Theirs is by Ann");
		assertSaved(choice(page).with("keep.statement", "theirs").send(this.ann));
		assertThat(draft().text("statement")).isEqualTo("Do what was published.");
		assertThat(draft().get("hours")).isEqualTo(12);
		assertThat(this.workshop.draft(this.skill.uuid()).base()).isEqualTo(this.workshop.published(this.skill.uuid()));
	}

	@Test
	void whatIsPublishedAgainBetweenLookingAndChoosingIsShownToo() {
		FilledForm mine = form(this.ann);
		Document first = this.workshop.publish(this.skill.with("statement", "Do what was published."));
		FilledForm choice = choice(
				mine.with("hours", "12").with("statement", "Do what Ann says.").send(this.ann, "save"));
		this.workshop.publish(first.with("statement", "Do what was published later."));
		Page again = choice.send(this.ann);
		assertConflict(again);
		assertThat(again.text()).contains("Do what was published later.");
		assertThat(choice(again).get("hours")).containsExactly("12");
	}

	@Test
	void aDraftThatWasOvertakenGoesOnWithWhatTheEditorChooses() {
		this.workshop.draft(this.skill.with("statement", "Do what the draft says.").with("hours", 5));
		Document published = this.workshop
			.publish(this.skill.with("statement", "Do what is live.").with("description", "Live."));
		Page form = this.ann.get(this.path);
		assertThat(form.links()).contains(this.path + "/compare");
		Page page = this.ann.get(this.path + "/compare");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Do what the draft says.", "Do what is live.");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(Page.all(page.main(), "legend")).extracting(Page::text).containsExactly("Statement");
		assertSaved(choice(page).send(this.ann));
		assertThat(draft()).isEqualTo(published.with("statement", "Do what the draft says.").with("hours", 5));
		assertThat(this.workshop.draft(this.skill.uuid()).base()).isEqualTo(published);
		assertThat(this.ann.get(this.path).links()).doesNotContain(this.path + "/compare");
		assertThat(this.ann.get(this.path + "/compare").leadsTo()).isEqualTo(this.path);
	}

	@Test
	void aDraftGoesOnFromWhatIsLiveWhenItIsSent() {
		this.workshop.draft(this.skill.with("hours", 5));
		Document first = this.workshop.publish(this.skill.with("statement", "Do what is live."));
		FilledForm choice = choice(this.ann.get(this.path + "/compare"));
		this.workshop.publish(first.with("statement", "Do what is live now."));
		assertSaved(choice.send(this.ann));
		assertThat(draft()).isEqualTo(this.skill.with("statement", "Do what is live now.").with("hours", 5));
		assertThat(this.workshop.draft(this.skill.uuid()).base()).isEqualTo(this.workshop.published(this.skill.uuid()));
		assertThat(choice.send(this.ann).leadsTo()).isEqualTo(this.path);
	}

	@Test
	void anOvertakenDraftThatSomebodySavedMeanwhileIsShown() {
		this.workshop.draft(this.skill.with("statement", "Do what the draft says."));
		this.workshop.publish(this.skill.with("statement", "Do what is live."));
		FilledForm choice = choice(this.ann.get(this.path + "/compare"));
		this.workshop.draft(this.skill.with("statement", "Do what Ben says."));
		Page again = choice.send(this.ann);
		assertConflict(again);
		assertThat(again.text()).contains("Do what Ben says.", "Do what is live.");
		assertSaved(choice(again).send(this.ann));
		assertThat(draft().text("statement")).isEqualTo("Do what Ben says.");
	}

	@Test
	void aDraftThatGoesOnIsNoLessRightThanAnother() {
		String slug = this.skill.slug() + "-else";
		this.workshop.draft(this.skill.with("slug", slug));
		this.workshop.publish(this.workshop.skill().with("slug", slug));
		this.workshop.publish(this.skill.with("statement", "Do what is live."));
		Page page = choice(this.ann.get(this.path + "/compare")).send(this.ann);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.links()).contains("#slug");
		assertThat(FilledForm.on(page, this.path).get("statement")).containsExactly("Do what is live.");
		assertThat(draft().text("statement")).isEqualTo(this.skill.text("statement"));
	}

	@Test
	void aDraftThatGoesOnKeepsWhatItsFormDoesNotShow() {
		this.workshop.draft(this.skill.with("hours", 5));
		Document heir = this.workshop.skill();
		this.workshop.retire(this.skill, heir);
		Document retired = this.workshop.published(this.skill.uuid());
		this.workshop.publish(retired.with("position", 999));
		Page page = this.ann.get(this.path + "/compare");
		assertThat(page.text()).contains("Nobody asks for it.");
		assertSaved(choice(page).send(this.ann));
		assertThat(draft()).isEqualTo(retired.with("hours", 5).with("position", 999));
	}

	@Test
	void aThingThatWasRetiredMeanwhileStaysSo() {
		FilledForm mine = form(this.ann);
		this.workshop.retire(this.skill);
		Page page = mine.with("hours", "12").send(this.ann, "save");
		assertSaved(page);
		assertThat(this.ann.follow(page).text()).contains("Nobody asks for it.");
		assertThat(draft()).isEqualTo(this.workshop.published(this.skill.uuid()).with("hours", 12));
	}

	@Test
	void whatWasTypedOutlivesADraftThatSomebodyThrewAway() {
		this.workshop.draft(this.skill.with("hours", 5));
		FilledForm mine = form(this.ann);
		this.workshop.discard(this.skill.uuid());
		Page page = mine.with("statement", "Do what Ann says.").send(this.ann, "save");
		assertConflict(page);
		assertThat(page.text()).contains("threw the draft away at");
		assertSaved(mine(page).send(this.ann));
		assertThat(draft()).isEqualTo(this.skill.with("hours", 5).with("statement", "Do what Ann says."));
	}

	@Test
	void whatWasTypedOutlivesANewThingThatSomebodyThrewAway() {
		Document made = new Document(Kind.SKILL, UUID.randomUUID(),
				this.skill.with("slug", this.skill.slug() + "-too").with("name", this.skill.name() + " too").values());
		this.workshop.draft(made);
		String address = Workshop.path(made);
		FilledForm mine = FilledForm.on(this.ann.get(address), address);
		this.workshop.discard(made.uuid());
		Page page = mine.with("hours", "12").send(this.ann, "save");
		assertConflict(page);
		assertSaved(choice(page).send(this.ann));
		assertThat(this.workshop.draft(made.uuid()).document().get("hours")).isEqualTo(12);
		assertThat(this.workshop.draft(made.uuid()).document().text("statement")).isEqualTo(made.text("statement"));
	}

	@Test
	void whatWasTypedOutlivesAThingThatSomebodyTookAway() {
		FilledForm mine = form(this.ann);
		this.workshop.remove(this.skill.uuid());
		Page page = mine.with("hours", "12").send(this.ann, "save");
		assertConflict(page);
		assertSaved(choice(page).send(this.ann));
		assertThat(draft().get("hours")).isEqualTo(12);
		assertThat(draft().text("statement")).isEqualTo(this.skill.text("statement"));
		Page publish = this.ann.get("/admin/publish?draft=" + this.skill.uuid());
		assertThat(FilledForm.lastOn(publish, "/admin/publish").send(this.ann).leadsTo()).endsWith("?done=live");
		assertThat(this.ann.get("/skills/" + this.skill.slug()).status()).isEqualTo(200);
	}

	@Test
	void aThingInUseIsNotTakenAway() {
		Document other = this.workshop.skill();
		this.workshop.publish(other.with("prerequisites", List.of(this.skill.slug())));
		Page page = FilledForm.on(this.ann.get(this.path + "/remove"), this.path + "/remove").send(this.ann);
		assertThat(page.status()).isIn(409, 422);
		assertThat(page.heading()).isEqualTo(this.skill.name());
		assertThat(page.links()).contains(this.path + "/retire");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.workshop.isPublished(this.skill.uuid())).isTrue();
	}

	@Test
	void aThingThatLearnersMarkedIsNotTakenAway() {
		this.members.newcomer("learner")
			.post("/skills/" + this.skill.slug() + "/mark", "status", "learned", "proficiency", "2");
		Page page = FilledForm.on(this.ann.get(this.path + "/remove"), this.path + "/remove").send(this.ann);
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.links()).contains(this.path + "/retire");
		assertThat(this.workshop.isPublished(this.skill.uuid())).isTrue();
	}

	@Test
	void whatNobodyUsesIsTakenAway() {
		Page page = FilledForm.on(this.ann.get(this.path + "/remove"), this.path + "/remove").send(this.ann);
		assertThat(page.leadsTo()).isEqualTo("/admin/content/skills?done=removed");
		assertThat(this.workshop.isPublished(this.skill.uuid())).isFalse();
		assertThat(this.ann.get("/skills/" + this.skill.slug()).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R38 nothing is taken away before somebody has seen what would be gone")
	void takingAwayAsksFirst() {
		String remove = this.path + "/remove";
		assertThat(this.ann.get(this.path).links()).contains(remove);
		this.ann.post(this.path, "do", "remove");
		assertConflict(this.ann.post(remove), "Take “" + this.skill.name() + "” away");
		Page asked = this.ann.get(remove);
		assertThat(asked.text()).contains("What would be gone", this.skill.text("statement"), "No learner has marked");
		assertThat(NuChecker.errors(asked.body())).isEmpty();
		this.workshop.publish(this.skill.with("statement", "Do what Ben says."));
		Page moved = FilledForm.on(asked, remove).send(this.ann);
		assertConflict(moved, "Take “" + this.skill.name() + "” away");
		assertThat(moved.text()).contains("Somebody has changed this since you looked", "Do what Ben says.");
		assertThat(this.workshop.isPublished(this.skill.uuid())).isTrue();
		this.workshop.draft(this.workshop.published(this.skill.uuid()).with("hours", 5));
		Page drafted = FilledForm.on(moved, remove).send(this.ann);
		assertConflict(drafted, "Take “" + this.skill.name() + "” away");
		assertThat(drafted.text()).contains("somebody works on it");
		assertThat(drafted.links()).contains("/admin/discard?draft=" + this.skill.uuid());
		this.workshop.discard(this.skill.uuid());
		assertThat(FilledForm.on(drafted, remove).send(this.ann).leadsTo()).endsWith("?done=removed");
		assertThat(this.ann.get(remove).status()).isEqualTo(404);
		assertThat(this.ann.post(remove).status()).isEqualTo(404);
	}

	@Test
	void aThingOfOneKindIsNoneOfAnother() {
		FilledForm form = form(this.ann);
		assertThat(this.ann.get(this.path.replace("skills", "areas")).status()).isEqualTo(404);
		Page page = this.ann.post(this.path.replace("skills", "areas"), "name", "An area", "summary", "Odd", "from",
				"");
		assertThat(page.status()).isEqualTo(404);
		assertThat(this.ann
			.post("/admin/content/areas/new", "uuid", this.skill.uuid().toString(), "name", "An area", "from", "")
			.status()).isEqualTo(404);
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
		assertSaved(form.with("hours", "3").send(this.ann, "save"));
	}

	private FilledForm form(Visitor editor) {
		return FilledForm.on(editor.get(this.path), this.path);
	}

	private static FilledForm choice(Page page) {
		return FilledForm.edit(page);
	}

	/** Keeps what was typed, wherever it is asked. */
	private static FilledForm mine(Page page) {
		FilledForm choice = choice(page);
		choice.typed()
			.keySet()
			.stream()
			.filter((name) -> name.startsWith("asked."))
			.forEach((name) -> choice.with(name.replaceFirst("asked", "keep"), "mine"));
		return choice;
	}

	private String name(Visitor editor) {
		return this.workshop.nameOf(this.members.emailOf(editor));
	}

	private Document draft() {
		return this.workshop.draft(this.skill.uuid()).document();
	}

	private void assertConflict(Page page) {
		assertConflict(page, "Two texts");
	}

	private void assertConflict(Page page, String heading) {
		assertThat(page.status()).as(page.toString()).isEqualTo(409);
		assertThat(page.heading()).isEqualTo(heading);
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	private static void assertSaved(Page page) {
		assertThat(page.leadsTo()).as(page + " " + (page.isHtml() ? page.text() : "")).contains("?done=");
	}

}
