package dev.waymark.progress.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.learner.Guests;
import dev.waymark.catalog.Catalog;
import dev.waymark.progress.SuccessionResult;
import dev.waymark.progress.Succession;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What learners see when a skill that they marked was merged or split, and what that
 * takes.
 */
@WaymarkTest
class MovedContentTests {

	private static final String OLD = "julia";

	private static final String NEW = "python";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Succession succession;

	@Autowired
	private Guests guests;

	@Autowired
	private Catalog catalog;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementLog log;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aLearnerIsToldWhatMovedAndWhereItCameFrom() {
		Visitor visitor = withMarkAndNote();
		assertThat(headings(visitor.get("/me"))).doesNotContain("Moved with the content");
		move(OLD, NEW);
		Page me = visitor.get("/me");
		assertThat(headings(me)).contains("Moved with the content");
		assertThat(me.text()).contains("Your mark on “Julia” now also counts as “Python”",
				"Your note on “Julia” is now also with “Python”", "carried over from “Julia”");
		Page skill = visitor.get("/skills/" + NEW);
		assertThat(skill.text()).contains("Carried over from Julia", "Written down");
		assertThat(skill.links()).contains("/skills/" + OLD);
		assertThat(NuChecker.errors(me.body())).isEmpty();
		assertThat(NuChecker.errors(skill.body())).isEmpty();
		assertThat(visitor.get("/skills/" + OLD).text()).contains("Written down").doesNotContain("Carried over from");
		assertThat(this.visitors.anyone().get("/skills/" + NEW).text()).doesNotContain("Carried over from");
	}

	@Test
	void aCarriedMarkIsTakenBackLikeAnyOther() {
		Visitor visitor = withMarkAndNote();
		move(OLD, NEW);
		Page me = visitor.get("/me");
		Element form = Page.all(me.main(), "form")
			.stream()
			.filter((one) -> one.getAttribute("action").endsWith("/undo"))
			.findFirst()
			.orElseThrow();
		Element button = Page.all(form, "button").get(0);
		assertThat(Page.text(button)).isEqualTo("Undo: Python");
		Page after = visitor.press(form, button);
		assertThat(Page.text(after.byId("notice"))).contains("Python");
		assertThat(after.text()).doesNotContain("Your mark on “Julia” now also");
		assertThat(visitor.get("/skills/" + NEW).text()).doesNotContain("Carried over from");
		assertThat(visitor.get("/skills/" + OLD).text()).contains("Learned");
	}

	@Test
	void aChangeOfOnesOwnEndsTheTelling() {
		Visitor visitor = withMarkAndNote();
		move(OLD, NEW);
		visitor.post("/skills/" + NEW + "/mark", "status", "skipped");
		assertThat(visitor.get("/me").text()).doesNotContain("Your mark on “Julia” now also");
		assertThat(visitor.get("/skills/" + NEW).text()).doesNotContain("Carried over from");
	}

	@Test
	void howMuchMovedCostsAPageNothing() {
		Visitor few = withMarkAndNote();
		Visitor many = withMarkAndNote();
		for (String slug : List.of("r", "c-plus-plus", "debugging")) {
			many.post("/skills/" + slug + "/mark", "status", "learning");
			move(slug, "code-review", "clean-code");
		}
		move(OLD, NEW);
		for (String path : List.of("/me", "/skills/" + NEW)) {
			assertThat(this.log.during(() -> many.get(path))).as(path).isEqualTo(this.log.during(() -> few.get(path)));
		}
	}

	@Test
	void manyLearnersCostNoMoreStatementsThanFew() {
		learners("matlab", 3);
		learners("java", 300);
		List<String> few = this.log.during(() -> moveAndBack("matlab"));
		List<String> many = this.log.during(() -> moveAndBack("java"));
		assertThat(many).hasSameSizeAs(few).hasSizeLessThan(40);
	}

	private SuccessionResult moveAndBack(String slug) {
		UUID revision = move(slug, NEW);
		return this.transaction.execute((status) -> this.succession.undo(revision));
	}

	private Visitor withMarkAndNote() {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/" + OLD + "/mark", "status", "learned", "proficiency", "3");
		visitor.post("/skills/" + OLD + "/note", "note", "Written down", "evidenceUrl", "", "version", "-1");
		return visitor;
	}

	private void learners(String slug, int number) {
		for (int i = 0; i < number; i++) {
			long learner = this.guests.welcome().learner().value();
			this.jdbc.sql("""
					insert into skill_mark (learner_id, skill_id, status, marked_at)
					values (?, ?, 'learning', current_timestamp)""").params(learner, id(slug)).update();
			this.jdbc.sql("""
					insert into skill_note (learner_id, skill_id, note, evidence_url, updated_at)
					values (?, ?, 'Noted', '', current_timestamp)""").params(learner, id(slug)).update();
		}
	}

	private UUID move(String from, String... to) {
		UUID revision = UUID.randomUUID();
		this.transaction
			.execute((status) -> this.succession.carry(revision, id(from), Arrays.stream(to).map(this::id).toList()));
		return revision;
	}

	private long id(String slug) {
		return this.catalog.content().skill(slug).id();
	}

	private static List<String> headings(Page page) {
		return page.all("h2").stream().map(Page::text).toList();
	}

}
