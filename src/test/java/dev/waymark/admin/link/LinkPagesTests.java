package dev.waymark.admin.link;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.SignedIn;
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page on which editors look after links, and what readers see of it.
 */
@WaymarkTest
class LinkPagesTests {

	private static final String PATH = "/admin/links";

	private static final String RESOURCE = PageKinds.RESOURCE.substring("/resources/".length());

	private static final OffsetDateTime SEEN = Instant.parse("2026-03-03T10:00:00Z").atOffset(ZoneOffset.UTC);

	private static final OffsetDateTime VISITED = Instant.parse("2026-03-24T10:00:00Z").atOffset(ZoneOffset.UTC);

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private StatementLog log;

	@Autowired
	private JdbcClient jdbc;

	private Visitor editor;

	@BeforeEach
	void begin(@SignedIn Visitor editor) {
		this.jdbc.sql("delete from link_check").update();
		this.jdbc.sql("delete from link_run").update();
		this.editor = editor;
	}

	@Test
	@DisplayName("R19 only editors look after links")
	void onlyEditorsLookAfterLinks() {
		assertThat(this.members.newcomer("administrator").get(PATH).status()).isEqualTo(200);
		assertThat(this.members.newcomer("learner").get(PATH).status()).isEqualTo(404);
		assertThat(this.visitors.anyone().get(PATH).leadsTo()).startsWith("/sign-in");
		assertThat(this.members.newcomer("learner").post(PATH + "/check").status()).isEqualTo(404);
		assertThat(rounds()).isZero();
	}

	@Test
	void beforeTheFirstRoundNothingIsKnown() {
		Page page = look("");
		assertThat(page.text()).contains("No link has been visited yet.");
		assertThat(rows(page)).isNotEmpty().allSatisfy((row) -> assertThat(row).contains("Not visited yet"));
		assertThat(page.forms(PATH + "/check")).hasSize(1);
	}

	@Test
	void whatNeedsALookStandsFirst() {
		List<String> slugs = slugs();
		visited(slugs.get(9), "gone", 404, 3, null, SEEN);
		visited(slugs.get(8), "timed-out", null, 2, null, null);
		visited(slugs.get(7), "robots", null, 0, null, null);
		visited(slugs.get(6), "moved", 200, 0, "https://elsewhere.example/new", VISITED);
		visited(slugs.get(5), "alive", 200, 0, null, VISITED);
		visited(slugs.get(4), "faulty", 500, 7, null, null);
		ended(6);
		Page page = look("");
		assertThat(page.text()).contains("The last round ended on", "6 links were visited", "of which 2 need a look");
		assertThat(rows(page).subList(0, 5)).satisfiesExactly(
				(row) -> assertThat(row).contains(name(slugs.get(4)), "Needs a look", "failed on 7 days",
						"answers with an error (500)", "Not yet"),
				(row) -> assertThat(row).contains(name(slugs.get(9)), "Needs a look", "failed on 3 days",
						"The page is gone (404)", "3 March 2026"),
				(row) -> assertThat(row).contains(name(slugs.get(8)), "Failing", "failed on 2 days", "took too long"),
				(row) -> assertThat(row).contains(name(slugs.get(7)), "Unsure", "look for yourself"),
				(row) -> assertThat(row).contains(name(slugs.get(6)), "Moved",
						"It leads to https://elsewhere.example/new"));
	}

