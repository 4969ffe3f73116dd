package dev.waymark.account.web.entry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import dev.waymark.account.session.Sessions;
import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in and out, over HTTP.
 */
@WaymarkTest
class SignInTests {

	private static final String SESSION = "waymark-session";

	private static final List<String> KINDS = PageKinds.PAGES;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	private Letterbox letters;

	@BeforeEach
	void openTheLetterbox() {
		this.letters = new Letterbox(this.jdbc);
	}

	@Test
	@DisplayName("R6 an unknown name, a wrong password and a throttled account get the same answer, byte for byte")
	void unknownWrongAndThrottledGetTheSameAnswer() {
		String known = this.members.open("learner");
		String throttled = this.members.open("learner");
		Visitor stranger = this.visitors.anyone();
		stranger.post("/sign-in", "email", throttled, "password", "wrong");
		this.members.hammer();
		Page forThrottled = this.visitors.anyone()
			.post("/sign-in", "email", throttled, "password", Members.PASSWORD, "back", "/me");
		Page forWrong = this.visitors.anyone().post("/sign-in", "email", known, "password", "wrong", "back", "/me");
		String unknown = "x" + known.substring(1);
		Page forUnknown = this.visitors.anyone().post("/sign-in", "email", unknown, "password", "wrong", "back", "/me");
		assertThat(forWrong.status()).isEqualTo(422);
		assertSame(forUnknown, unknown, forWrong, known);
		assertSame(forUnknown, unknown, forThrottled, throttled);
	}

	private static void assertSame(Page one, String oneEmail, Page other, String otherEmail) {
		assertThat(other.status()).isEqualTo(one.status());
		assertThat(other.body().replace(otherEmail, "@")).isEqualTo(one.body().replace(oneEmail, "@"));
		assertThat(other.headers()).isEqualTo(one.headers()).doesNotContainKeys("set-cookie", "retry-after");
	}

	@Test
	@DisplayName("R5 a known device gets through while strangers hammer at the account")
	void aKnownDeviceGetsThroughWhileStrangersHammer() {
		String email = this.members.open("learner");
		Visitor own = this.members.signIn(email);
		own.cookies().remove(SESSION);
		Visitor stranger = this.visitors.anyone();
		stranger.post("/sign-in", "email", email, "password", "wrong");
		this.members.hammer();
		Visitor newDevice = this.visitors.anyone();
		assertThat(newDevice.post("/sign-in", "email", email, "password", Members.PASSWORD).status()).isEqualTo(422);
		Visitor others = this.members.newcomer("learner");
		others.cookies().remove(SESSION);
		assertThat(others.post("/sign-in", "email", email, "password", Members.PASSWORD).status())
			.as("somebody else's device is no known one")
			.isEqualTo(422);
		assertThat(own.post("/sign-in", "email", email, "password", Members.PASSWORD).leadsTo()).isEqualTo("/me");
		assertThat(own.get("/settings").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R11 each step of signing in has a new session id, and the one before is worth nothing")
	void eachStepHasANewSessionId() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor visitor = this.members.signIn(this.members.open("learner"));
		List<String> ids = new ArrayList<>(List.of(visitor.cookies().get(SESSION)));
		visitor.get("/me");
		visitor.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD);
		ids.add(visitor.cookies().get(SESSION));
		assertThat(visitor.get("/settings").leadsTo()).as("half way in").startsWith("/sign-in");
		assertThat(visitor.get("/sign-in/code").status()).isEqualTo(200);
		visitor.post("/sign-in/code", "code", this.members.nextCode(email));
		assertThat(visitor.get("/settings").status()).isEqualTo(200);
		ids.add(visitor.cookies().get(SESSION));
		assertThat(ids).doesNotHaveDuplicates();
		for (String old : ids.subList(0, 2)) {
			Visitor thief = this.visitors.anyone();
			thief.cookies().put(SESSION, old);
			assertThat(thief.get("/settings").leadsTo()).startsWith("/sign-in");
			assertThat(thief.get("/sign-in/code").leadsTo()).isEqualTo("/sign-in");
		}
	}

	@Test
	@DisplayName("R11 a session id that somebody else has chosen is not taken on")
	void aSessionIdThatSomebodyElseHasChosenIsNotTakenOn() {
		String chosen = Base64.getEncoder()
			.encodeToString("00000000-0000-0000-0000-000000000000".getBytes(StandardCharsets.US_ASCII));
		Visitor visitor = this.visitors.anyone();
		visitor.cookies().put(SESSION, chosen);
		this.members.signIn(visitor, this.members.open("learner"));
		assertThat(visitor.cookies().get(SESSION)).isNotEqualTo(chosen);
		assertThat(visitor.get("/settings").status()).isEqualTo(200);
	}

