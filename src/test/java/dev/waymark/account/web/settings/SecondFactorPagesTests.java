package dev.waymark.account.web.settings;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The second factor, as people turn it on, show it and turn it off.
 */
@WaymarkTest
class SecondFactorPagesTests {

	private static final String PAGE = "/settings/second-factor";

	private static final String APP = PAGE + "/app";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("R10 a member sets up an app, and the session is as good as one with a code")
	void aMemberSetsUpAnApp() {
		String email = this.members.open("learner");
		Visitor member = this.members.signIn(email);
		Visitor phone = this.members.signIn(email);
		assertThat(member.get(APP).leadsTo()).isEqualTo(PAGE);
		Page app = member.postAndLook(PAGE, "current", Members.PASSWORD);
		assertThat(app.status()).isEqualTo(200);
		assertThat(app.header("Cache-Control")).contains("no-store");
		assertThat(secret(app)).matches("[A-Z2-7]{32}");
		assertThat(app.links()).anyMatch((link) -> link.startsWith("otpauth://totp/") && link.contains(secret(app)));
		assertThat(isOn(email)).as("not before the app is shown to work").isFalse();

		Page codes = member.post(APP, "code", Members.code(secret(app)));
		assertThat(codes.status()).isEqualTo(200);
		assertThat(codes.header("Cache-Control")).contains("no-store");
		assertThat(recovery(codes)).hasSize(10).doesNotHaveDuplicates();
		assertThat(isOn(email)).isTrue();
		assertThat(new Letterbox(this.jdbc).kinds(email)).contains("factor-changed");
		assertThat(phone.get("/settings").leadsTo()).as("other sessions end").startsWith("/sign-in");

		Page again = member.get("/settings");
		assertThat(again.status()).as("this session stays").isEqualTo(200);
		for (String path : List.of(PAGE, APP, "/settings")) {
			assertThat(member.get(path).body()).as(path).doesNotContain(secret(app)).doesNotContain(recovery(codes));
		}
	}

	@Test
	@DisplayName("R10 a wrong code keeps the secret that the app has read")
	void aWrongCodeKeepsTheSecret() {
		String email = this.members.open("learner");
		Visitor member = this.members.signIn(email);
		Page app = member.postAndLook(PAGE, "current", Members.PASSWORD);
		String secret = secret(app);
		for (String wrong : List.of("", "000", wrong(secret), "abcdef", "١٢٣")) {
			Page refused = member.post(APP, "code", wrong);
			assertThat(refused.status()).as(wrong).isEqualTo(422);
			assertThat(secret(refused)).as(wrong).isEqualTo(secret);
			assertThat(Page.text(refused.only("title"))).startsWith("Error:");
			assertThat(refused.byId("code").getAttribute("aria-invalid")).isEqualTo("true");
		}
		assertThat(secret(member.get(APP))).isEqualTo(secret);
		assertThat(isOn(email)).isFalse();
		assertThat(recovery(member.post(APP, "code", Members.code(secret)))).hasSize(10);
	}

