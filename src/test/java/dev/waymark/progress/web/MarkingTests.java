package dev.waymark.progress.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.waymark.site.FilledForm;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Marks without an account, from the first one to the undo, over plain HTTP.
 */
@WaymarkTest
class MarkingTests {

	private static final String GUEST = "waymark-guest";

	private static final String MAP = PageKinds.ROADMAP + "?target=entry";

	private static final String OUTLINE = PageKinds.ROADMAP + "?target=entry&view=outline";

	private static final String LEVEL = PageKinds.ROADMAP + "/levels/entry";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Rows rows;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MessageSource messages;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aPageSaysThatItAnswersAFormSoThatNoScriptPutsAnotherInItsPlace() {
		Visitor visitor = this.visitors.anyone();
		Page refused = visitor.post("/skills/python/note", "note", "typed", "evidenceUrl", "no address", "version", "");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.root().getAttribute("data-answer")).isEqualTo("form");
		assertThat(visitor.post("/skills/python/mark", "status", "odd").root().getAttribute("data-answer"))
			.isEqualTo("form");
		assertThat(visitor.get("/skills/python").root().hasAttribute("data-answer")).isFalse();
	}

	@Test
	void backAsksAgainForAPageOfBeforeTheFirstMark() {
		Visitor visitor = this.visitors.anyone();
		Page before = visitor.get(MAP);
		assertThat(before.header("Cache-Control")).isEqualTo("private, no-cache");
		assertThat(before.header("Vary")).containsIgnoringCase("cookie");
		Page first = visitor.post("/skills/python/mark", "status", "learning");
		assertThat(first.header("Clear-Site-Data")).isEqualTo("\"cache\"");
		assertThat(visitor.get(MAP).header("Cache-Control")).isEqualTo("no-store");
		assertThat(visitor.post("/skills/python/mark", "status", "skipped").headers("Clear-Site-Data")).isEmpty();
		Page quick = this.visitors.anyone()
			.send("POST", "/skills/python/mark", "status=learning", "Sec-Fetch-Site", "same-origin", "HX-Request",
					"true");
		assertThat(quick.leadsTo()).isNotNull();
		assertThat(quick.headers("Clear-Site-Data")).as("a script does it by itself").isEmpty();
	}

	@Test
	@DisplayName("R15 the first mark makes a guest, known by a cookie that scripts and other sites cannot reach")
	void theFirstMarkMakesAGuest() {
		Visitor visitor = this.visitors.anyone();
		visitor.get("/");
		visitor.get("/me");
		assertThat(visitor.cookies()).isEmpty();
		long learners = this.rows.count("learner");
		Page answer = visitor.post("/skills/python/mark", "status", "learning");
		assertThat(this.rows.count("learner")).isEqualTo(learners + 1);
		String cookie = setCookie(answer, GUEST);
		assertThat(cookie.split("; "))
			.contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=" + Duration.ofDays(365).toSeconds())
			.doesNotContain("Secure")
			.noneMatch((part) -> part.startsWith("Domain"));
		visitor.post("/skills/julia/mark", "status", "learning");
		assertThat(this.rows.count("learner")).isEqualTo(learners + 1);
	}

	@Test
	@DisplayName("R15 over TLS the guest's cookie is bound to this very host")
	void overTlsTheCookieIsBoundToThisVeryHost() {
		var answer = this.mvc.post()
			.uri("/skills/python/mark")
			.secure(true)
			.header("Sec-Fetch-Site", "same-origin")
			.param("status", "learning")
			.exchange();
		List<String> cookies = answer.getResponse().getHeaders("Set-Cookie");
		assertThat(cookies).filteredOn((cookie) -> cookie.startsWith("__Host-" + GUEST + "="))
			.singleElement()
			.satisfies((cookie) -> assertThat(cookie.split("; "))
				.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=31536000")
				.noneMatch((part) -> part.startsWith("Domain")));
		assertThat(cookies).allMatch((cookie) -> cookie.contains("Secure"));
	}

	@ParameterizedTest
	@ValueSource(strings = { MAP, OUTLINE, LEVEL, "/areas/programming", "/skills?area=programming", "/skills/python",
			"/skills/python?from=junior-ml-researcher" })
	void aSkillIsMarkedWhereItStands(String path) {
		Visitor visitor = this.visitors.anyone();
		Page page = visitor.get(path);
		Element form = page.forms("/skills/python/mark").get(0);
		Page after = visitor.press(form, button(form, "learned"));
		assertThat(after.status()).isEqualTo(200);
		assertThat(after.toString()).contains(path);
		assertThat(notice(after)).contains("\u201CPython\u201D");
		assertThat(after.text()).contains(message("status.learned"));
		Page again = visitor.get(path);
		assertThat(notice(again)).isEmpty();
		assertThat(statusOn(again, "python")).isEqualTo("learned");
		assertThat(statusOn(visitor.get("/skills/python"), "python")).isEqualTo("learned");
		assertThat(this.visitors.anyone().get(path))
			.satisfies((other) -> assertThat(statusOn(other, "python")).isEqualTo("unmarked"));
	}

	@ParameterizedTest
	@CsvSource({ "learned,learned", "learning,learning", "to-learn,to-learn", "skipped,skipped" })
	void everyMarkIsSeenOnEveryPageAndIsStillThereTomorrow(String pressed, String seen) {
		Visitor visitor = this.visitors.anyone();
		Element form = visitor.get("/skills/python").forms("/skills/python/mark").get(0);
		visitor.press(form, button(form, pressed));
		Visitor tomorrow = this.visitors.anyone();
		tomorrow.cookies().put(GUEST, visitor.cookies().get(GUEST));
		for (String path : List.of(MAP, OUTLINE, LEVEL, "/areas/programming", "/skills?area=programming",
				"/skills/python", "/me", "/skills?status=" + pressed)) {
			assertThat(statusOn(tomorrow.get(path), "python")).as(path).isEqualTo(seen);
		}
		assertThat(tomorrow.get("/me").text()).contains("Python");
	}

	@Test
	void theNumbersAgreeOnEveryPageAndWithTheRule() {
		Visitor visitor = this.visitors.anyone();
		List<String> required = this.jdbc.sql("""
				select s.slug from requirement q join skill s on s.id = q.skill_id join roadmap r on r.id = q.roadmap_id
				join career_level l on l.id = q.career_level_id
				where r.slug = 'junior-ml-researcher' and l.slug = 'entry' and q.importance <> 'optional'
				order by s.slug""").query(String.class).list();
		assertAgreement(visitor);
		visitor.post("/skills/" + required.get(0) + "/mark", "status", "learned", "proficiency", "4");
		visitor.post("/skills/" + required.get(1) + "/mark", "status", "learned", "proficiency", "4");
		visitor.post("/skills/" + required.get(2) + "/mark", "status", "learned", "proficiency", "4");
		assertAgreement(visitor);
		visitor.post("/skills/" + required.get(3) + "/mark", "status", "learned", "proficiency", "1");
		visitor.post("/skills/" + required.get(4) + "/mark", "status", "skipped");
		visitor.post("/skills/" + required.get(5) + "/mark", "status", "learning");
		visitor.post("/skills/" + required.get(6) + "/mark", "status", "to-learn");
		assertAgreement(visitor);
		visitor.post("/skills/" + required.get(0) + "/mark", "status", "skipped");
		visitor.post("/skills/" + required.get(1) + "/mark", "status", "none");
		assertAgreement(visitor);
		required
			.forEach((skill) -> visitor.post("/skills/" + skill + "/mark", "status", "learned", "proficiency", "4"));
		assertAgreement(visitor);
		assertThat(readiness(visitor.get(MAP))).containsEntry("percent", 100);
	}

	@Test
	void aMarkIsTakenBackByOneButton() {
		Visitor visitor = this.visitors.anyone();
		visitor.postAndLook("/skills/python/mark", "status", "learning");
		Page marked = visitor.postAndLook("/skills/python/mark", "status", "learned", "proficiency", "3", "back", MAP);
		assertThat(statusOn(marked, "python")).isEqualTo("learned");
		Page undone = undo(visitor, marked);
		assertThat(undone.toString()).contains(MAP);
		assertThat(statusOn(undone, "python")).isEqualTo("learning");
		assertThat(statusOn(visitor.get("/skills/python"), "python")).isEqualTo("learning");
		Page redone = undo(visitor, undone);
		assertThat(statusOn(redone, "python")).isEqualTo("learned");
		assertThat(visitor.get("/skills/python").text()).contains(message("proficiency.3"));
	}

	@Test
	void aMarkIsTakenBackOnceAndTheSecondTimeSaysSo() {
		Visitor visitor = this.visitors.anyone();
		Page marked = visitor.postAndLook("/skills/python/mark", "status", "learning");
		String undo = undoAddress(marked);
		assertThat(statusOn(visitor.postAndLook(undo, "back", "/skills/python"), "python")).isEqualTo("unmarked");
		List<String> events = this.rows.all().get("mark_event");
		Page again = visitor.postAndLook(undo, "back", "/skills/python");
		assertThat(statusOn(again, "python")).isEqualTo("unmarked");
		assertThat(notice(again)).contains(message("notice.overtaken"));
		assertThat(this.rows.all().get("mark_event")).isEqualTo(events);
	}

	@Test
	void twoTabsDoNotUndoOneAnother() {
		Visitor visitor = this.visitors.anyone();
		Page firstTab = visitor.postAndLook("/skills/python/mark", "status", "learning");
		Page secondTab = visitor.postAndLook("/skills/python/mark", "status", "learned", "proficiency", "2");
		Page late = undo(visitor, firstTab);
		assertThat(statusOn(late, "python")).isEqualTo("learned");
		assertThat(notice(late)).contains(message("notice.overtaken"));
		visitor.postAndLook("/skills/julia/mark", "status", "learning");
		Page inTime = undo(visitor, secondTab);
		assertThat(statusOn(inTime, "python")).isEqualTo("learning");
		assertThat(statusOn(visitor.get("/skills/julia"), "julia")).isEqualTo("learning");
	}

	@Test
	@DisplayName("R38 a form that is sent twice changes nothing the second time")
	void aFormThatIsSentTwiceChangesNothingTheSecondTime() {
		Visitor visitor = this.visitors.anyone();
		for (String[] form : List.of(new String[] { "/skills/python/mark", "status", "learned", "proficiency", "2" },
				new String[] { PageKinds.RESOURCE + "/mark", "status", "done" },
				new String[] { "/milestones/finish-a-first-project/mark", "status", "done" },
				new String[] { "/skills/python/note", "note", "said", "version", "-1" })) {
			String[] fields = Arrays.copyOfRange(form, 1, form.length);
			Page first = visitor.post(form[0], fields);
			Map<String, List<String>> after = this.rows.all();
			Page second = visitor.post(form[0], fields);
			assertThat(second.leadsTo()).as(form[0]).isEqualTo(first.leadsTo());
			assertThat(this.rows.all()).as(form[0]).isEqualTo(after);
		}
	}

	@Test
	void everyChangeIsInTheLogAndTheCurrentMarkIsOneRow() {
		Visitor visitor = this.visitors.anyone();
		long events = this.rows.count("mark_event");
		long marks = this.rows.count("skill_mark");
		visitor.post("/skills/python/mark", "status", "to-learn");
		visitor.post("/skills/python/mark", "status", "learning");
		visitor.post("/skills/python/mark", "status", "learned", "proficiency", "2");
		visitor.post("/skills/python/mark", "status", "learned", "proficiency", "3");
		assertThat(this.rows.count("mark_event")).isEqualTo(events + 4);
		assertThat(this.rows.count("skill_mark")).isEqualTo(marks + 1);
		visitor.post("/skills/python/mark", "status", "none");
		assertThat(this.rows.count("mark_event")).isEqualTo(events + 5);
		assertThat(this.rows.count("skill_mark")).isEqualTo(marks);
		assertThat(visitor.get("/me").text()).contains("Python");
		assertThat(statusOn(visitor.get("/skills/python"), "python")).isEqualTo("unmarked");
	}

	@Test
	void aRungOfTheLadderSetsTheProficiency() {
		Visitor visitor = this.visitors.anyone();
		Page page = visitor.get("/skills/python");
		Element ladder = page.forms("/skills/python/mark")
			.stream()
			.filter((form) -> Page.all(form, "button").get(0).getAttribute("name").equals("proficiency"))
			.findFirst()
			.orElseThrow();
		List<Element> rungs = Page.all(ladder, "button");
		assertThat(rungs).hasSize(4);
		Page after = visitor.press(ladder, rungs.get(3));
		assertThat(notice(after)).contains(message("proficiency.4"));
		assertThat(this.jdbc.sql("select proficiency from skill_mark order by id desc fetch first row only")
			.query(Integer.class)
			.single()).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "/resources/deeplearning-ai-tensorflow-developer,/resources/deeplearning-ai-tensorflow-developer",
			"/resources?type=book,/resources/", "/guides/steps-to-start,/milestones/",
			"/skills/linear-algebra,/resources/" })
	void aResourceOrAMilestoneIsTickedAndUnticked(String path, String action) {
		Visitor visitor = this.visitors.anyone();
		Element form = visitor.get(path)
			.all("form")
			.stream()
			.filter((each) -> each.getAttribute("action").matches(Pattern.quote(action) + ".*/mark"))
			.findFirst()
			.orElseThrow();
		String sent = form.getAttribute("action");
		Element tick = Page.all(form, "button").get(0);
		assertThat(tick.getAttribute("aria-pressed")).isEqualTo("false");
		Page ticked = visitor.press(form, tick);
		Element done = ticked.forms(sent).get(0);
		assertThat(Page.all(done, "button").get(0).getAttribute("aria-pressed")).isEqualTo("true");
		assertThat(visitor.get("/me").links()).anyMatch((link) -> link.contains(sent.split("/")[2]));
		Page undone = undo(visitor, ticked);
		assertThat(Page.all(undone.forms(sent).get(0), "button").get(0).getAttribute("aria-pressed"))
			.isEqualTo("false");
		assertThat(visitor.press(done, Page.all(done, "button").get(0)).status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R20 visitors see and change their own marks only")
	void visitorsSeeAndChangeTheirOwnMarksOnly() {
		Visitor one = this.visitors.anyone();
		Visitor other = this.visitors.anyone();
		Page marked = one.postAndLook("/skills/python/mark", "status", "learned", "proficiency", "3");
		one.post("/skills/python/note", "note", "My own secret", "version", "-1");
		other.post("/skills/python/mark", "status", "skipped");
		assertThat(statusOn(other.get("/skills/python"), "python")).isEqualTo("skipped");
		assertThat(other.get("/skills/python").body()).doesNotContain("My own secret");
		assertThat(other.get("/me").body()).doesNotContain("My own secret");
		Map<String, List<String>> before = this.rows.all();
		Page foreign = other.post(undoAddress(marked), "back", "/me");
		assertThat(foreign.status()).isEqualTo(404);
		assertThat(this.visitors.anyone().post(undoAddress(marked)).status()).isEqualTo(404);
		other.cookies().put("waymark-notice", undoAddress(marked).split("/")[2]);
		assertThat(other.get("/skills/python").all("form"))
			.noneMatch((form) -> form.getAttribute("action").endsWith("/undo"));
		assertThat(this.rows.all()).isEqualTo(before);
		assertThat(statusOn(one.get("/skills/python"), "python")).isEqualTo("learned");
	}

	@Test
	@DisplayName("R20 a cookie that we did not sign, or that has had its time, belongs to nobody")
	void aCookieThatWeDidNotSignBelongsToNobody() {
		Visitor victim = this.visitors.anyone();
		victim.post("/skills/python/mark", "status", "learned", "proficiency", "3");
		String genuine = victim.cookies().get(GUEST);
		String uuid = uuid(genuine);
		String[] parts = genuine.split("\\.");
		String said = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
		String another = encode(said.replace(uuid, "00000000-0000-4000-8000-000000000000"));
		String longer = encode(said.replaceFirst("\"exp\":1", "\"exp\":2"));
		Instant now = Instant.now();
		Map<String, String> bad = new LinkedHashMap<>();
		bad.put("unsigned", parts[0] + "." + parts[1] + ".");
		bad.put("of no algorithm", encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
		bad.put("forged", parts[0] + "." + parts[1] + "." + "A".repeat(43));
		bad.put("tampered", parts[0] + "." + another + "." + parts[2]);
		bad.put("prolonged", parts[0] + "." + longer + "." + parts[2]);
		bad.put("expired", formerly(uuid, now.minus(Duration.ofDays(366))));
		bad.put("of nobody", formerly("00000000-0000-4000-8000-000000000000", now));
		bad.put("with more", genuine + ".x");
		bad.put("upper case", genuine.toUpperCase(Locale.ROOT));
		bad.put("empty", "");
		bad.put("only the name", uuid);
		bad.put("long", parts[0] + "." + "9".repeat(4_000) + "." + parts[2]);
		bad.forEach((kind, cookie) -> {
			Visitor visitor = this.visitors.anyone();
			visitor.cookies().put(GUEST, cookie);
			assertThat(statusOn(visitor.get("/skills/python"), "python")).as(kind).isEqualTo("unmarked");
			long learners = this.rows.count("learner");
			Page answer = visitor.post("/skills/julia/mark", "status", "learning");
			assertThat(uuid(setCookie(answer, GUEST).split("[=;]")[1])).as(kind).isNotEqualTo(uuid);
			assertThat(this.rows.count("learner")).as(kind).isEqualTo(learners + 1);
			assertThat(statusOn(visitor.get("/skills/julia"), "julia")).isEqualTo("learning");
		});
		assertThat(statusOn(victim.get("/skills/julia"), "julia")).isEqualTo("unmarked");
		assertThat(statusOn(victim.get("/skills/python"), "python")).isEqualTo("learned");
	}

	@Test
	void whoComesBackStaysKnownForAnotherYear() {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/python/mark", "status", "learning");
		String uuid = uuid(visitor.cookies().get(GUEST));
		visitor.cookies().put(GUEST, formerly(uuid, Instant.now().minus(Duration.ofDays(364))));
		Page page = visitor.get("/skills/python");
		assertThat(statusOn(page, "python")).isEqualTo("learning");
		assertThat(setCookie(page, GUEST)).contains("Max-Age=31536000");
		assertThat(uuid(visitor.cookies().get(GUEST))).isEqualTo(uuid);
		assertThat(visitor.get("/skills/python").headers("Set-Cookie")).isEmpty();
	}

	@Test
	@DisplayName("R22 a note is kept and shown as safe Markdown")
	void aNoteIsKeptAndShownAsSafeMarkdown() {
		Visitor visitor = this.visitors.anyone();
		String note = "Read **chapter 2**\n\n- *one*\n\nsaid <script>alert(1)</script> [bad](javascript:alert(1)) "
				+ "[good](https://example.org/) <img src=x onerror=alert(1)> ![pic](https://example.org/p.png) \uD83D\uDCA9 \u0645\u0631\u062D\u0628\u0627";
		Page kept = visitor.postAndLook("/skills/python/note", "note", note, "evidenceUrl",
				"https://example.org/work?a=1&b=2", "version", "-1");
		assertThat(kept.status()).isEqualTo(200);
		for (Page page : List.of(kept, visitor.get("/me"), visitor.get("/skills/python"))) {
			assertThat(Page.all(page.main(), "strong").stream().map(Page::text)).contains("chapter 2");
			assertThat(Page.all(page.main(), "em").stream().map(Page::text)).contains("one");
			assertThat(page.text()).contains("<script>alert(1)</script>");
			assertThat(Page.all(page.main(), "script")).isEmpty();
			assertThat(page.all("img")).isEmpty();
			assertThat(page.links()).contains("https://example.org/", "https://example.org/work?a=1&b=2")
				.noneMatch((link) -> link.startsWith("javascript:"));
		}
		assertThat(visitor.get("/skills/python").byId("note-text").getTextContent()).isEqualTo(note);
	}

	@ParameterizedTest
	@CsvSource({ "github.com/me/x, https://github.com/me/x",
			"'  HTTPS://Ex\u00e4mple.org ', https://xn--exmple-cua.org/",
			"http://my_host.example.org/{x}, http://my_host.example.org/%7Bx%7D" })
	void evidenceIsKeptAsBrowsersSpellIt(String typed, String kept) {
		Page page = this.visitors.anyone()
			.postAndLook("/skills/python/note", "note", "", "evidenceUrl", typed, "version", "-1");
		assertThat(page.links()).contains(kept);
	}

	@Test
	void aNoteKeepsHowFarItsLinesStandIn() {
		Page page = this.visitors.anyone()
			.postAndLook("/skills/python/note", "note", "\r\n    code  here\r\n\tmore\u200b \u00a0", "evidenceUrl", "",
					"version", "-1");
		assertThat(page.byId("note-text").getTextContent()).isEqualTo("    code  here\n    more");
	}

	@Test
	void aNoteIsChangedAndTakenAway() {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/python/note", "note", "first", "evidenceUrl", "", "version", "-1");
		for (String text : List.of("second", "")) {
			Page page = visitor.get("/skills/python");
			Element form = noteForm(page);
			String version = Page.all(form, "input")
				.stream()
				.filter((field) -> field.getAttribute("name").equals("version"))
				.findFirst()
				.orElseThrow()
				.getAttribute("value");
			Page after = visitor.postAndLook(form.getAttribute("action"), "note", text, "evidenceUrl", "", "version",
					version);
			assertThat(after.byId("note-text").getTextContent()).isEqualTo(text);
		}
		assertThat(visitor.get("/me").text()).doesNotContain("first").doesNotContain("second");
	}

	@ParameterizedTest
	@CsvSource({ "10001,'',note-text", "10,javascript:alert(1),note-url", "10,ftp://example.org/,note-url",
			"10,example,note-url", "10,https://,note-url", "10,https://me:you@example.org/,note-url",
			"10,data:text/html;x,note-url", "10,' //evil.example',note-url", "20000,javascript:alert(1),note-text" })
	@DisplayName("R40 a note that is refused is kept on the page, with the reason at its field")
	void aNoteThatIsRefusedIsKeptOnThePageWithTheReasonAtItsField(int length, String url, String field) {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/python/mark", "status", "learning");
		Map<String, List<String>> before = this.rows.all();
		String note = "\u00E9".repeat(length);
		Page refused = visitor.post("/skills/python/note", "note", note, "evidenceUrl", url, "version", "-1");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Page.text(refused.only("title"))).startsWith("Error: ");
		assertThat(refused.byId("note-text").getTextContent()).isEqualTo(note);
		assertThat(refused.byId("note-url").getAttribute("value")).isEqualTo(url.strip());
		assertThat(refused.links()).contains("#" + field);
		Element control = refused.byId(field);
		assertThat(control.getAttribute("aria-invalid")).isEqualTo("true");
		for (String id : control.getAttribute("aria-describedby").split(" ")) {
			assertThat(Page.text(refused.byId(id))).isNotBlank();
		}
		assertThat(refused.body()).doesNotContain("must match").doesNotContain("regexp");
		assertThat(refused.links()).noneMatch((link) -> link.startsWith("javascript:"));
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@Test
	void aNoteOfTheGreatestLengthIsKept() {
		Visitor visitor = this.visitors.anyone();
		String note = "\uD83D\uDCA9".repeat(4_000) + "x".repeat(2_000);
		Page kept = visitor.postAndLook("/skills/python/note", "note", note, "evidenceUrl",
				"https://example.org/" + "x".repeat(1_980), "version", "-1");
		assertThat(kept.status()).isEqualTo(200);
		assertThat(kept.byId("note-text").getTextContent()).isEqualTo(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%00", "a%01b", "%1B", "%ED%A0%80", "%FF" })
	@DisplayName("R23 a note with what cannot be stored is refused, or stored without it")
	void aNoteWithWhatCannotBeStoredIsRefused(String text) {
		Visitor visitor = this.visitors.anyone();
		Page answer = visitor.send("POST", "/skills/python/note", "note=hello" + text + "&evidenceUrl=&version=-1",
				"Sec-Fetch-Site", "same-origin");
		assertThat(answer.status()).isIn(302, 303, 400, 422);
		assertThat(visitor.get("/skills/python").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R38 a note that was changed elsewhere shows both texts and loses neither")
	void aNoteThatWasChangedElsewhereShowsBothTextsAndLosesNeither() {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/python/note", "note", "At home", "evidenceUrl", "https://example.org/home", "version",
				"-1");
		List<String> before = this.rows.all().get("skill_note");
		Page stale = visitor.post("/skills/python/note", "note", "On the train", "evidenceUrl",
				"https://example.org/train", "version", "-1");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(Page.text(stale.only("title"))).startsWith("Error: ");
		assertThat(stale.byId("note-text").getTextContent()).isEqualTo("On the train");
		assertThat(stale.byId("note-url").getAttribute("value")).isEqualTo("https://example.org/train");
		assertThat(stale.text()).contains("At home")
			.contains("https://example.org/home")
			.contains(message("note.stale"));
		assertThat(this.rows.all().get("skill_note")).isEqualTo(before);
		Element form = noteForm(stale);
		Page kept = visitor.press(form, Page.all(form, "button").get(0));
		assertThat(kept.status()).isEqualTo(200);
		assertThat(kept.text()).contains("On the train");
	}

	@Test
	@DisplayName("R38 of note and evidence each is as the tab made it that changed it, and only what both did is asked")
	void noteAndEvidenceAreMergedEachForItself() {
		Visitor visitor = this.visitors.anyone();
		String action = noteForm(visitor.get("/skills/python")).getAttribute("action");
		List<FilledForm> empty = forms(visitor, action);
		empty.get(0).with("note", "At home").send(visitor);
		assertThat(empty.get(1).with("evidenceUrl", "https://example.org/home").send(visitor).leadsTo())
			.endsWith("#note");
		List<FilledForm> tabs = forms(visitor, action);
		assertThat(tabs.get(0).text("note")).isEqualTo("At home");
		assertThat(tabs.get(0).text("evidenceUrl")).isEqualTo("https://example.org/home");
		tabs.get(0).with("evidenceUrl", "https://example.org/train").send(visitor);
		assertThat(tabs.get(1).with("note", "On the train").send(visitor).leadsTo()).endsWith("#note");
		Page clash = tabs.get(2).with("note", "On a ship").send(visitor);
		assertThat(clash.status()).isEqualTo(409);
		assertThat(clash.text()).contains("On the train");
		FilledForm both = FilledForm.on(clash, action);
		assertThat(both.text("note")).isEqualTo("On a ship");
		assertThat(both.text("evidenceUrl")).isEqualTo("https://example.org/train");
		both.send(visitor);
		FilledForm kept = FilledForm.on(visitor.get("/skills/python"), action);
		assertThat(kept.text("note")).isEqualTo("On a ship");
		assertThat(kept.text("evidenceUrl")).isEqualTo("https://example.org/train");
		assertThat(kept.with("oldNote")
			.with("oldEvidenceUrl")
			.with("version", "0")
			.with("note", "From nowhere")
			.send(visitor)
			.status()).as("what cannot be compared is asked").isEqualTo(409);
	}

	private static List<FilledForm> forms(Visitor visitor, String action) {
		Page page = visitor.get("/skills/python");
		return List.of(FilledForm.on(page, action), FilledForm.on(page, action), FilledForm.on(page, action));
	}

	@ParameterizedTest
	@CsvSource({ "status,", "status,odd", "status,done", "status,LEARNED", "status,learned", "proficiency,0",
			"proficiency,5", "proficiency,-1", "proficiency,two", "proficiency,''", "proficiency,2.0" })
	void aWordThatThereIsNotIsRefused(String field, String value) {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/julia/mark", "status", "learning");
		Map<String, List<String>> before = this.rows.all();
		Page answer = field.equals("status")
				? visitor.post("/skills/python/mark", "status", (value != null) ? value : "")
				: visitor.post("/skills/python/mark", "status", "learned", "proficiency", value);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.heading()).isEqualTo(message("error.400.title"));
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/skills/nowhere/mark", "/resources/nowhere/mark", "/milestones/nowhere/mark",
			"/skills/nowhere/note", "/marks/nowhere/undo", "/marks/00000000-0000-0000-0000-000000000000/undo",
			"/marks/1-1-1-1-1/undo" })
	void whatThereIsNotCannotBeMarked(String path) {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/julia/mark", "status", "learning");
		Map<String, List<String>> before = this.rows.all();
		Page answer = visitor.post(path, "status", "done", "note", "x", "version", "-1");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.heading()).isEqualTo(message("error.404.title"));
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/skills/python/mark", "/skills/nowhere/mark", "/resources/nowhere/mark",
			"/skills/nowhere/note" })
	void whatIsRefusedMakesNoGuest(String path) {
		Visitor visitor = this.visitors.anyone();
		long learners = this.rows.count("learner");
		assertThat(visitor.post(path, "status", "odd").status()).isIn(400, 404);
		assertThat(this.rows.count("learner")).isEqualTo(learners);
		assertThat(visitor.cookies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "///evil.example", "https://evil.example", "http:evil.example",
			"/\\evil.example", "\\\\evil.example", "/\t/evil.example", "\t//evil.example", " //evil.example",
			"/\n/evil.example", "/\r\nSet-Cookie: x=1", "javascript:alert(1)", "data:text/html,x", "evil.example",
			"@evil.example", "/%0d%0aSet-Cookie:%20x=1", "/{evil}", "/#{evil}", "/..//evil.example", "/.//evil.example",
			"/%2F/evil.example", "/%5Cevil.example", "/;@evil.example", "?x", "#x", "", "/\u202Eevil" })
	@DisplayName("R23 no form leads out of the site")
	void noFormLeadsOutOfTheSite(String back) {
		Visitor visitor = this.visitors.anyone();
		for (String path : List.of("/skills/python/mark", PageKinds.RESOURCE + "/mark",
				"/milestones/finish-a-first-project/mark", "/preferences")) {
			for (String at : List.of("", "x", "//evil.example", "@evil.example", "\r\nx: y", "\"><script>")) {
				Page answer = visitor.post(path, "status", path.startsWith("/skills") ? "learning" : "done", "theme",
						"dark", "back", back, "at", at);
				assertThat(answer.status()).isIn(302, 303);
				assertThat(answer.leadsTo()).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
				assertThat(answer.header("Location")).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
				assertThat(answer.headers("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("x="));
			}
		}
	}

	@Test
	void aFormLeadsBackToWhereItStood() {
		Visitor visitor = this.visitors.anyone();
		for (String back : List.of("/skills?area=data&sort=name", "/", MAP, "/search?q=c%2B%2B",
				"/sign-up/finish/aB3_-x")) {
			assertThat(
					visitor.post("/skills/python/mark", "status", "learning", "back", back, "at", "python").leadsTo())
				.isEqualTo(back + "#python");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "skill", "entry-python", "2nd-year-python", "ask-python" })
	void aFormLeadsBackToTheVeryElement(String at) {
		assertThat(this.visitors.anyone()
			.post("/skills/python/mark", "status", "learning", "back", MAP, "at", at)
			.leadsTo()).isEqualTo(MAP + "#" + at);
	}

	@Test
	void preferencesAreKeptInTheBrowserAlone() {
		Visitor visitor = this.visitors.anyone();
		Map<String, List<String>> before = this.rows.all();
		Page home = visitor.get("/");
		Element form = home.forms("/preferences").get(0);
		Element dark = Page.all(form, "button")
			.stream()
			.filter((button) -> button.getAttribute("value").equals("dark"))
			.findFirst()
			.orElseThrow();
		assertThat(visitor.press(form, dark).root().getAttribute("data-theme")).isEqualTo("dark");
		assertThat(visitor.postAndLook("/preferences", "keys", "off").root().getAttribute("data-keys"))
			.isEqualTo("off");
		assertThat(visitor.get("/skills").root().getAttribute("data-theme")).isEqualTo("dark");
		assertThat(visitor.postAndLook("/preferences", "theme", "odd").root().getAttribute("data-theme"))
			.isEqualTo("dark");
		assertThat(this.rows.all()).isEqualTo(before);
	}

	/** The readiness for the entry level is the same wherever it stands, and right. */
	private void assertAgreement(Visitor visitor) {
		Map<String, Integer> expected = ruled(visitor);
		Page map = visitor.get(MAP);
		assertThat(readiness(map)).containsAllEntriesOf(expected);
		assertThat(lanes(map)).isEqualTo(List.of(expected.get("met"), expected.get("counted")));
		assertThat(readiness(visitor.get(OUTLINE))).containsAllEntriesOf(expected);
		assertThat(readiness(visitor.get(LEVEL))).containsEntry("percent", expected.get("percent"));
		Page home = visitor.get("/");
		Map<String, Integer> resumed = readiness(home);
		if (!resumed.isEmpty()) {
			String roadmap = Page.all(home.main(), "aside")
				.stream()
				.flatMap((aside) -> Page.all(aside, "a").stream())
				.map((link) -> link.getAttribute("href"))
				.findFirst()
				.orElseThrow();
			assertThat(readiness(visitor.get(roadmap))).as(roadmap).containsAllEntriesOf(resumed);
		}
		for (Page list : List.of(home, visitor.get("/roadmaps"))) {
			Page.all(list.main(), "article")
				.stream()
				.filter((card) -> find("card.ready", Page.text(card)).find())
				.forEach((card) -> {
					Matcher said = find("card.ready", Page.text(card));
					assertThat(said.find()).isTrue();
					Page there = visitor.get(Page.all(card, "a").get(0).getAttribute("href"));
					assertThat(readiness(there)).containsEntry("percent", Integer.valueOf(said.group(1)));
				});
		}
	}

	/** The rule of the design, in SQL: requirements met over requirements. */
	private Map<String, Integer> ruled(Visitor visitor) {
		String uuid = visitor.cookies().containsKey(GUEST) ? uuid(visitor.cookies().get(GUEST))
				: "00000000-0000-4000-8000-000000000000";
		return this.jdbc
			.sql("""
					select count(case when m.status = 'learned' and m.proficiency >= q.proficiency then 1 end) as met,
					       count(*) as counted
					from requirement q join roadmap r on r.id = q.roadmap_id
					join career_level l on l.id = q.career_level_id
					left join skill_mark m on m.skill_id = q.skill_id
					     and m.learner_id = (select id from learner where uuid = cast(:uuid as uuid))
					where r.slug = 'junior-ml-researcher' and l.position <= (select position from career_level where slug = 'entry')
					and q.importance <> 'optional' and coalesce(m.status, '') <> 'skipped'""")
			.param("uuid", uuid)
			.query((row, number) -> {
				Map<String, Integer> ruled = new TreeMap<>();
				ruled.put("met", row.getInt("met"));
				ruled.put("counted", row.getInt("counted"));
				ruled.put("percent", row.getInt("met") * 100 / row.getInt("counted"));
				return ruled;
			})
			.single();
	}

	/** What a page says of readiness, in its ring and in its words. */
	private Map<String, Integer> readiness(Page page) {
		Map<String, Integer> said = new TreeMap<>();
		for (Element drawing : Page.all(page.main(), "svg")) {
			Matcher ring = find("readiness.ring", drawing.getAttribute("aria-label"));
			if (ring.find()) {
				said.put("percent", Integer.valueOf(ring.group(1)));
			}
		}
		for (Element aside : Page.all(page.main(), "aside")) {
			Matcher met = find("readiness.of", Page.text(aside));
			if (met.find()) {
				said.put("met", Integer.valueOf(met.group(1)));
				said.put("counted", Integer.valueOf(met.group(2)));
			}
		}
		return said;
	}

	private List<Integer> lanes(Page map) {
		int met = 0;
		int counted = 0;
		for (Element lane : Page.all(Page.all(map.only("table"), "tbody").get(0), "th")) {
			Matcher said = find("readiness.of", Page.text(lane));
			if (said.find()) {
				met += Integer.parseInt(said.group(1));
				counted += Integer.parseInt(said.group(2));
			}
		}
		return List.of(met, counted);
	}

	/** Looks for a message in a text; its arguments are words or numbers. */
	private Matcher find(String key, String text) {
		String pattern = Pattern.quote(message(key)).replaceAll("\\{(\\d)}", "\\\\E([0-9]+|\\\\p{L}+)\\\\Q");
		return Pattern.compile(pattern).matcher(text);
	}

	/** The status of a skill as its control on a page shows it, by the word in it. */
	private String statusOn(Page page, String skill) {
		for (Element control : page.all("details")) {
			boolean ofSkill = Page.all(control, "form")
				.stream()
				.anyMatch((form) -> form.getAttribute("action").equals("/skills/" + skill + "/mark"));
			if (ofSkill) {
				return status(Page.text(Page.all(control, "summary").get(0)));
			}
		}
		Element pressed = page.forms("/skills/" + skill + "/mark")
			.stream()
			.flatMap((form) -> Page.all(form, "button").stream())
			.filter((button) -> button.getAttribute("name").equals("status")
					&& button.getAttribute("aria-pressed").equals("true"))
			.findFirst()
			.orElse(null);
		return (pressed != null) ? pressed.getAttribute("value") : "unmarked";
	}

	private String status(String text) {
		List<String> said = new ArrayList<>();
		for (String status : List.of("unmarked", "to-learn", "learning", "learned", "skipped")) {
			if (text.startsWith(message("status." + status))) {
				said.add(status);
			}
		}
		assertThat(said).as(text).hasSize(1);
		return said.get(0);
	}

	private static Element button(Element form, String status) {
		return Page.all(form, "button")
			.stream()
			.filter((button) -> button.getAttribute("value").equals(status))
			.findFirst()
			.orElseThrow();
	}

	private static Element noteForm(Page page) {
		return page.all("form")
			.stream()
			.filter((form) -> form.getAttribute("action").contains("/note"))
			.findFirst()
			.orElseThrow();
	}

	private static String notice(Page page) {
		return Page.text(page.byId("notice"));
	}

	private static String undoAddress(Page page) {
		return page.all("form")
			.stream()
			.map((form) -> form.getAttribute("action"))
			.filter((action) -> action.endsWith("/undo"))
			.findFirst()
			.orElseThrow(() -> new AssertionError(page + " offers no undo"));
	}

	private static Page undo(Visitor visitor, Page page) {
		Element form = page.forms(undoAddress(page)).get(0);
		return visitor.press(form, Page.all(form, "button").get(0));
	}

	private static String setCookie(Page page, String name) {
		return page.headers("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith(name + "="))
			.findFirst()
			.orElse("");
	}

	private static String uuid(String pass) {
		try {
			return SignedJWT.parse(pass).getJWTClaimsSet().getSubject();
		}
		catch (ParseException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String encode(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/** A pass as this installation would have signed it before keys had numbers. */
	private String formerly(String uuid, Instant issuedAt) {
		try {
			String said = uuid + "." + issuedAt.getEpochSecond();
			String key = this.jdbc.sql("select secret from signing_key where name = 'guest-1'")
				.query(String.class)
				.single();
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
			return said + "."
					+ Base64.getUrlEncoder()
						.withoutPadding()
						.encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (GeneralSecurityException ex) {
			throw new AssertionError(ex);
		}
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, Locale.ENGLISH);
	}

}