	@Test
	void pagesOfBeforeSigningInAreThrownAwayWhereNoScriptSeesToIt() {
		String email = this.members.open("learner");
		Page quick = this.visitors.anyone().post("/sign-in", "email", email, "password", Members.PASSWORD);
		assertThat(quick.leadsTo()).isEqualTo("/me");
		assertThat(quick.headers("Clear-Site-Data")).isEmpty();
		Page plain = this.visitors.anyone()
			.post("/sign-in", "email", email, "password", Members.PASSWORD, "without-scripts", "yes");
		assertThat(plain.leadsTo()).isEqualTo("/me");
		assertThat(plain.header("Clear-Site-Data")).isEqualTo("\"cache\"");
		assertThat(this.visitors.anyone().get("/sign-in").body()).contains("<noscript>", "without-scripts");
	}

	@Test
	@DisplayName("R11 signing out ends the session and leaves nothing in the browser")
	void signingOutEndsTheSessionAndLeavesNothing() {
		Visitor visitor = this.members.newcomer("learner");
		visitor.post("/skills/python/mark", "status", "learning");
		Map<String, String> before = Map.copyOf(visitor.cookies());
		assertThat(before).containsKeys(SESSION, "waymark-device", "waymark-preferences");
		Page bye = visitor.post("/sign-out");
		assertThat(bye.leadsTo()).isEqualTo("/");
		assertThat(visitor.cookies()).isEmpty();
		before.keySet()
			.forEach((name) -> assertThat(bye.headers("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith(name + "=;")
					&& cookie.contains("Max-Age=0") && cookie.contains("Path=/") && cookie.contains("HttpOnly")));
		assertThat(bye.header("Clear-Site-Data")).contains("\"cache\"");
		assertThat(bye.header("Cache-Control")).contains("no-store");
		visitor.cookies().putAll(before);
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in?back=");
		assertThat(visitor.get("/settings/password").leadsTo()).startsWith("/sign-in?back=");
		assertThat(visitor.get("/me").text()).doesNotContain("Python");
	}

	@Test
	@DisplayName("R11 somebody who is half way in can sign out of it")
	void somebodyWhoIsHalfWayInCanSignOutOfIt() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor visitor = this.visitors.anyone();
		visitor.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD);
		Map<String, String> before = Map.copyOf(visitor.cookies());
		visitor.post("/sign-out");
		visitor.cookies().putAll(before);
		assertThat(visitor.get("/sign-in/code").leadsTo()).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	@DisplayName("R11 no browser keeps a member's page")
	void noBrowserKeepsAMembersPage(String path) {
		assertThat(member().get(path).headers("Cache-Control")).containsExactly("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/settings", "/settings/sessions", "/settings/password", "/settings/data", "/nowhere",
			"/skills/nowhere" })
	@DisplayName("R11 no browser keeps a member's settings and error pages")
	void noBrowserKeepsAMembersSettings(String path) {
		assertThat(member().get(path).header("Cache-Control")).matches("no-store|private, no-cache");
		if (path.startsWith("/settings")) {
			assertThat(member().get(path).header("Cache-Control")).isEqualTo("no-store");
		}
	}

	private static Visitor sharedMember;

	private Visitor member() {
		Visitor member = sharedMember;
		if (member == null || member.get("/settings").status() != 200) {
			member = this.members.newcomer("learner");
			sharedMember = member;
		}
		return member;
	}

