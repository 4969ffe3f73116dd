package dev.waymark.audit.web;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import dev.waymark.audit.AuditDraft;
import dev.waymark.audit.AuditEventView;
import dev.waymark.audit.AuditLog;
import dev.waymark.audit.AuditQuery;
import dev.waymark.platform.Origin;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page on which administrators read the audit log. Every test tells its events by a
 * word of its own.
 */
@WaymarkTest
class AuditPageTests {

	private static final String PATH = "/admin/audit";

	private static final Origin ORIGIN = new Origin("192.0.2.7", "Firefox");

	private static final String SCRIPT = "\"'><script>alert(1)</script>&{}";

	private final String word = "w" + UUID.randomUUID();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Visitors visitors;

	@Autowired
	private StatementLog log;

	@Autowired
	private AuditLog audit;

	@ParameterizedTest
	@ValueSource(strings = { "LEARNER", "EDITOR", "administrator" })
	@DisplayName("R19 nobody but an administrator reads the log")
	void nobodyButAnAdministratorReadsTheLog(String role) {
		record("sign-in", 1);
		for (MvcTestResult answer : List.of(ask(user(role), PATH + "?q={q}", this.word),
				this.mvc.get().uri(PATH + "?q={q}", this.word).exchange())) {
			assertThat(answer.getResponse().getStatus()).isNotEqualTo(200);
			assertThat(answer).bodyText().doesNotContain(this.word);
			assertThat(answer.getMvcResult().getHandler()).isNull();
		}
		assertThat(this.visitors.anyone().get(PATH + "?q=" + this.word).status()).isNotEqualTo(200);
		assertThat(this.visitors.anyone().get(PATH + "?q=" + this.word).body()).doesNotContain("192.0.2.7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	@DisplayName("R28 no address changes the log")
	void noAddressChangesTheLog(String method) {
		MvcTestResult answer = this.mvc.method(HttpMethod.valueOf(method))
			.uri(PATH)
			.header("Sec-Fetch-Site", "same-origin")
			.with(administrator())
			.exchange();
		assertThat(answer).hasStatus(404);
		assertThat(answer.getMvcResult().getHandler()).isNull();
	}

	@Test
	@DisplayName("R28 the page says who, what, when in UTC, and from where")
	void thePageSaysWhoWhatWhenAndFromWhere() {
		UUID admin = UUID.randomUUID();
		UUID person = UUID.randomUUID();
		this.audit.record(AuditDraft.of("role-changed", ORIGIN)
			.by(admin, "Ada")
			.about(person, this.word)
			.saying("learner to editor"));
		AuditEventView event = this.audit.latest(new AuditQuery("", this.word, null, null, null, null), 1).get(0);
		Element main = main("?q={q}", this.word);
		assertThat(Page.text(Page.all(main, "tbody").get(0))).contains("Role changed learner to editor", "Ada",
				this.word, "192.0.2.7 Firefox");
		assertThat(Page.text(Page.all(main, "thead").get(0))).startsWith("When (UTC)");
		Element time = Page.all(main, "time").get(0);
		assertThat(time.getAttribute("datetime")).isEqualTo(event.occurredAt().toString()).endsWith("Z");
		assertThat(Page.text(time)).contains(event.occurredAt().toString().substring(11, 19));
		assertThat(Page.all(main, "a").stream().map((link) -> link.getAttribute("href")))
			.contains(PATH + "?person=" + admin, PATH + "?person=" + person);
	}

	@Test
	void aKindWithoutWordsIsShownAsItIs() {
		String kind = "k" + UUID.randomUUID();
		record(kind, 1);
		assertThat(bodies("?q={q}", this.word)).singleElement().asString().contains(kind);
		assertThat(options(main(""))).contains(kind);
	}

	@Test
	void everyFilterNarrowsTheList() {
		UUID person = UUID.randomUUID();
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).by(person, "Ann").about(null, this.word + "-a"));
		this.audit.record(AuditDraft.of("sign-out", ORIGIN).about(person, this.word + "-b"));
		this.audit.record(AuditDraft.of("sign-out", ORIGIN).about(null, this.word + "-c").saying("100%"));
		LocalDate day = this.audit.latest(new AuditQuery("", this.word, null, null, null, null), 1)
			.get(0)
			.occurredAt()
			.atZone(ZoneOffset.UTC)
			.toLocalDate();
		assertThat(bodies("?q={q}", this.word)).hasSize(3);
		assertThat(bodies("?q={q}", this.word.toUpperCase())).hasSize(3);
		assertThat(bodies("?q={q}&kind=sign-in", this.word)).hasSize(1);
		assertThat(bodies("?q={q}&person={person}", this.word, person)).hasSize(2);
		assertThat(bodies("?q={q}&from={day}", this.word, day.minusDays(1))).hasSize(3);
		assertThat(bodies("?q={q}&from={day}", this.word, day.plusDays(1))).isEmpty();
		assertThat(bodies("?q={q}&to={day}", this.word, day)).isNotEmpty();
		assertThat(bodies("?q={q}&to={day}", this.word, day.minusDays(2))).isEmpty();
		assertThat(bodies("?q={q}&kind=&from=&to=&person=&before=", this.word)).hasSize(3);
		assertThat(bodies("?q={q}", this.word + "%")).isEmpty();
		assertThat(bodies("?q={q}", this.word.replace('-', '_'))).isEmpty();
	}