	@Test
	@DisplayName("R10 sign-in asks for a code, and a code works once")
	void signInAsksForACodeAndACodeWorksOnce() {
		String email = this.members.open("learner");
		Visitor member = this.members.signIn(email);
		String secret = secret(member.postAndLook(PAGE, "current", Members.PASSWORD));
		String code = Members.code(secret);
		List<String> recovery = recovery(member.post(APP, "code", code));

		Visitor half = this.visitors.anyone();
		Page question = half.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD, "back", "/settings");
		assertThat(question.toString()).startsWith("GET /sign-in/code");
		assertThat(half.get("/settings").leadsTo()).as("half a sign-in is none").startsWith("/sign-in");
		assertThat(half.post("/sign-in/code", "code", code).status()).as("the code that turned it on is used up")
			.isEqualTo(422);
		assertThat(half.post("/sign-in/code", "code", wrong(secret)).status()).isEqualTo(422);
		assertThat(half.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(half.postAndLook("/sign-in/code", "code", recovery.get(0)).toString()).startsWith("GET /settings");

		Visitor other = this.visitors.anyone();
		other.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD);
		assertThat(other.post("/sign-in/code", "code", recovery.get(0)).status()).as("once").isEqualTo(422);
		assertThat(other.post("/sign-in/code", "code", recovery.get(1).toLowerCase().replace("-", " ")).status())
			.isEqualTo(302);
		assertThat(this.jdbc.sql("""
				select count(*) from audit_event e join account a on a.uuid = e.actor
				where a.email = ? and e.kind = 'recovery-code-used'""").param(email).query(Long.class).single())
			.isEqualTo(2);
		assertThat(other.get(PAGE).text()).contains("8");
	}

	@Test
	@DisplayName("R10 new recovery codes void the old ones and are shown once")
	void newRecoveryCodesVoidTheOldOnes() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor member = this.members.signIn(email);
		String old = this.members.nextCode(email);
		Page page = member.post(PAGE + "/codes", "current", Members.PASSWORD);
		assertThat(page.header("Cache-Control")).contains("no-store");
		List<String> codes = recovery(page);
		assertThat(codes).hasSize(10).doesNotContain(old);
		assertThat(member.get(PAGE).body()).doesNotContain(codes);
		Visitor other = this.visitors.anyone();
		other.postAndLook("/sign-in", "email", email, "password", Members.PASSWORD);
		assertThat(other.post("/sign-in/code", "code", old).status()).isEqualTo(422);
		assertThat(other.post("/sign-in/code", "code", codes.get(9)).status()).isEqualTo(302);
	}

	@Test
	@DisplayName("R10 a learner turns it off, and the other sessions end")
	void aLearnerTurnsItOff() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor member = this.members.signIn(email);
		Visitor phone = this.members.signIn(email);
		assertThat(member.postAndLook(PAGE + "/off", "current", Members.PASSWORD).text())
			.contains("Your second factor is off");
		assertThat(isOn(email)).isFalse();
		assertThat(phone.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(this.jdbc
			.sql("select count(*) from recovery_code c join account a on a.id = c.account_id" + " where a.email = ?")
			.param(email)
			.query(Long.class)
			.single()).isZero();
		assertThat(new Letterbox(this.jdbc).kinds(email)).contains("factor-changed");
		assertThat(this.visitors.anyone()
			.post("/sign-in", "email", email, "password", Members.PASSWORD, "back", "/me")
			.leadsTo()).isEqualTo("/me");
	}

	@Test
	@DisplayName("R1 with a short password the second factor stays on")
	void withAShortPasswordTheSecondFactorStaysOn() {
		String email = this.members.open("learner");
		this.members.giveSecondFactor(email);
		Visitor member = this.members.signIn(email);
		String brief = "vex lamp 9";
		assertThat(member.post("/settings/password", "current", Members.PASSWORD, "password", brief).status())
			.as("eight characters will do beside a second factor")
			.isEqualTo(302);
		Page refused = member.post(PAGE + "/off", "current", brief);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Without a second factor, a password needs 15 characters");
		assertThat(isOn(email)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "editor", "administrator" })
	@DisplayName("R10 editors and administrators cannot turn it off")
	void editorsAndAdministratorsCannotTurnItOff(String role) {
		String email = this.members.open(role);
		this.members.giveSecondFactor(email);
		Visitor trusted = this.members.signIn(email);
		assertThat(trusted.get(PAGE).all("button").stream().filter((button) -> button.hasAttribute("formaction")))
			.isEmpty();
		Page refused = trusted.post(PAGE + "/off", "current", Members.PASSWORD);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Editors and administrators cannot turn it off");
		assertThat(isOn(email)).isTrue();
		assertThat(trusted.get("/settings").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R10 an administrator without a second factor reaches no page of theirs before they have one")
	void anAdministratorWithoutOneIsLedToSetItUp() {
		String email = this.members.open("administrator");
		Visitor admin = this.members.signIn(email);
		assertThat(admin.get("/").links()).contains(PAGE + "?why=role");
		assertThat(admin.get("/").links()).doesNotContain("/admin/people", "/admin/audit");
		for (String path : List.of("/admin/people", "/admin/audit", "/admin/people/" + uuid(email))) {
			assertThat(admin.get(path).leadsTo()).as(path).isEqualTo(PAGE + "?why=role");
		}
		String person = this.members.open("learner");
		for (String verb : List.of("role", "disable", "enable", "end-sessions", "delete")) {
			Page page = admin.post("/admin/people/" + uuid(person) + "/" + verb, "role", "administrator", "email",
					person);
			assertThat(page.leadsTo()).as(verb).isEqualTo(PAGE + "?why=role");
		}
		assertThat(this.jdbc.sql("select role from account where email = ?").param(person).query(String.class).single())
			.isEqualTo("learner");
		Page why = admin.get(PAGE + "?why=role");
		assertThat(Page.all(why.main(), "p").stream().filter((line) -> Page.is(line, "warn")).map(Page::text))
			.singleElement()
			.asString()
			.contains("second factor");

		String secret = secret(admin.postAndLook(PAGE, "current", Members.PASSWORD));
		assertThat(admin.post(APP, "code", Members.code(secret)).status()).isEqualTo(200);
		assertThat(admin.get("/admin/people").status()).isEqualTo(200);
		assertThat(admin.get("/").links()).contains("/admin/people", "/admin/audit");
	}

	@Test
	@DisplayName("R10 a second factor that is there but was not shown opens nothing")
	void aSecondFactorThatWasNotShownOpensNothing() {
		String email = this.members.open("administrator");
		Visitor admin = this.members.signIn(email);
		this.members.giveSecondFactor(email);
		assertThat(admin.get("/admin/people").leadsTo()).startsWith("/settings/second-factor");
		Visitor anew = this.members.signIn(email);
		assertThat(anew.get("/admin/people").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R10 a role taken away or given counts at once")
	void aRoleTakenAwayOrGivenCountsAtOnce() {
		this.members.newcomer("administrator");
		String email = this.members.open("administrator");
		this.members.giveSecondFactor(email);
		Visitor admin = this.members.signIn(email);
		Page page = admin.get("/admin/people");
		assertThat(page.status()).isEqualTo(200);
		this.jdbc.sql("update account set role = 'editor' where email = ?").param(email).update();
		assertThat(admin.get("/admin/people").status()).isEqualTo(404);
		assertThat(admin.get("/").links()).doesNotContain("/admin/people");
		this.jdbc.sql("update account set role = 'administrator' where email = ?").param(email).update();
		assertThat(admin.get("/admin/people").status()).isEqualTo(200);
	}

	private boolean isOn(String email) {
		return this.jdbc.sql("""
				select count(*) from account_totp s join account a on a.id = s.account_id
				where a.email = ? and s.confirmed_at is not null""").param(email).query(Long.class).single() > 0;
	}

	private String uuid(String email) {
		return this.jdbc.sql("select uuid from account where email = ?").param(email).query(String.class).single();
	}

	private static String secret(Page page) {
		return page.all("code")
			.stream()
			.filter((code) -> Page.is(code, "secret"))
			.map((code) -> code.getTextContent().replaceAll("\\s", ""))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> recovery(Page page) {
		return page.all("ol")
			.stream()
			.filter((list) -> Page.is(list, "codes"))
			.flatMap((list) -> Page.all(list, "code").stream())
			.map(Page::text)
			.toList();
	}

	/** Six digits that are not the code of now, nor of the seconds around. */
	private static String wrong(String secret) {
		String right = Members.code(secret);
		return Stream.of("111111", "222222", "333333").filter((code) -> !code.equals(right)).findFirst().orElseThrow();
	}

}
