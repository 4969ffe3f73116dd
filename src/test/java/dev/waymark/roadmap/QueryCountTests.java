package dev.waymark.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Members;
import dev.waymark.site.PageKinds;
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements a page takes: few, and the same however much there is to show.
 */
@WaymarkTest
class QueryCountTests {

	/** The number of the content's revision; the content itself is in memory. */
	private static final int CONTENT = 1;

	/** The learner behind the cookie. */
	private static final int LEARNER = 1;

	/** Marks on skills, resources and milestones. */
	private static final int MARKS = 3;

	private static final int NOTES = 1;

	private static final int LOG = 1;

	/** When the link of a resource was last seen alive. */
	private static final int LINK = 1;

	/**
	 * What came with the content: on one's own page all of it, on a skill's its last
	 * change.
	 */
	private static final int MOVED = 1;

	/**
	 * A member's session, account, and the moment at which the session was used last;
	 * once that is kept, Spring Session looks at the session again.
	 */
	private static final int MEMBER = 4;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private StatementLog log;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeWhatWasAdded() {
		this.jdbc.sql("delete from requirement where skill_id in (select id from skill where slug like 'added-%')")
			.update();
		this.jdbc.sql("delete from skill where slug like 'added-%'").update();
		renewContent();
	}

	@Test
	void aStrangerCostsOneStatementAPageAndOneMoreForALink() {
		assertThat(counts(this.visitors.anyone())).allSatisfy(
				(path, count) -> assertThat(count).as(path).isEqualTo(isOfAccounts(path) ? 0 : CONTENT + link(path)));
	}

	@Test
	void aGuestCostsAFewStatementsAPage() {
		assertThat(counts(guestWithMarks(3)))
			.allSatisfy((path, count) -> assertThat(count).as(path).isLessThanOrEqualTo(most(path)));
	}

	@Test
	void aMemberCostsAFewStatementsAPage() {
		assertThat(statements(memberWithMarks(3))).allSatisfy((path, statements) -> assertThat(statements).as(path)
			.hasSizeLessThanOrEqualTo(most(path) - LEARNER + MEMBER));
	}

	@Test
	void manyMarksOfAMemberCostNoMoreThanFew() {
		Visitor few = memberWithMarks(3);
		Visitor many = memberWithMarks(150);
		assertThat(statements(many)).isEqualTo(statements(few));
	}

	@Test
	void lookingOnlyReads() {
		assertThat(statements(guestWithMarks(3)).values()).allSatisfy((statements) -> assertThat(statements)
			.allMatch((statement) -> statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("select")));
	}

	@Test
	void manyMarksCostNoMoreThanFew() {
		Visitor few = guestWithMarks(3);
		Visitor many = guestWithMarks(150);
		assertThat(statements(many)).isEqualTo(statements(few));
	}

	@Test
	void moreContentCostsNoMore() {
		Visitor guest = guestWithMarks(3);
		Map<String, List<String>> before = statements(guest);
		addSkills(200);
		assertThat(this.visitors.anyone().get("/skills/added-7").status()).isEqualTo(200);
		assertThat(statements(guest)).isEqualTo(before);
	}

	@Test
	void aMarkCostsAFewStatements() {
		Visitor few = guestWithMarks(3);
		Visitor many = guestWithMarks(150);
		List<String> cheap = this.log.during(() -> few.post("/skills/python/mark", "status", "skipped"));
		List<String> dear = this.log.during(() -> many.post("/skills/python/mark", "status", "skipped"));
		assertThat(dear).isEqualTo(cheap).hasSizeLessThanOrEqualTo(8);
	}

	/** The statements of each kind of page, when the content is in memory already. */
	private Map<String, List<String>> statements(Visitor visitor) {
		Map<String, List<String>> statements = new LinkedHashMap<>();
		visitor.get("/search?q=anything");
		for (String path : PageKinds.PAGES) {
			statements.put(path, this.log.during(() -> visitor.get(path)));
		}
		return statements;
	}

	private Map<String, Integer> counts(Visitor visitor) {
		return statements(visitor).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().size()));
	}

	private static int most(String path) {
		if (path.matches("/(levels|pay|search|sources).*")) {
			return CONTENT + LEARNER;
		}
		if (path.equals("/me")) {
			return CONTENT + LEARNER + MARKS + NOTES + LOG + MOVED;
		}
		return CONTENT + LEARNER + MARKS + (path.startsWith("/skills/") ? NOTES + MOVED : 0) + link(path);
	}

	private static int link(String path) {
		return path.matches("/resources/(?!suggest)[^/]+") ? LINK : 0;
	}

	private static boolean isOfAccounts(String path) {
		return path.matches("/(sign-up|sign-in|reset).*");
	}

	private Visitor guestWithMarks(int marks) {
		return withMarks(this.visitors.anyone(), marks);
	}

	private Visitor memberWithMarks(int marks) {
		return withMarks(this.members.newcomer("learner"), marks);
	}

	private Visitor withMarks(Visitor visitor, int marks) {
		visitor.postAndLook("/skills/python/mark", "status", "learning");
		long learner = this.jdbc.sql("select max(id) from learner").query(Long.class).single();
		this.jdbc.sql("""
				insert into skill_mark (learner_id, skill_id, status, proficiency, marked_at)
				select :learner, s.id, 'learned', 2, current_timestamp from skill s
				where s.slug <> 'python' order by s.id fetch first :marks rows only""")
			.param("learner", learner)
			.param("marks", marks - 1)
			.update();
		this.jdbc.sql("""
				insert into mark_event (uuid, learner_id, skill_id, to_status, to_proficiency, occurred_at)
				select random_uuid(), m.learner_id, m.skill_id, m.status, m.proficiency, m.marked_at from skill_mark m
				where m.learner_id = :learner and m.status = 'learned'""").param("learner", learner).update();
		this.jdbc.sql("""
				insert into resource_mark (learner_id, learning_resource_id, marked_at)
				select :learner, r.id, current_timestamp from learning_resource r
				order by r.id fetch first :marks rows only""").param("learner", learner).param("marks", marks).update();
		this.jdbc.sql("""
				insert into skill_note (learner_id, skill_id, note, evidence_url, updated_at)
				select :learner, s.id, 'Noted', '', current_timestamp from skill s
				order by s.id fetch first :marks rows only""").param("learner", learner).param("marks", marks).update();
		return visitor;
	}

	private void addSkills(int number) {
		this.jdbc.sql("""
				insert into skill (uuid, slug, skill_area_id, position, name, kind, statement, description, hours)
				select random_uuid(), 'added-' || n.x, a.id, 1000 + n.x, 'Added ' || n.x, 'tool', 'Added.', 'Added.', 5
				from system_range(1, :number) n cross join (select min(id) as id from skill_area) a""")
			.param("number", number)
			.update();
		this.jdbc.sql("""
				insert into requirement (roadmap_id, career_level_id, skill_id, proficiency, importance)
				select x.roadmap_id, x.career_level_id, s.id, 2, 'essential'
				from roadmap_level x cross join skill s where s.slug like 'added-%'""").update();
		renewContent();
	}

	private void renewContent() {
		this.jdbc.sql("update content_revision set number = number + 1").update();
	}

}