	@Test
	void theFormKeepsWhatWasAskedFor() {
		record("sign-in", 1);
		UUID person = UUID.randomUUID();
		Element main = main("?kind=sign-in&q={q}&from=2026-01-02&to=2026-03-04&person={person}", this.word, person);
		assertThat(value(main, "q")).isEqualTo(this.word);
		assertThat(value(main, "from")).isEqualTo("2026-01-02");
		assertThat(value(main, "to")).isEqualTo("2026-03-04");
		assertThat(value(main, "person")).isEqualTo(person.toString());
		assertThat(Page.all(main, "option")
			.stream()
			.filter((option) -> option.hasAttribute("selected"))
			.map((option) -> option.getAttribute("value"))).containsExactly("sign-in");
		assertThat(Page.text(main)).contains("No event fits all of these choices.");
	}

	@Test
	@DisplayName("R23 odd days, kinds and ids are dropped, and the page says so")
	void whatIsOddIsDroppedAndThePageSaysSo() {
		record("sign-in", 1);
		for (String odd : List.of("kind=nothing", "from=2026-02-30", "from=tomorrow", "to=%2B99999-01-01",
				"to=2026-1-1", "from=2026-02-29T00:00", "to=-999-01-01", "person=1-1-1-1-1", "person=me",
				"from=2026-03-02&to=2026-03-01", "kind=%00", "from=%F0%9F%92%A9")) {
			Element main = main("?q={q}&" + odd, this.word);
			assertThat(rows(main)).as(odd).hasSize(1);
			assertThat(Page.all(main, "div").stream().filter((part) -> part.getAttribute("role").equals("status")))
				.as(odd)
				.hasSize(1);
		}
		for (String odd : List.of("before=x", "before=-1", "before=99999999999999999999", "page=2", "kind[0]=1",
				"q.x=1", "class.x=1")) {
			Element main = main("?q={q}&" + odd, this.word);
			assertThat(rows(main)).as(odd).hasSize(1);
			assertThat(Page.text(main)).doesNotContain("is no ", "There is no ");
		}
	}

	@Test
	@DisplayName("R17 R28 whatever was typed is shown as text")
	void whateverWasTypedIsShownAsText() {
		String typed = this.word + SCRIPT;
		this.audit.record(new AuditDraft("sign-in-refused", UUID.randomUUID(), typed, UUID.randomUUID(), typed, typed,
				new Origin(SCRIPT, typed.repeat(2))));
		String body = body("?q={q}&kind={kind}&from={from}", typed, SCRIPT, SCRIPT);
		assertThat(body).doesNotContain("<script>alert").doesNotContain("'><script").contains("&lt;script&gt;alert(1)");
		assertThat(NuChecker.errors(body)).isEmpty();
		assertThat(rows(parse(body))).hasSize(1);
	}

	@Test
	@DisplayName("R23 ten kilobytes to look for are cut, not refused")
	void tenKilobytesToLookForAreCut() {
		record("sign-in", 1);
		for (String letter : List.of("x", "%", "😀", "\\", "\u0000")) {
			Element main = main("?q={q}", this.word + letter.repeat(10_240 / letter.length()));
			assertThat(value(main, "q").length()).isLessThanOrEqualTo(AuditQuery.MAX_WORDS);
			assertThat(rows(main)).hasSize(letter.equals("\u0000") ? 1 : 0);
		}
		main("?kind={x}&from={x}&to={x}&person={x}&before={x}", "9".repeat(10_240), "9".repeat(10_240),
				"9".repeat(10_240), "9".repeat(10_240), "9".repeat(10_240));
	}

	@Test
	void olderPagesFollowEachOtherAndKeepTheFilter() {
		IntStream.range(0, 120).forEach((number) -> record("sign-in", 1));
		Element first = main("?kind=sign-in&q={q}", this.word);
		assertThat(rows(first)).hasSize(50);
		assertThat(links(first, "Newest")).isEmpty();
		record("sign-in", 3);
		Element second = parse(text(this.mvc.get().uri(links(first, "Older").get(0)).with(administrator()).exchange()));
		Element third = parse(text(this.mvc.get().uri(links(second, "Older").get(0)).with(administrator()).exchange()));
		assertThat(rows(second)).hasSize(50);
		assertThat(rows(third)).hasSize(20);
		assertThat(links(third, "Older")).isEmpty();
		assertThat(links(third, "Newest"))
			.containsExactly(PATH + "?kind=sign-in&q=" + this.word + "&from=&to=&person=");
	}