	@ParameterizedTest
	@CsvSource({ "learner, P14D", "editor, PT2H", "administrator, PT2H" })
	@DisplayName("R12 a session ends when nothing was done for 14 days, or 2 hours with a trusted role")
	void aSessionEndsWhenNothingWasDoneForLong(String role, Duration idle) {
		Visitor visitor = this.members.newcomer(role);
		rest(visitor, idle.minusMinutes(1), Duration.ZERO);
		assertThat(visitor.get("/settings").status()).isEqualTo(200);
		rest(visitor, idle.plusMinutes(1), Duration.ZERO);
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@ParameterizedTest
	@CsvSource({ "learner, P60D", "editor, PT12H", "administrator, PT12H" })
	@DisplayName("R12 a session ends after 60 days, or 12 hours with a trusted role, whatever was done")
	void aSessionEndsAfterItsTime(String role, Duration absolute) {
		Visitor visitor = this.members.newcomer(role);
		rest(visitor, Duration.ZERO, absolute.minusMinutes(1));
		assertThat(visitor.get("/settings").status()).isEqualTo(200);
		rest(visitor, Duration.ZERO, absolute.plusMinutes(1));
		String id = visitor.cookies().get(SESSION);
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
		visitor.cookies().put(SESSION, id);
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@Test
	@DisplayName("R12 whoever is given a trusted role keeps to its limits at once, in sessions that are open as well")
	void whoeverIsGivenATrustedRoleKeepsToItsLimitsAtOnce() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor person = this.members.signIn(email);
		Visitor longAgo = this.members.signIn(email);
		rest(longAgo, Duration.ZERO, Duration.ofHours(13));
		Visitor administrator = this.members.newcomer("administrator");
		String uuid = this.jdbc.sql("select uuid from account where email = ?")
			.param(email)
			.query(String.class)
			.single();
		administrator.get("/admin/people/" + uuid);
		administrator.post("/admin/people/" + uuid + "/role", "role", "editor");
		assertThat(this.jdbc.sql("select role from account where email = ?").param(email).query(String.class).single())
			.isEqualTo("editor");
		rest(person, Duration.ofHours(3), Duration.ofHours(4));
		assertThat(person.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(longAgo.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@Test
	@DisplayName("R12 the second step has to be taken within ten minutes")
	void theSecondStepHasToBeTakenWithinTenMinutes() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor visitor = this.visitors.anyone();
		visitor.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD);
		rest(visitor, Duration.ofMinutes(9), Duration.ZERO);
		assertThat(visitor.get("/sign-in/code").status()).isEqualTo(200);
		rest(visitor, Duration.ofMinutes(11), Duration.ZERO);
		Page late = visitor.postAndLook("/sign-in/code", "code", this.members.nextCode(email));
		assertThat(late.heading()).isEqualTo("Sign in");
		assertThat(late.text()).contains("your session has ended");
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	/**
	 * Lets a session look as if nothing was done in it for long, and as if it began
	 * earlier.
	 */
	private void rest(Visitor visitor, Duration idle, Duration age) {
		rest(this.sessions, visitor, idle, age);
	}

	private static <S extends Session> void rest(FindByIndexNameSessionRepository<S> sessions, Visitor visitor,
			Duration idle, Duration age) {
		String id = new String(Base64.getDecoder().decode(visitor.cookies().get(SESSION)), StandardCharsets.US_ASCII);
		S session = sessions.findById(id);
		assertThat(session).isNotNull();
		session.setLastAccessedTime(Instant.now().minus(idle));
		if (!age.isZero()) {
			session.setAttribute(Sessions.SINCE, Instant.now().minus(age).toEpochMilli());
		}
		sessions.save(session);
	}

	@Test
	@DisplayName("What a guest has marked comes over, the newer word stays, and the page tells it once")
	void whatAGuestHasMarkedComesOver() {
		String email = this.members.open("learner");
		Visitor member = this.members.signIn(email);
		member.post("/skills/python/mark", "status", "learning");
		member.post("/skills/git/mark", "status", "learning");
		Visitor guest = this.visitors.anyone();
		guest.post("/skills/python/mark", "status", "learned", "proficiency", "2");
		guest.post("/skills/julia/mark", "status", "to-learn");
		guest.post("/skills/julia/note", "note", "Try it", "evidenceUrl", "", "version", "-1");
		guest.post("/skills/git/mark", "status", "skipped");
		member.get("/me");
		member.post("/skills/git/mark", "status", "learned", "proficiency", "4");
		String pass = guest.cookies().get("waymark-guest");
		List<String> log = log(email);
		Page home = this.members.signIn(guest, email);
		assertThat(Page.text(home.root())).contains("What you had marked in this browser is yours now")
			.contains("Skills: 1 new, 1 newer than before, 1 older")
			.contains("Notes: 1 new");
		assertThat(Page.text(guest.get("/me").root())).doesNotContain("in this browser is yours now");
		assertThat(guest.cookies()).doesNotContainKey("waymark-guest");
		assertThat(this.jdbc.sql("""
				select s.slug || ' ' || m.status from skill_mark m join skill s on s.id = m.skill_id
				join account a on a.learner_id = m.learner_id where a.email = ? order by 1""")
			.param(email)
			.query(String.class)
			.list()).containsExactly("git learned", "julia to-learn", "python learned");
		assertThat(log(email)).containsAll(log)
			.contains("python learned", "julia to-learn", "git skipped", "git learned", "python learning");
		Visitor thief = this.visitors.anyone();
		thief.cookies().put("waymark-guest", pass);
		assertThat(thief.get("/me").body()).isEqualTo(this.visitors.anyone().get("/me").body());
	}

	@Test
	@DisplayName("When something cannot come over, signing in works and the guest keeps everything")
	void whenSomethingCannotComeOverSigningInWorks() {
		String email = this.members.open("learner");
		Visitor member = this.members.signIn(email);
		member.post("/skills/python/note", "note", "Mine", "evidenceUrl", "", "version", "-1");
		this.jdbc.sql("""
				update skill_note set note = repeat('x', 95000) where learner_id =
				(select learner_id from account where email = ?)""").param(email).update();
		Visitor guest = this.visitors.anyone();
		guest.post("/skills/python/note", "note", "y".repeat(9_000), "evidenceUrl", "", "version", "-1");
		guest.post("/skills/julia/mark", "status", "learning");
		String pass = guest.cookies().get("waymark-guest");
		this.members.signIn(guest, email);
		assertThat(guest.get("/settings").status()).isEqualTo(200);
		assertThat(guest.cookies()).containsEntry("waymark-guest", pass);
		assertThat(log(email)).isEmpty();
		guest.cookies().remove(SESSION);
		assertThat(guest.get("/skills/julia").text()).contains("Learning");
		assertThat(guest.get("/skills/python").text()).contains("yyyyy");
		this.jdbc.sql("""
				update skill_note set note = 'short' where learner_id =
				(select learner_id from account where email = ?)""").param(email).update();
		this.members.signIn(guest, email);
		assertThat(guest.cookies()).doesNotContainKey("waymark-guest");
		assertThat(log(email)).containsExactly("julia learning");
		assertThat(guest.get("/skills/python").text()).contains("short").contains("yyyyy");
	}

	private List<String> log(String email) {
		return this.jdbc.sql("""
				select s.slug || ' ' || e.to_status from mark_event e join skill s on s.id = e.skill_id
				join account a on a.learner_id = e.learner_id where a.email = ? order by e.id""")
			.param(email)
			.query(String.class)
			.list();
	}

	@Test
	@DisplayName("The first device causes no letter, another one does, once")
	void aNewDeviceCausesALetter() {
		String email = this.members.open("learner");
		Visitor first = this.members.signIn(email);
		assertThat(this.letters.kinds(email)).isEmpty();
		Visitor second = this.members.signIn(email);
		assertThat(this.letters.kinds(email)).containsExactly("new-device");
		assertThat(this.letters.text(email)).contains("/settings/sessions").contains("127.0.0.1");
		for (Visitor visitor : List.of(first, second)) {
			visitor.cookies().remove(SESSION);
			this.members.signIn(visitor, email);
			assertThat(visitor.get("/settings").status()).isEqualTo(200);
		}
		assertThat(this.letters.kinds(email)).containsExactly("new-device");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)",
			"/settings\r\nX: y", "http:evil", "", "settings", "/ /evil.example", "/.//evil.example", "/settings#x" })
	@DisplayName("R18 after signing in nobody is led out of the site")
	void afterSigningInNobodyIsLedOutOfTheSite(String back) {
		Visitor visitor = this.visitors.anyone();
		assertThat(back(visitor.get("/sign-in?back=" + Visitor.encode(back)))).isEqualTo("/me");
		Page in = visitor.post("/sign-in", "email", this.members.open("learner"), "password", Members.PASSWORD, "back",
				back);
		assertThat(in.leadsTo()).isEqualTo("/me");
		assertThat(visitor.get("/sign-in?back=" + Visitor.encode(back)).leadsTo()).isEqualTo("/me");
	}

	private static String back(Page signIn) {
		return Page.all(signIn.main(), "input")
			.stream()
			.filter((input) -> input.getAttribute("name").equals("back"))
			.map((input) -> input.getAttribute("value"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@DisplayName("R18 with a second factor nobody is led out of the site either")
	void withASecondFactorNobodyIsLedOutOfTheSiteEither() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor visitor = this.visitors.anyone();
		visitor.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD, "back", "//evil.example");
		assertThat(visitor.post("/sign-in/code", "code", this.members.nextCode(email)).leadsTo()).isEqualTo("/me");
		Visitor other = this.visitors.anyone();
		other.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD, "back", "/skills?page=2");
		assertThat(other.post("/sign-in/code", "code", this.members.nextCode(email)).leadsTo())
			.isEqualTo("/skills?page=2");
	}

	@Test
	@DisplayName("R19 a stranger is led to the sign-in and from there to where they wanted to go")
	void aStrangerIsLedToTheSignInAndBack() {
		Visitor visitor = this.visitors.anyone();
		Page door = visitor.get("/settings/sessions?from=here&to=there");
		assertThat(door.leadsTo()).startsWith("/sign-in?back=");
		Page form = visitor.follow(door);
		Page in = visitor.post("/sign-in", "email", this.members.open("learner"), "password", Members.PASSWORD, "back",
				back(form));
		assertThat(in.leadsTo()).isEqualTo("/settings/sessions?from=here&to=there");
		assertThat(visitor.follow(in).status()).isEqualTo(200);
		Page sent = this.visitors.anyone().post("/settings/profile", "name", "Ada");
		assertThat(sent.leadsTo()).isEqualTo("/sign-in?why=ended");
	}

}
