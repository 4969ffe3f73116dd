package dev.waymark.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

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
 * What the audit log says of a life as a member.
 */
@WaymarkTest
class AuditTrailTests {

	private static final String OTHER_PASSWORD = "seven brown kettles MARKER under the stair";

	private static final String DEVICE = "Audited browser";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	private final SoftAssertions softly = new SoftAssertions();

	/** What the log must never say. */
	private final List<String> secrets = new ArrayList<>(List.of("MARKER", "argon2", Members.PASSWORD));

	private Letterbox post;

	private String ann;

	private String annsUuid;

	private String adminsUuid;

	@BeforeEach
	void openAnAccount() {
		this.post = new Letterbox(this.jdbc);
		this.ann = this.members.open("learner");
		this.annsUuid = uuid(this.ann);
	}

	@AfterEach
	void noSecretStandsInTheLog() {
		this.softly.assertAll();
		List<String> log = this.jdbc.sql("select * from audit_event")
			.query()
			.listOfRows()
			.stream()
			.map(Objects::toString)
			.toList();
		for (String secret : this.secrets) {
			assertThat(log).as(secret).noneMatch((line) -> line.contains(secret));
		}
	}

	@Test
	@DisplayName("R28 signing in and out is on record, and so is every try that failed")
	void signingInAndOutIsOnRecord() {
		Visitor[] member = new Visitor[1];
		expect(() -> member[0] = this.members.signIn(this.ann), "sign-in ann ann");
		keepSecretsOf(member[0]);
		expect(() -> wrong(this.ann), "sign-in-refused - ann");
		expect(() -> wrong("MARKER-typed@example.org"), "sign-in-refused - -");
		expect(() -> member[0].post("/sign-out"), "sign-out ann ann");
	}

	@Test
	@DisplayName("R28 what a member changes is on record, and what was refused is not")
	void whatAMemberChangesIsOnRecord() {
		Visitor member = signIn();
		expect(() -> member.get("/settings"));
		expect(() -> member.post("/settings/profile", "name", "Ann", "theme", "dark"), "settings-changed ann ann");
		expect(() -> member.post("/settings/profile", "name", ""));
		expect(() -> member.post("/preferences", "theme", "light"));
		String moved = "m" + this.ann;
		expect(() -> member.post("/settings/email", "email", moved, "current", Members.PASSWORD),
				"email-change-asked ann ann");
		String link = linkTo(moved);
		expect(() -> member.post(link), "email-changed ann ann");
		expect(() -> member.post(link));
		expect(() -> member.post("/settings/password", "current", Members.PASSWORD, "password", "short"));
		expect(() -> member.post("/settings/password", "current", Members.PASSWORD, "password", OTHER_PASSWORD),
				"password-changed ann ann");
		expect(() -> member.post("/settings/data"), "data-exported ann ann");
	}

	@Test
	@DisplayName("R28 a new password for a forgotten one is on record, asked for and chosen")
	void aNewPasswordIsOnRecord() {
		Visitor visitor = this.visitors.anyone();
		expect(() -> visitor.post("/reset", "email", "MARKER-nobody@example.org"), "password-reset-asked - -");
		expect(() -> visitor.post("/reset", "email", this.ann), "password-reset-asked - ann");
		String link = linkTo(this.ann);
		expect(() -> visitor.post(link, "password", Members.PASSWORD), "password-reset ann ann");
		expect(() -> this.members.signIn(visitor, this.ann), "sign-in ann ann");
		keepSecretsOf(visitor);
	}

	@Test
	@DisplayName("R28 all about a second factor is on record, and none of its codes")
	void aSecondFactorIsOnRecord() {
		Visitor member = signIn();
		expect(() -> member.postAndLook("/settings/second-factor", "current", Members.PASSWORD));
		String secret = secret(member.get("/settings/second-factor/app"));
		expect(() -> member.post("/settings/second-factor/app", "code", "x"));
		expect(() -> member.post("/settings/second-factor/app", "code", Members.code(secret)),
				"second-factor-on ann ann");
		Page[] codes = new Page[1];
		member.get("/settings");
		expect(() -> codes[0] = member.post("/settings/second-factor/codes", "current", Members.PASSWORD),
				"recovery-codes-renewed ann ann");
		String recovery = Page.text(Page.all(codes[0].only("main"), "code").get(0));
		this.secrets.addAll(List.of(secret, recovery));
		Visitor two = this.visitors.anyone();
		expect(() -> two.postAndLook("/sign-in", "email", this.ann, "password", Members.PASSWORD));
		expect(() -> two.post("/sign-in/code", "code", "MARKER"), "second-factor-refused - ann");
		expect(() -> two.postAndLook("/sign-in/code", "code", recovery), "recovery-code-used ann ann",
				"sign-in ann ann");
		expect(() -> two.post("/settings/second-factor/off", "current", Members.PASSWORD), "second-factor-off ann ann");
		keepSecretsOf(two);
	}

	@Test
	@DisplayName("R28 a session that is ended is on record once")
	void anEndedSessionIsOnRecord() {
		Visitor member = signIn();
		Visitor other = signIn();
		String end = member.get("/settings/sessions")
			.all("form")
			.stream()
			.map((form) -> form.getAttribute("action"))
			.filter((action) -> action.matches("/settings/sessions/[0-9a-f]+/end"))
			.findFirst()
			.orElseThrow();
		expect(() -> member.post(end), "session-ended ann ann");
		expect(() -> member.post(end));
		expect(() -> member.post("/settings/sessions/end-others"), "sessions-ended ann ann");
		expect(() -> other.get("/settings"));
	}