	@Test
	void aPageThatIsJustFullHasNoOlderOne() {
		record("sign-in", 50);
		Element main = main("?q={q}", this.word);
		assertThat(rows(main)).hasSize(50);
		assertThat(links(main, "Older")).isEmpty();
	}

	@Test
	void theNumberOfStatementsIsTheSameHoweverMuchThereIs() {
		record("sign-in", 1);
		List<String> few = statements("?q=" + this.word);
		record("sign-in", 80);
		assertThat(statements("?q=" + this.word)).isEqualTo(few).hasSize(2);
		assertThat(statements("?q=nothing" + this.word)).isEqualTo(few);
	}

	@Test
	void aLongDeviceIsShortenedAndShownInFullOnDemand() {
		String device = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0";
		this.audit.record(AuditDraft.of("sign-in", new Origin("2001:db8::1", device)).about(null, this.word));
		Element details = Page.all(main("?q={q}", this.word), "details").get(0);
		assertThat(Page.text(Page.all(details, "summary").get(0))).hasSize(48).endsWith("...");
		assertThat(Page.text(details)).endsWith(device);
	}

	@Test
	@DisplayName("R40 the page has no error: full, empty, of the forgotten, and with odd words")
	void thePageHasNoError() {
		record("sign-in", 60);
		UUID person = UUID.randomUUID();
		this.audit.record(AuditDraft.of("sign-in", ORIGIN).by(person, "Ann").about(person, this.word));
		this.audit.record(AuditDraft.of("settings-changed", Origin.ITSELF).by(person, "").about(person, ""));
		assertThat(List.of("", "?q=" + this.word, "?q=nothing" + this.word, "?person=" + person,
				"?from=odd&to=odd&kind=odd&person=odd", "?before=1"))
			.allSatisfy((query) -> assertThat(NuChecker.errors(body(query))).as(query).isEmpty());
		this.audit.forget(person);
		assertThat(NuChecker.errors(body(""))).isEmpty();
		assertThat(bodies("?person=" + person)).isEmpty();
	}

	@Test
	void everyCellNamesItsColumnForNarrowScreens() {
		record("sign-in", 1);
		Element table = Page.all(main("?q={q}", this.word), "table").get(0);
		assertThat(Page.all(table, "td")).extracting((cell) -> cell.getAttribute("data-label"))
			.isEqualTo(Page.all(table, "th").stream().map(Page::text).toList())
			.hasSize(5);
	}

	private void record(String kind, int times) {
		IntStream.range(0, times)
			.forEach((number) -> this.audit.record(AuditDraft.of(kind, ORIGIN).about(null, this.word)));
	}

	private List<String> statements(String query) {
		return this.log.during(() -> body(query))
			.stream()
			.filter((statement) -> statement.contains("audit_event"))
			.toList();
	}

	private List<String> bodies(String query, Object... values) {
		return rows(main(query, values));
	}

	private static List<String> rows(Element main) {
		return Page.all(main, "tbody")
			.stream()
			.flatMap((body) -> Page.all(body, "tr").stream())
			.map(Page::text)
			.toList();
	}

	private static List<String> options(Element main) {
		return Page.all(main, "option").stream().map(Page::text).toList();
	}

	private static List<String> links(Element main, String words) {
		return Page.all(main, "a")
			.stream()
			.filter((link) -> Page.text(link).equals(words))
			.map((link) -> link.getAttribute("href"))
			.toList();
	}

	private static String value(Element main, String name) {
		return Page.all(main, "input")
			.stream()
			.filter((field) -> field.getAttribute("name").equals(name))
			.map((field) -> field.getAttribute("value"))
			.findFirst()
			.orElseThrow();
	}

	private Element main(String query, Object... values) {
		return parse(body(query, values));
	}

	private String body(String query, Object... values) {
		return text(ask(administrator(), PATH + query, values));
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Element parse(String html) {
		try {
			Element root = new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET)
				.parse(new InputSource(new StringReader(html)))
				.getDocumentElement();
			return Page.all(root, "main").get(0);
		}
		catch (IOException | SAXException ex) {
			throw new AssertionError(ex);
		}
	}

	private MvcTestResult ask(RequestPostProcessor who, String address, Object... values) {
		return this.mvc.get().uri(address, values).with(who).exchange();
	}

	private static RequestPostProcessor administrator() {
		return user("ADMINISTRATOR");
	}

	private static RequestPostProcessor user(String role) {
		return SecurityMockMvcRequestPostProcessors.user("a").roles(role);
	}

}
