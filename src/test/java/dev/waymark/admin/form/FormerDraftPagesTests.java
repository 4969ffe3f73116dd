package dev.waymark.admin.form;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
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
 * How editors throw drafts away, and what they find again of what drafts said.
 */
@EditingTest
class FormerDraftPagesTests {

	private static final String DISCARD = "/admin/discard";

	private static final String FORMER = "/admin/former-drafts";

	@Autowired
	private Members members;

	@Autowired
	private Workshop workshop;

	private final Visitor ann;

	private final Visitor ben;

	private Document skill;

	private String path;

	FormerDraftPagesTests(@SignedIn Visitor ann, @SignedIn("administrator") Visitor ben) {
		this.ann = ann;
		this.ben = ben;
	}

	@BeforeEach
	void make() {
		this.skill = this.workshop.skill();
		this.path = Workshop.path(this.skill);
	}

	@Test
	@DisplayName("R38 a colleague's draft is thrown away only by who has seen whose work it is, and comes back")
	void aDraftIsThrownAwayOnlyByWhoHasSeenWhoseWorkItIs() {
		write(this.ben, "statement", "Do what Ben says.");
		Page form = this.ann.get(this.path);
		assertThat(form.links()).contains(DISCARD + "?draft=" + this.skill.uuid());
		this.ann.post(this.path, "do", "discard", "seen", "1");
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isTrue();
		Page asked = this.ann.get(DISCARD + "?draft=" + this.skill.uuid());
		assertThat(asked.text()).contains("Saved by " + name(this.ben), "today", "Do what Ben says.",
				"It can be brought back for 30 days");
		assertValid(asked);
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isTrue();
		Page thrown = this.ann.follow(FilledForm.on(asked, DISCARD).send(this.ann));
		assertThat(this.workshop.isDrafted(this.skill.uuid())).isFalse();
		assertThat(thrown.text()).contains("It is thrown away.", this.skill.name(), name(this.ben),
				name(this.ann) + " threw it away");
		assertValid(thrown);
		assertThat(this.ben.get("/admin").links()).contains(FORMER);
		String one = FORMER + "/" + this.skill.uuid() + "/1";
		Page look = this.ben.get(one);
		assertThat(look.text()).contains("Do what Ben says.");
		assertValid(look);
		Page back = FilledForm.on(look, one).send(this.ben);
		assertThat(back.leadsTo()).isEqualTo(this.path + "?done=brought-back");
		assertThat(this.ben.follow(back).text()).contains("The draft is back.");
		assertThat(this.workshop.draft(this.skill.uuid()).document())
			.isEqualTo(this.skill.with("statement", "Do what Ben says."));
		assertThat(this.ben.get(FORMER).links()).doesNotContain(one);
	}

	@Test
	void aDraftThatWasSavedSinceIsNotThrownAwayUnseen() {
		write(this.ben, "hours", "5");
		FilledForm discard = FilledForm.on(this.ann.get(DISCARD + "?draft=" + this.skill.uuid()), DISCARD);
		write(this.ben, "hours", "6");
		Page page = discard.send(this.ann);
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains("nothing was thrown away", "6");
		assertValid(page);
		assertThat(this.workshop.draft(this.skill.uuid()).document().get("hours")).isEqualTo(6);
		assertThat(FilledForm.on(page, DISCARD).send(this.ann).leadsTo()).isEqualTo(FORMER + "?done=discarded");
		assertThat(discard.send(this.ann).leadsTo()).isEqualTo(FORMER + "?done=discarded");
		assertThat(this.ann.get(DISCARD + "?draft=" + this.skill.uuid()).leadsTo()).isEqualTo(FORMER);
	}

	@Test
	void whatComesBackIntoANewerDraftLeavesThatAsItIs() {
		write(this.ben, "hours", "5");
		this.workshop.discard(this.skill.uuid());
		write(this.ann, "description", "Ann began anew.");
		Page back = this.ben.post(FORMER + "/" + this.skill.uuid() + "/1");
		assertThat(back.leadsTo()).isEqualTo(this.path + "?done=brought-back");
		assertThat(this.workshop.draft(this.skill.uuid()).document())
			.isEqualTo(this.skill.with("hours", 5).with("description", "Ann began anew."));
	}