	@Test
	@DisplayName("R28 leaving and staying is on record, and every password that was wrong")
	void leavingAndStayingIsOnRecord() {
		Visitor member = signIn();
		for (String path : List.of("/settings/leave", "/settings/email", "/settings/second-factor")) {
			expect(() -> member.post(path, "email", "m" + this.ann, "current", "MARKER-wrong"),
					"password-refused - ann");
		}
		expect(() -> member.post("/settings/leave"));
		expect(() -> member.post("/settings/leave", "current", Members.PASSWORD), "deletion-asked ann ann");
		expect(() -> member.post("/settings/stay"), "deletion-taken-back ann ann");
	}

	@Test
	@DisplayName("R28 who tries what is not for them is on record, and a stranger is not")
	void whoTriesWhatIsNotForThemIsOnRecord() {
		Visitor member = signIn();
		expect(() -> member.get("/admin/people"), "access-refused ann ann");
		expect(() -> member.post("/admin/people/" + this.annsUuid + "/role", "role", "administrator"),
				"access-refused ann ann");
		expect(() -> this.visitors.anyone().get("/admin/people"));
	}

	@Test
	@DisplayName("R28 what an administrator does to somebody is on record under both names")
	void whatAnAdministratorDoesIsOnRecord() {
		String email = this.members.open("administrator");
		this.members.giveSecondFactor(email);
		this.adminsUuid = uuid(email);
		Visitor admin = this.members.signIn(email);
		String person = "/admin/people/" + this.annsUuid;
		signIn();
		expect(() -> admin.get(person));
		expect(() -> admin.post(person + "/role", "role", "editor"), "role-changed admin ann");
		expect(() -> admin.post(person + "/role", "role", "editor"));
		expect(() -> admin.post(person + "/disable"), "person-disabled admin ann");
		expect(() -> wrongly(this.ann, Members.PASSWORD), "sign-in-refused - ann");
		expect(() -> admin.post(person + "/enable"), "person-enabled admin ann");
		expect(() -> admin.post(person + "/end-sessions"), "sessions-ended admin ann");
		expect(() -> admin.post(person + "/delete", "email", "mistyped"));
		assertThat(this.jdbc.sql("select detail from audit_event where person = ? and kind = 'role-changed'")
			.param(UUID.fromString(this.annsUuid))
			.query(String.class)
			.single()).isEqualTo("learner → editor");
		String other = this.members.open("learner");
		expect(() -> admin.post("/admin/people/" + uuid(other) + "/delete", "email", other), "account-deleted - -",
				"person-deleted admin -");
	}

	@Test
	@DisplayName("R28 an event says where from, and when in UTC")
	void anEventSaysWhereFrom() {
		String email = this.members.open("learner");
		Visitor visitor = this.visitors.anyone();
		visitor.send("POST", "/sign-in", Visitor.form("email", email, "password", Members.PASSWORD), "Sec-Fetch-Site",
				"same-origin", "User-Agent", DEVICE, "X-Forwarded-For", "203.0.113.1");
		assertThat(this.jdbc.sql("select * from audit_event where actor = ?")
			.param(UUID.fromString(uuid(email)))
			.query()
			.singleRow()).containsEntry("device", DEVICE)
			.containsEntry("address", "127.0.0.1")
			.containsEntry("subject", email)
			.containsEntry("kind", "sign-in");
	}

	@Test
	@DisplayName("R28 a refused page is written down with its path")
	void aRefusedPageIsWrittenDownWithItsPath() {
		String email = this.members.open("learner");
		Visitor visitor = this.members.signIn(email);
		visitor.get("/admin/audit?q=MARKER-query");
		assertThat(this.jdbc.sql("select detail from audit_event where actor = ? and kind = 'access-refused'")
			.param(UUID.fromString(uuid(email)))
			.query(String.class)
			.single()).isEqualTo("/admin/audit");
	}

	private Visitor signIn() {
		Visitor member = this.members.signIn(this.ann);
		keepSecretsOf(member);
		return member;
	}

	private void keepSecretsOf(Visitor visitor) {
		visitor.cookies().values().stream().filter((cookie) -> cookie.length() > 20).forEach(this.secrets::add);
		this.secrets.add(visitor.token());
	}

	private String linkTo(String email) {
		String link = this.post.link(email);
		this.secrets.add(link.substring(link.lastIndexOf('/') + 1));
		return link;
	}

	/** Does something and compares the events that came of it: kind, actor, person. */
	private void expect(Supplier<?> action, String... events) {
		long before = this.jdbc.sql("select coalesce(max(id), 0) from audit_event").query(Long.class).single();
		action.get();
		this.softly
			.assertThat(this.jdbc.sql("select kind, actor, person from audit_event where id > ? order by id")
				.param(before)
				.query((row, number) -> row.getString("kind") + " " + who(row.getString("actor")) + " "
						+ who(row.getString("person")))
				.list())
			.containsExactly(events);
	}

	private String who(String uuid) {
		if (uuid == null) {
			return "-";
		}
		return uuid.equals(this.annsUuid) ? "ann" : uuid.equals(this.adminsUuid) ? "admin" : uuid;
	}

	private Page wrong(String email) {
		return wrongly(email, "MARKER-wrong");
	}

	private Page wrongly(String email, String password) {
		return this.visitors.anyone().post("/sign-in", "email", email, "password", password);
	}

	private String uuid(String email) {
		return this.jdbc.sql("select uuid from account where email = ?").param(email).query(String.class).single();
	}

	private static String secret(Page page) {
		Element code = page.all("code").stream().filter((one) -> Page.is(one, "secret")).findFirst().orElseThrow();
		return code.getTextContent().replaceAll("\\s", "");
	}

}
