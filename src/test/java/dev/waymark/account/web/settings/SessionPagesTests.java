package dev.waymark.account.web.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where people are signed in, and who may end that.
 */
@WaymarkTest
class SessionPagesTests {

	private static final String PAGE = "/settings/sessions";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Rows rows;

	private String email;

	private Visitor desk;

	private Visitor phone;

	@BeforeEach
	void signInTwice() {
		this.email = this.members.open("learner");
		this.desk = signIn("Firefox on a desk");
		this.phone = signIn("Safari on a phone");
	}

	@Test
	@DisplayName("R13 members see their sessions: device, address, times, and which one this is")
	void membersSeeTheirSessions() {
		List<Element> places = places(this.desk.get(PAGE));
		assertThat(places).hasSize(2);
		Element mine = places.stream()
			.filter((place) -> place.getTextContent().contains("Firefox on a desk"))
			.findFirst()
			.orElseThrow();
		Element other = places.stream().filter((place) -> place != mine).findFirst().orElseThrow();
		assertThat(Page.text(mine)).contains("This one", "127.0.0.1");
		assertThat(Page.all(mine, "form")).as("this one ends by signing out").isEmpty();
		assertThat(Page.text(other)).contains("Safari on a phone", "127.0.0.1").doesNotContain("This one");
		assertThat(Page.all(other, "time")).hasSize(2)
			.allSatisfy((time) -> assertThat(time.getAttribute("datetime")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z"));
	}

	@Test
	@DisplayName("R13 the page gives away no session's id")
	void thePageGivesAwayNoSessionsId() {
		String body = this.desk.get(PAGE).body();
		this.jdbc.sql("select session_id from spring_session where principal_name = ?")
			.param(uuid(this.email))
			.query(String.class)
			.list()
			.forEach((id) -> assertThat(body).doesNotContain(id.strip()));
		this.phone.cookies()
			.forEach((name, value) -> assertThat(body).as(name)
				.satisfiesAnyOf((page) -> assertThat(page).doesNotContain(value),
						(page) -> assertThat(name).isEqualTo("waymark-preferences")));
	}

	@Test
	@DisplayName("R13 one session ends, and the others stay")
	void oneSessionEnds() {
		Visitor third = signIn("Third");
		Page page = this.desk.get(PAGE);
		Element end = places(page).stream()
			.filter((place) -> place.getTextContent().contains("Safari on a phone"))
			.flatMap((place) -> Page.all(place, "form").stream())
			.findFirst()
			.orElseThrow();
		Page after = this.desk.press(end, Page.all(end, "button").get(0));
		assertThat(after.text()).contains("The session has ended.");
		assertThat(places(after)).hasSize(2);
		assertThat(this.phone.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(third.get("/settings").status()).isEqualTo(200);
		assertThat(this.desk.post(end.getAttribute("action")).status()).as("it is gone already").isEqualTo(404);
	}

	@Test
	@DisplayName("R13 all other sessions end at once")
	void allOtherSessionsEnd() {
		Visitor third = signIn("Third");
		this.desk.get(PAGE);
		assertThat(places(this.desk.postAndLook(PAGE + "/end-others"))).hasSize(1);
		assertThat(this.phone.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(third.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(this.desk.get("/settings").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R20 nobody ends another's session by its name")
	void nobodyEndsAnothersSessionByItsName() {
		List<String> mine = places(this.desk.get(PAGE)).stream()
			.flatMap((place) -> Page.all(place, "form").stream())
			.map((form) -> form.getAttribute("action"))
			.toList();
		assertThat(mine).hasSize(1);
		Visitor stranger = this.members.newcomer("learner");
		Visitor admin = this.members.newcomer("administrator");
		Map<String, List<String>> before = sessionsOf(this.email);
		for (Visitor other : List.of(stranger, admin)) {
			assertThat(other.post(mine.get(0)).status()).isEqualTo(404);
			assertThat(other.postAndLook(PAGE + "/end-others").status()).isEqualTo(200);
		}
		assertThat(this.visitors.anyone().post(mine.get(0)).leadsTo()).isEqualTo("/sign-in?why=ended");
		assertThat(sessionsOf(this.email)).isEqualTo(before);
		assertThat(this.phone.get("/settings").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R20 a second member with the first one's addresses gets nothing and changes nothing")
	void aSecondMemberGetsNothingAndChangesNothing() {
		this.desk.post("/skills/python/mark", "status", "learning");
		this.desk.post("/skills/python/note", "note", "MARKER-NOTE of the first member", "version", "-1");
		String event = this.jdbc
			.sql("select e.uuid from mark_event e join account a on a.learner_id = e.learner_id where a.email = ?")
			.param(this.email)
			.query(String.class)
			.single();
		String session = places(this.desk.get(PAGE)).stream()
			.flatMap((place) -> Page.all(place, "form").stream())
			.map((form) -> form.getAttribute("action"))
			.findFirst()
			.orElseThrow();
		String person = "/admin/people/" + uuid(this.email);
		Visitor second = this.members.newcomer("learner");
		second.get("/settings");
		Map<String, List<String>> before = whatCounts();
		for (String path : List.of(person, person + "/role", "/admin/people?q=" + this.email,
				"/admin/audit?person=" + uuid(this.email))) {
			Page page = second.get(path);
			assertThat(page.status()).as(path).isEqualTo(404);
			assertThat(page.main().getTextContent()).as(path).doesNotContain(this.email);
		}
		for (String path : List.of("/marks/" + event + "/undo", session, person + "/role", person + "/disable",
				person + "/enable", person + "/end-sessions", person + "/delete")) {
			Page page = second.post(path, "role", "administrator", "email", this.email);
			assertThat(page.status()).as(path).isEqualTo(404);
		}
		for (String path : List.of("/skills/python", "/me", "/settings", PAGE)) {
			assertThat(second.get(path).body()).as(path).doesNotContain("MARKER-NOTE", this.email);
		}
		assertThat(whatCounts()).isEqualTo(before);
		assertThat(this.desk.get("/skills/python").body()).contains("MARKER-NOTE");
	}

	@Test
	@DisplayName("R20 the first one's token does not help the second")
	void theFirstOnesTokenDoesNotHelpTheSecond() {
		Visitor second = this.members.newcomer("learner");
		Map<String, List<String>> before = whatCounts();
		for (String token : List.of(this.desk.token(), "", "x")) {
			assertThat(second.post("/settings/profile", "name", "Somebody else", "_csrf", token).status())
				.isEqualTo(403);
		}
		assertThat(second.token()).isNotEmpty().isNotEqualTo(this.desk.token());
		assertThat(whatCounts()).isEqualTo(before);
	}

	@Test
	@DisplayName("R13 an administrator ends all sessions of somebody")
	void anAdministratorEndsAllSessionsOfSomebody() {
		Visitor admin = this.members.newcomer("administrator");
		Page page = admin.get("/admin/people/" + uuid(this.email));
		assertThat(page.text()).contains("Firefox on a desk", "Safari on a phone");
		assertThat(admin.postAndLook("/admin/people/" + uuid(this.email) + "/end-sessions").text())
			.contains("The sessions have ended.", "Signed in nowhere.");
		assertThat(this.desk.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(this.phone.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(admin.get("/admin/people").status()).isEqualTo(200);
		assertThat(signIn("Again").get("/settings").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R13 who is disabled is out everywhere, and comes back with everything")
	void whoIsDisabledIsOutEverywhereAndComesBackWithEverything() {
		this.desk.post("/skills/python/mark", "status", "learned", "proficiency", "3");
		this.desk.post("/skills/python/note", "note", "MARKER-NOTE", "version", "-1");
		Visitor admin = this.members.newcomer("administrator");
		String person = "/admin/people/" + uuid(this.email);
		assertThat(admin.postAndLook(person + "/disable").text()).contains("The account is disabled");
		assertThat(sessionsOf(this.email).get("sessions")).isEmpty();
		assertThat(this.desk.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(this.phone.get("/skills/python").body()).doesNotContain("MARKER-NOTE");
		Page refused = this.visitors.anyone().post("/sign-in", "email", this.email, "password", Members.PASSWORD);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.leadsTo()).isNull();
		assertThat(new Letterbox(this.jdbc).kinds(this.email)).contains("disabled");
		assertThat(admin.postAndLook(person + "/enable").text()).contains("The account is enabled again.");
		Visitor back = signIn("Back");
		assertThat(back.get("/skills/python").body()).contains("MARKER-NOTE");
		assertThat(back.get("/me").body()).contains("/skills/python");
	}

	private Visitor signIn(String device) {
		Visitor visitor = this.visitors.anyone();
		Page answer = visitor.send("POST", "/sign-in",
				Visitor.form("email", this.email, "password", Members.PASSWORD, "back", "/me"), "Sec-Fetch-Site",
				"same-origin", "User-Agent", device);
		assertThat(answer.leadsTo()).isEqualTo("/me");
		visitor.follow(answer);
		return visitor;
	}

	private static List<Element> places(Page page) {
		return page.all("ul")
			.stream()
			.filter((list) -> Page.is(list, "sessions"))
			.flatMap((list) -> Page.all(list, "li").stream())
			.toList();
	}

	private Map<String, List<String>> sessionsOf(String address) {
		return Map.of("sessions",
				this.jdbc.sql("select session_id from spring_session where principal_name = ? order by 1")
					.param(uuid(address))
					.query(String.class)
					.list());
	}

	private Map<String, List<String>> whatCounts() {
		Map<String, List<String>> all = this.rows.all();
		// Refusals are written down; sessions and tries tell when they were used.
		all.keySet().removeAll(Set.of("throttle_try", "spring_session", "spring_session_attributes", "audit_event"));
		return all;
	}

	private String uuid(String address) {
		return this.jdbc.sql("select uuid from account where email = ?").param(address).query(String.class).single();
	}

}