	@Test
	void filtersAndPagesNarrowTheList() {
		List<String> slugs = slugs();
		slugs.forEach((slug) -> visited(slug, "alive", 200, 0, null, VISITED));
		this.jdbc.sql("delete from link_check").update();
		visited(slugs.get(0), "gone", 410, 3, null, null);
		visited(slugs.get(1), "alive", 200, 0, null, VISITED);
		assertThat(rows(look("?status=raised"))).hasSize(1);
		assertThat(rows(look("?status=alive"))).hasSize(1);
		assertThat(rows(look("?status=moved"))).isEmpty();
		assertThat(rows(look("?q=" + Visitor.encode(name(slugs.get(1)).toUpperCase())))).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).contains(name(slugs.get(1))));
		assertThat(look("?q=nobody-at-all").text()).contains("No link fits all of these choices.");
		assertThat(rows(look(""))).hasSize(50);
		assertThat(rows(look("?page=2"))).isNotEmpty().doesNotContainAnyElementsOf(rows(look("")));
		assertThat(rows(look("?page=999999"))).isNotEmpty();
		Page unvisited = look("?status=unvisited&page=2");
		assertThat(unvisited.links()).anyMatch((link) -> link.contains("status=unvisited") && link.contains("page=1"));
	}

	@Test
	@DisplayName("R23 odd choices are dropped, and the page says so")
	void oddChoicesAreDropped() {
		for (String odd : List.of("status=odd", "status=%3Cscript%3E", "status=" + "9".repeat(9000))) {
			Page page = look("?" + odd);
			assertThat(page.text()).as(odd).contains("There is no status called");
			assertThat(rows(page)).hasSize(50);
		}
		for (String odd : List.of("page=-1", "page=x", "page=99999999999", "q=%00", "q=" + "x".repeat(9000), "q=%25",
				"done=odd", "filter.q=x")) {
			assertThat(look("?" + odd).status()).as(odd).isEqualTo(200);
		}
	}

	@Test
	void aRoundThatGoesOnShowsHowFarItIs() {
		this.jdbc.sql("insert into link_run (asked_at, started_at, total, done) values (?, ?, 190, 42)")
			.params(VISITED, VISITED)
			.update();
		Page page = look("");
		assertThat(page.text()).contains("42 of 190 links visited since 24 Mar 2026");
		Element progress = page.only("progress");
		assertThat(List.of(progress.getAttribute("value"), progress.getAttribute("max"))).containsExactly("42", "190");
		assertThat(page.links()).contains(PATH);
		assertThat(page.forms(PATH + "/check")).isEmpty();
		assertThat(page.byId("round").getAttribute("data-hx-trigger")).isEqualTo("every 5s");
		Page refused = this.editor.post(PATH + "/check");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text()).contains("A round is under way already, so no other was started.",
				"42 of 190 links visited");
		assertThat(NuChecker.errors(refused.body())).isEmpty();
		assertThat(rounds()).isOne();
		this.jdbc.sql("update link_run set finished_at = ?, place = null, done = 190").param(VISITED).update();
		Page last = this.editor.get(PATH, "HX-Request", "true");
		assertThat(Page.text(last.byId("round"))).contains("190 links were visited.", "Show what it found");
		assertThat(last.byId("round").hasAttribute("data-hx-trigger")).isFalse();
		assertThat(look("").text()).doesNotContain("Show what it found");
	}

	@Test
	@DisplayName("R28 an editor has the links visited now, which the log tells")
	void anEditorHasTheLinksVisitedNow() {
		long before = logged();
		Page page = this.editor.postAndLook(PATH + "/check");
		assertThat(page.text()).contains("A round of visits was asked for.", "It begins within seconds");
		assertThat(rounds()).isOne();
		assertThat(logged()).isEqualTo(before + 1);
		assertThat(this.editor.post(PATH + "/check").status()).isEqualTo(409);
		assertThat(rounds()).isOne();
		assertThat(logged()).as("nothing was done").isEqualTo(before + 1);
		assertThat(this.jdbc.sql("select actor_name from audit_event where kind = 'links-checked' order by id desc")
			.query(String.class)
			.list()
			.get(0)).startsWith("Person ");
	}

	@Test
	void aReaderIsToldWhenAResourceWasLastSeenAlive() {
		assertThat(this.visitors.anyone().get(PageKinds.RESOURCE).text()).doesNotContain("Last seen alive");
		visited(RESOURCE, "alive", 200, 0, null, SEEN);
		assertThat(this.visitors.anyone().get(PageKinds.RESOURCE).text()).contains("Last seen alive on 3 March 2026");
		visited(RESOURCE, "gone", 404, 3, null, SEEN);
		assertThat(this.visitors.anyone().get(PageKinds.RESOURCE).text()).contains("Last seen alive on 3 March 2026");
		this.jdbc.sql("update link_check set url = 'https://before.example/'").update();
		assertThat(this.visitors.anyone().get(PageKinds.RESOURCE).text()).as("that was another address")
			.doesNotContain("Last seen alive");
	}

	@Test
	void manyLinksCostNoMoreStatementsThanNone() {
		look("");
		List<String> none = this.log.during(() -> this.editor.get(PATH));
		slugs().forEach((slug) -> visited(slug, "gone", 404, 3, null, SEEN));
		assertThat(this.log.during(() -> this.editor.get(PATH))).hasSameSizeAs(none);
	}

	private Page look(String query) {
		Page page = this.editor.get(PATH + query);
		assertThat(page.status()).as(query).isEqualTo(200);
		assertThat(NuChecker.errors(page.body())).as(query).isEmpty();
		return page;
	}

	private static List<String> rows(Page page) {
		return page.all("tbody").stream().flatMap((body) -> Page.all(body, "tr").stream()).map(Page::text).toList();
	}

	private List<String> slugs() {
		return this.jdbc.sql("""
				select slug from learning_resource where retired_reason is null order by lower(name)
				fetch first 60 rows only""").query(String.class).list();
	}

	private String name(String slug) {
		return this.jdbc.sql("select name from learning_resource where slug = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

	private void visited(String slug, String outcome, @Nullable Integer status, int failingDays,
			@Nullable String finalUrl, @Nullable OffsetDateTime seen) {
		this.jdbc
			.sql("delete from link_check where learning_resource_id = (select id from learning_resource"
					+ " where slug = ?)")
			.param(slug)
			.update();
		this.jdbc
			.sql("""
					insert into link_check (learning_resource_id, url, checked_at, seen_at, outcome, http_status, final_url,
						failing_days, failed_on)
					select id, url, :visited, cast(:seen as timestamp(6) with time zone), :outcome, cast(:status as integer),
						cast(:finalUrl as varchar(2000)), :days, cast(:failedOn as date)
					from learning_resource where slug = :slug""")
			.param("visited", VISITED)
			.param("seen", seen)
			.param("outcome", outcome)
			.param("status", status)
			.param("finalUrl", finalUrl)
			.param("days", failingDays)
			.param("failedOn", (failingDays > 0) ? VISITED.toLocalDate() : null)
			.param("slug", slug)
			.update();
	}

	private void ended(int links) {
		this.jdbc
			.sql("insert into link_run (place, asked_at, started_at, finished_at, total, done)"
					+ " values (null, ?, ?, ?, ?, ?)")
			.params(VISITED, VISITED, VISITED, links, links)
			.update();
	}

	private long rounds() {
		return this.jdbc.sql("select count(*) from link_run").query(Long.class).single();
	}

	private long logged() {
		return this.jdbc.sql("select count(*) from audit_event where kind = 'links-checked'")
			.query(Long.class)
			.single();
	}

}
