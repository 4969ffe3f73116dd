package dev.waymark.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.SignedIn;
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How editors read what readers tell them, and decide.
 */
@WaymarkTest
class InboxPagesTests {

	private static final String INBOX = "/admin/inbox";

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Rows rows;

	@Autowired
	private StatementLog log;

	/** In every text of a test and in no other. */
	private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

	private Visitor editor;

	private Visitor reader;

	@BeforeEach
	void comeIn(@SignedIn Visitor editor) {
		this.editor = editor;
		this.reader = this.visitors.anyone();
	}

	@Test
	@DisplayName("R19 the inbox is for editors and administrators")
	void theInboxIsForEditors() {
		String path = report("Something");
		assertThat(this.editor.get(INBOX).links()).as("it stands in the menu").contains(INBOX);
		assertThat(this.members.newcomer("administrator").get(path).status()).isEqualTo(200);
		Visitor learner = this.members.newcomer("learner");
		Visitor withoutSecondFactor = this.members.signIn(this.members.open("editor"));
		assertThat(learner.get("/").links()).doesNotContain(INBOX);
		Map<String, List<String>> before = reports();
		for (String address : List.of(INBOX, path)) {
			assertThat(learner.get(address).status()).isEqualTo(404);
			assertThat(this.reader.get(address).leadsTo()).startsWith("/sign-in");
			assertThat(withoutSecondFactor.get(address).leadsTo()).isEqualTo("/settings/second-factor?why=role");
		}
		for (String verb : List.of("done", "dismiss", "reopen")) {
			assertThat(learner.post(path + "/" + verb, "version", "0").status()).isEqualTo(404);
			this.reader.post(path + "/" + verb, "version", "0");
			withoutSecondFactor.post(path + "/" + verb, "version", "0");
		}
		assertThat(reports()).isEqualTo(before);
	}

	@Test
	void aReportIsDoneAndTheReaderReadsTheAnswer() {
		String path = report("It is not so.");
		Page page = this.editor.get(path);
		assertThat(page.heading()).isEqualTo("Report on “Python”");
		assertThat(page.text()).contains("Open", "A fact is wrong", "It is not so. " + this.word);
		assertThat(page.links()).contains("/skills/python");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		Page list = this.editor.postAndLook(path + "/done", "answer", " Thank you:\r\nit is changed. ", "version",
				version(page));
		assertThat(list.text()).contains("The report is done.");
		assertThat(this.reader.get("/me/reports").text()).contains("Taken care of", "Thank you: it is changed.");
		assertThat(events(path)).containsExactly("report-done /skills/python");
		Page decided = this.editor.get(path);
		assertThat(decided.text()).contains("Done", "Last decided", "Thank you: it is changed.");
		assertThat(NuChecker.errors(decided.body())).isEmpty();
	}

	@Test
	void aReportIsDismissedAndOpenedAgain() {
		String path = report("Not for us.");
		assertThat(this.editor.postAndLook(path + "/dismiss", "answer", "", "version", "0").text())
			.contains("The report is dismissed.");
		assertThat(this.reader.get("/me/reports").text()).contains("Looked at, and left as it is")
			.doesNotContain("The editors answer");
		assertThat(this.editor.get(path).forms(path + "/done")).isEmpty();
		assertThat(this.editor.postAndLook(path + "/reopen", "answer", "We look again.", "version", "1").text())
			.contains("The report is open again.");
		assertThat(this.reader.get("/me/reports").text()).contains("With the editors", "We look again.");
		assertThat(events(path)).containsExactly("report-dismissed /skills/python", "report-reopened /skills/python");
		assertThat(this.members.newcomer("administrator").get("/admin/audit?q=" + uuid(path)).text())
			.contains("Report dismissed", "Report opened again")
			.doesNotContain(this.word, "We look again");
	}

