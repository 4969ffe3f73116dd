package dev.waymark.admin.frontpage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.EditingTest;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The head of the front page says what administrators wrote, or else the program's own
 * words.
 */
@EditingTest
class FrontPageTests {

	private static final String FORM = "/admin/front-page";

	private static final String SAVED = FORM + "?done=saved";

	private static final String OWN_HEADING = "See what the next level expects, and walk there.";

	private final Visitor administrator;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	FrontPageTests(@SignedIn("administrator") Visitor administrator) {
		this.administrator = administrator;
	}

	@AfterEach
	void takeTheWordsBack() {
		assertThat(write(this.administrator, "", "").leadsTo()).isEqualTo(SAVED);
	}

	@Test
	void saysTheProgramsOwnWordsUntilSomebodyWritesOthers() {
		assertThat(front().heading()).isEqualTo(OWN_HEADING);
		Page form = this.administrator.get(FORM);
		assertThat(FilledForm.on(form, FORM).text("heading")).isEmpty();
		assertThat(form.text()).contains("Left empty, it says: “" + OWN_HEADING + "”");
	}

	@Test
	void everyReaderSeesWhatAnAdministratorWrote() {
		Page saved = this.administrator.follow(write(this.administrator, " Nurses & <b>midwives</b> ", "Two\nlines."));
		assertThat(saved.text()).contains("The front page says so now.");
		assertThat(front().heading()).isEqualTo("Nurses & <b>midwives</b>");
		assertThat(front().text()).contains("Two lines.");
		assertThat(FilledForm.on(saved, FORM).text("heading")).isEqualTo("Nurses & <b>midwives</b>");
	}

	@Test
	void oneTextMayBeWrittenAndTheOtherLeft() {
		write(this.administrator, "", "For our own people.");
		assertThat(front().heading()).isEqualTo(OWN_HEADING);
		assertThat(front().text()).contains("For our own people.");
	}

	@Test
	void twoAdministratorsDoNotUndoEachOther(@SignedIn("administrator") Visitor other) {
		FilledForm older = FilledForm.on(other.get(FORM), FORM);
		write(this.administrator, "Nurses", "First.");
		Page refused = older.with("heading", "Midwives").send(other);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text()).contains("The front page was changed meanwhile", "Nurses", "First.");
		assertThat(FilledForm.on(refused, FORM).text("heading")).isEqualTo("Midwives");
		assertThat(front().heading()).isEqualTo("Nurses");
		assertThat(FilledForm.on(refused, FORM).send(other).leadsTo()).isEqualTo(SAVED);
		assertThat(front().heading()).isEqualTo("Midwives");
	}

	@Test
	void whatOneLeftAloneStaysAsTheOtherWroteIt(@SignedIn("administrator") Visitor other) {
		FilledForm older = FilledForm.on(other.get(FORM), FORM);
		write(this.administrator, "", "First.");
		assertThat(older.with("heading", "Midwives").send(other).leadsTo()).isEqualTo(SAVED);
		assertThat(front().heading()).isEqualTo("Midwives");
		assertThat(front().text()).contains("First.");
	}

	@Test
	void whatIsTooLongIsRefusedAtItsFieldAndKept() {
		Page refused = write(this.administrator, "x".repeat(121), "y".repeat(601));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Shorten the heading to 120 characters or fewer",
				"Shorten the text to 600 characters or fewer");
		assertThat(FilledForm.on(refused, FORM).text("heading")).hasSize(121);
		assertThat(front().heading()).isEqualTo(OWN_HEADING);
	}

	@Test
	void theLogSaysWhoChangedItAndSavingTheSameAgainIsNoChange(@SignedIn("administrator") Visitor other) {
		String account = this.members.emailOf(other);
		write(other, "Nurses", "");
		write(other, "Nurses", "");
		assertThat(this.jdbc.sql("""
				select e.subject from audit_event e join account a on a.uuid = e.actor
				where a.email = ? and e.kind = 'front-page-changed'""").param(account).query(String.class).list())
			.containsExactly("Nurses");
	}

	@Test
	void theWayThereIsOnlyForAdministrators(@SignedIn Visitor editor) {
		assertThat(this.administrator.get("/admin").links()).contains(FORM);
		assertThat(editor.get("/admin").links()).doesNotContain(FORM);
	}

	private Page front() {
		return this.visitors.anyone().get("/");
	}

	private static Page write(Visitor administrator, String heading, String lede) {
		return FilledForm.on(administrator.get(FORM), FORM)
			.with("heading", heading)
			.with("lede", lede)
			.send(administrator);
	}

}