	@Test
	void whatClashesWithANewerDraftIsAsked() {
		write(this.ben, "statement", "Do what Ben says.");
		this.workshop.discard(this.skill.uuid());
		write(this.ann, "statement", "Do what Ann says.");
		String one = FORMER + "/" + this.skill.uuid() + "/1";
		Page asked = this.ben.post(one);
		assertThat(asked.status()).isEqualTo(409);
		assertThat(asked.text()).contains("begun another draft", "Do what Ben says.", "Do what Ann says.",
				"Theirs is by " + name(this.ann));
		assertValid(asked);
		assertThat(this.workshop.draft(this.skill.uuid()).document().text("statement")).isEqualTo("Do what Ann says.");
		assertThat(FilledForm.on(asked, one).send(this.ben).leadsTo()).endsWith("?done=brought-back");
		assertThat(this.workshop.draft(this.skill.uuid()).document().text("statement")).isEqualTo("Do what Ben says.");
		Page earlier = this.ann.get(FORMER + "?thing=" + this.skill.uuid());
		assertThat(earlier.text()).contains(name(this.ben) + " saved another text");
		assertValid(earlier);
	}

	@Test
	void earlierDraftsAreShownAPageAtATime() {
		for (int hours = 1; hours <= 43; hours++) {
			this.workshop.draft(this.skill.with("hours", hours));
		}
		String list = FORMER + "?thing=" + this.skill.uuid();
		String one = FORMER + "/" + this.skill.uuid() + "/";
		Page newest = this.ann.get(list);
		assertThat(newest.links().stream().filter((link) -> link.startsWith(one))).hasSize(40)
			.first()
			.isEqualTo(one + 42);
		assertThat(newest.links()).contains(list + "&page=2").doesNotContain(list + "&page=0");
		assertThat(newest.text()).contains("Earlier drafts of " + this.skill.name());
		Page oldest = this.ann.get(list + "&page=2");
		assertThat(oldest.links().stream().filter((link) -> link.startsWith(one))).containsExactly(one + 2, one + 1);
		assertValid(oldest);
		assertThat(this.ann.get(list + "&page=99").text()).isEqualTo(oldest.text());
		this.workshop.discard(this.skill.uuid());
		assertThat(this.ann.get(FORMER + "?page=x").links()).contains(one + 43);
	}

	@Test
	void whatCannotBeADraftAnyMoreIsShownInTheForm() {
		String slug = this.skill.slug() + "-else";
		write(this.ben, "slug", slug);
		this.workshop.discard(this.skill.uuid());
		this.workshop.publish(this.workshop.skill().with("slug", slug));
		Page page = this.ben.post(FORMER + "/" + this.skill.uuid() + "/1");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.links()).contains("#slug");
		assertThat(FilledForm.edit(page).with("slug", slug + "-too").send(this.ben, "save").leadsTo())
			.endsWith("?done=saved");
	}

	@Test
	void aThingThatWasNeverPublishedComesBackToo() {
		Document made = new Document(this.skill.kind(), UUID.randomUUID(),
				this.skill.with("slug", this.skill.slug() + "-new").with("name", this.skill.name() + " new").values());
		this.workshop.draft(made);
		FilledForm.on(this.ann.get(DISCARD + "?draft=" + made.uuid()), DISCARD).send(this.ann);
		assertThat(this.ann.get(Workshop.path(made)).status()).isEqualTo(404);
		assertThat(this.ann.post(FORMER + "/" + made.uuid() + "/1").leadsTo()).endsWith("?done=brought-back");
		assertThat(this.workshop.draft(made.uuid()).document()).isEqualTo(made);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x/1", "00000000-0000-4000-8000-000000000009/1", "00000000-0000-4000-8000-000000000009/x",
			"00000000-0000-4000-8000-000000000009/99999999999999999999" })
	@DisplayName("R23 what no draft has said is not there")
	void whatNoDraftHasSaidIsNotThere(String odd) {
		assertThat(this.ann.get(FORMER + "/" + odd).status()).isEqualTo(404);
		assertThat(this.ann.post(FORMER + "/" + odd).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R23 odd words after the question mark change nothing")
	void oddWordsAreAnswered() {
		for (String odd : new String[] { "?draft=x", "?draft=", "?thing=x", "" }) {
			assertThat(this.ann.get(DISCARD + odd).leadsTo()).isEqualTo(FORMER);
			assertThat(this.ann.get(FORMER + odd).status()).isEqualTo(200);
		}
		assertThat(this.ann.get(FORMER + "?thing=" + UUID.randomUUID()).text()).contains("There is nothing.");
		assertThat(this.ann.post(DISCARD).leadsTo()).isEqualTo(FORMER + "?done=discarded");
	}

	private void write(Visitor editor, String field, String text) {
		assertThat(FilledForm.edit(editor.get(this.path)).with(field, text).send(editor, "save").leadsTo())
			.endsWith("?done=saved");
	}

	private String name(Visitor editor) {
		return this.workshop.nameOf(this.members.emailOf(editor));
	}

	private void assertValid(Page page) {
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