	@Test
	void aSuggestionIsReadWithItsAddressAndItsSkills() {
		this.reader.post("/suggest", "title", "A book of " + this.word, "url", "https://else.example/" + this.word,
				"type", "book", "skills", "julia", "skills", "python", "why", "Why");
		Page page = this.editor.get(only());
		assertThat(page.heading()).isEqualTo("Report on “A book of " + this.word + "”");
		assertThat(page.text()).contains("Suggestion", "Book", "Julia, Python", "Why");
		assertThat(page.links()).contains("https://else.example/" + this.word, "/skills/julia", "/skills/python");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void ofTwoEditorsTheSecondIsToldAndKeepsWhatTheyTyped() {
		String path = report("Two editors");
		Visitor second = this.members.newcomer("editor");
		String seen = version(second.get(path));
		this.editor.post(path + "/done", "answer", "The first answer", "version", version(this.editor.get(path)));
		Map<String, List<String>> before = reports();
		Page late = second.post(path + "/dismiss", "answer", "The second answer", "version", seen);
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.text()).contains("Another editor was quicker. State now: Done", "The first answer");
		assertThat(late.byId("answer").getTextContent()).isEqualTo("The second answer");
		assertThat(Page.text(late.only("title"))).startsWith("Error: ");
		assertThat(NuChecker.errors(late.body())).isEmpty();
		assertThat(reports()).isEqualTo(before);
		assertThat(second.post(path + "/reopen", "answer", "The second answer", "version", version(late)).leadsTo())
			.isEqualTo(INBOX + "?done=open");
		assertThat(this.reader.get("/me/reports").text()).contains("The second answer").doesNotContain("The first");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "-1", "7", "99999999999999999999" })
	void aVersionThatWasNeverHandedOutHasPassed(String version) {
		String path = report("Odd");
		assertThat(this.editor.post(path + "/done", "answer", "", "version", version).status()).isEqualTo(409);
		assertThat(this.editor.get(path).text()).contains("Open");
	}

	@Test
	void aDoubleClickDecidesOnce() {
		String path = report("Twice");
		for (int time = 0; time < 2; time++) {
			assertThat(this.editor.post(path + "/done", "answer", "Once", "version", "0").leadsTo())
				.isEqualTo(INBOX + "?done=done");
		}
		assertThat(events(path)).hasSize(1);
	}

	@Test
	void tenKilobytesOfAnAnswerComeBackWithAnError() {
		String path = report("Long");
		String typed = "<i>&amp;\"'".repeat(1024);
		Page refused = this.editor.post(path + "/done", "answer", typed, "version", "0");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.links()).contains("#answer");
		assertThat(refused.byId("answer").getTextContent()).isEqualTo(typed);
		assertThat(refused.byId("answer").getAttribute("aria-invalid")).isEqualTo("true");
		assertThat(version(refused)).isEqualTo("0");
		assertThat(NuChecker.errors(refused.body())).isEmpty();
		assertThat(this.editor.post(path + "/done", "answer", "x".repeat(1001), "version", "0").status())
			.isEqualTo(422);
		assertThat(this.editor.post(path + "/done", "answer", "x".repeat(1000), "version", "0").status())
			.isEqualTo(302);
	}

	@Test
	@DisplayName("R20 editors do not see who has reported something")
	void editorsDoNotSeeWhoHasReportedSomething() {
		String email = this.members.open("learner");
		Visitor member = this.members.signIn(email);
		member.post("/skills/python/report", "fault", "fact", "words", "Mine " + this.word);
		List<String> names = this.jdbc.sql("""
				select a.email || ' ' || a.uuid || ' ' || a.display_name || ' ' || l.uuid from account a
				join learner l on l.id = a.learner_id where a.email = ?""").param(email).query(String.class).list();
		for (String path : List.of(INBOX + "?q=" + this.word, only())) {
			Page page = this.editor.get(path);
			assertThat(page.body()).contains("Mine " + this.word);
			for (String name : names.get(0).replace("Person ", "Person-").split(" ")) {
				assertThat(page.body()).doesNotContain(name.replace('-', ' ')).doesNotContain(name);
			}
			assertThat(page.header("Cache-Control")).contains("no-store");
		}
	}

	@Test
	void theListIsNarrowedDown() {
		report("One");
		this.reader.post("/suggest", "title", "Two " + this.word, "url", "https://else.example/", "type", "book",
				"skills", "julia", "why", "y");
		this.editor.post(only("&kind=wrong") + "/done", "answer", "", "version", "0");
		assertThat(found("")).containsExactly("Two " + this.word, "Python");
		assertThat(found("&status=done")).containsExactly("Python");
		assertThat(found("&status=open")).containsExactly("Two " + this.word);
		assertThat(found("&kind=suggestion")).containsExactly("Two " + this.word);
		assertThat(found("&kind=suggestion&status=dismissed")).isEmpty();
		assertThat(found("&kind=odd&status=odd&page=odd")).as("odd words are as if not said").hasSize(2);
		assertThat(this.editor.get(INBOX + "?q=" + this.word + "&status=dismissed").text()).contains("Nothing found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%00", "q=%F0%9F%92%A9", "q=%25_!%27", "page=-1", "page=0", "page=99999999999",
			"kind=%27&status=%00", "q=%22%3E%3Cscript%3E", "done=odd", "done=%3Cb%3E" })
	@DisplayName("R23 odd questions are answered as if they had not been asked")
	void oddQuestionsAreAnswered(String query) {
		Page page = this.editor.get(INBOX + "?" + query);
		assertThat(page.status()).isEqualTo(200);
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@Test
	void aLongListHasPagesAndCostsNoMore() {
		report("One");
		this.editor.get(INBOX);
		List<String> few = this.log.during(() -> this.editor.get(INBOX + "?q=" + this.word));
		this.jdbc.sql("""
				insert into report (uuid, learner_id, kind, skill_id, fault, words, status, answer, sent_at,
				search_words)
				select random_uuid(), r.learner_id, r.kind, r.skill_id, r.fault, r.words || ' ' || n.x, 'open', '',
				r.sent_at, r.search_words from report r cross join system_range(1, 119) n where r.words like ?""")
			.param("%" + this.word)
			.update();
		List<String> many = this.log.during(() -> this.editor.get(INBOX + "?q=" + this.word));
		assertThat(many).isEqualTo(few);
		assertThat(many.stream().filter((statement) -> statement.contains("report"))).hasSize(2);
		assertThat(found("")).hasSize(50);
		assertThat(found("&page=3")).hasSize(20);
		Page second = this.editor.get(INBOX + "?q=" + this.word + "&page=2&status=open&kind=wrong");
		assertThat(second.text()).contains("120 reports", "Page 2 of 3");
		assertThat(second.links()).contains(INBOX + "?q=" + this.word + "&kind=wrong&status=open&page=1",
				INBOX + "?q=" + this.word + "&kind=wrong&status=open&page=3");
	}

	@Test
	void aReportWhoseReaderHasLeftIsNotThere() {
		String path = report("Gone");
		this.jdbc.sql("delete from report where words like ?").param("%" + this.word).update();
		for (String gone : List.of(path, INBOX + "/x", INBOX + "/1-1-1-1-1", INBOX + "/%20")) {
			assertThat(this.editor.get(gone).status()).as(gone).isEqualTo(404);
			for (String verb : List.of("done", "dismiss", "reopen")) {
				assertThat(this.editor.post(gone + "/" + verb, "version", "0").status()).as(gone).isEqualTo(404);
			}
		}
	}

	@Test
	@DisplayName("R21 a decision binds what its form shows and nothing else")
	void aDecisionBindsWhatItsFormShows() {
		String path = report("Bound");
		this.editor.post(path + "/dismiss", "answer", "An answer", "version", "0", "status", "done", "words", "Forged",
				"learner", "1", "decidedAt", "2001-01-01T00:00:00Z", "uuid", UUID.randomUUID().toString());
		assertThat(this.jdbc.sql("select status || ' ' || answer || ' ' || words from report where words like ?")
			.param("%" + this.word)
			.query(String.class)
			.single()).isEqualTo("dismissed An answer Bound " + this.word);
	}

	/** Has the reader report something, and leads to where editors see it. */
	private String report(String words) {
		this.reader.post("/skills/python/report", "fault", "fact", "words", words + " " + this.word);
		return only();
	}

	private String only() {
		return only("");
	}

	private String only(String query) {
		List<String> links = this.editor.get(INBOX + "?q=" + this.word + query)
			.links()
			.stream()
			.filter((link) -> link.startsWith(INBOX + "/"))
			.toList();
		assertThat(links).hasSize(1);
		return links.get(0);
	}

	private List<String> found(String query) {
		return this.editor.get(INBOX + "?q=" + this.word + query)
			.all("th")
			.stream()
			.filter((head) -> head.getAttribute("scope").equals("row"))
			.map(Page::text)
			.toList();
	}

	private static String version(Page page) {
		return page.all("input")
			.stream()
			.filter((input) -> input.getAttribute("name").equals("version"))
			.map((input) -> input.getAttribute("value"))
			.findFirst()
			.orElseThrow();
	}

	private static String uuid(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private List<String> events(String path) {
		return this.jdbc.sql("select kind || ' ' || subject from audit_event where detail = ? order by id")
			.param(uuid(path))
			.query(String.class)
			.list();
	}

	private Map<String, List<String>> reports() {
		Map<String, List<String>> all = this.rows.all();
		all.keySet().retainAll(Set.of("report", "report_skill"));
		return all;
	}

}
