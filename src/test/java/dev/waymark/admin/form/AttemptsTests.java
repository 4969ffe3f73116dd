package dev.waymark.admin.form;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountId;
import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Member;
import dev.waymark.account.Role;
import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Clash;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.ThreeWay;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.site.EditingTest;
import dev.waymark.site.Workshop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor sees when another one is quicker, however often that happens.
 */
@EditingTest
class AttemptsTests {

	private static final Member ANN = new Member(
			new AccountView(new AccountId(1), UUID.randomUUID(), new LearnerId(1), new EmailAddress("ann@example.org"),
					"Ann", Role.EDITOR, true, Preferences.DEFAULT, Instant.EPOCH, null, null),
			true);

	@Autowired
	private Workshop workshop;

	@Autowired
	private Saving saving;

	@Autowired
	private ConflictController conflicts;

	@Autowired
	private FormerDraftController former;

	@Autowired
	private ConflictPages pages;

	private final Model model = new ExtendedModelMap();

	private Document skill;

	@BeforeEach
	void make() {
		this.skill = this.workshop.skill();
	}

	@Test
	void whoIsOvertakenOnceSavesWithoutBeingAsked() {
		this.workshop.draft(this.skill);
		Slow request = new Slow(1);
		Saving.Outcome outcome = save(request);
		assertThat(outcome.isAsked()).isFalse();
		assertThat(draft()).isEqualTo(this.skill.with("description", "Ann wrote this.").with("hours", 101));
	}

	@Test
	void whoIsOvertakenAgainAndAgainIsShownBothTexts() {
		this.workshop.draft(this.skill);
		Slow request = new Slow(1000);
		Saving.Outcome outcome = save(request);
		assertThat(outcome.isAsked()).isTrue();
		assertBusy(this.pages.ask(outcome, Workshop.path(this.skill), request, this.model), request);
	}

	@Test
	void whoResolvesAConflictIsNotOvertakenWithoutEnd() {
		this.workshop.draft(this.skill.with("statement", "Do what the draft says."));
		Document live = this.workshop.publish(this.skill.with("statement", "Do what is live."));
		Slow request = new Slow(1000).choosing(ThreeWay.of(this.skill, draft(), live));
		assertBusy(
				this.conflicts.resolve(ANN, "skills", this.skill.uuid().toString(), request, Origin.ITSELF, this.model),
				request);
	}

	@Test
	void whoBringsADraftBackIsNotOvertakenWithoutEnd() {
		Document thrown = this.skill.with("statement", "Do what was thrown away.");
		this.workshop.draft(thrown);
		this.workshop.discard(this.skill.uuid());
		this.workshop.draft(this.skill.with("statement", "Do what came later."));
		Slow request = new Slow(1000).choosing(ThreeWay.of(this.skill, thrown, draft()));
		assertBusy(this.former.bringBack(ANN, this.skill.uuid().toString(), "1", request, Origin.ITSELF, this.model),
				request);
		assertThat(draft().text("statement")).isEqualTo("Do what came later.");
	}

	private Saving.Outcome save(Slow request) {
		return this.saving.save(this.skill.with("description", "Ann wrote this."), this.skill, request,
				EditedThings.editor(ANN, Origin.ITSELF));
	}

	private void assertBusy(ModelAndView answer, Slow request) {
		assertThat(answer.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(answer.getViewName()).isEqualTo("admin/compare");
		assertThat(answer.getModel().get("page")).isInstanceOfSatisfying(ConflictPage.class, (page) -> {
			assertThat(page.why()).isEqualTo("busy");
			assertThat(page.open()).isEmpty();
		});
		assertThat(request.saved).isBetween(Attempts.MOST, 3 * Attempts.MOST);
	}

	private Document draft() {
		return this.workshop.draft(this.skill.uuid()).document();
	}

	/**
	 * While it is read another editor saves.
	 */
	private final class Slow extends MockHttpServletRequest {

		private final int most;

		private int saved;

		private Slow(int most) {
			this.most = most;
		}

		private Slow choosing(ThreeWay texts) {
			Clash clash = texts.clashes().get(0);
			addParameter("asked." + clash.path(), Answers.question(clash));
			addParameter("keep." + clash.path(), "mine");
			return this;
		}

		@Override
		public String getParameter(String name) {
			if ((name.equals("seen") || name.startsWith("keep.")) && this.saved < this.most) {
				this.saved++;
				AttemptsTests.this.workshop.draft(draft().with("hours", 100 + this.saved));
			}
			return super.getParameter(name);
		}

	}

}
