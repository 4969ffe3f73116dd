package dev.waymark.account.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Nu checker says of the pages that only members see, empty, full and in error,
 * and how a page in error tells what is wrong.
 */
@WaymarkTest
@TestInstance(Lifecycle.PER_CLASS)
class MemberPagesTests {

	/** Pages that every member has. */
	static final List<String> MEMBERS = List.of("/settings", "/settings?done=profile", "/settings?done=odd",
			"/settings/profile", "/settings/email", "/settings/password", "/settings/second-factor",
			"/settings/second-factor?why=role", "/settings/sessions", "/settings/sessions?done=session",
			"/settings/data", "/settings/leave", "/me", "/", "/skills/python", "/email/x", "/nowhere");

	/** Pages that administrators have beside them. */
	static final List<String> ADMINISTRATORS = Stream
		.concat(MEMBERS.stream(), Stream.of("/admin/people", "/admin/people?q=nobody-at-all", "/admin/people?q=%22%3E",
				"/admin/people?role=editor&state=disabled", "/admin/people?done=deleted", "/admin/audit",
				"/admin/links", "/admin/links?q=nobody-at-all", "/admin/links?status=odd", "/admin/links?done=asked"))
		.toList();

	/** Forms that are refused, by where they go. */
	static final List<String> REFUSED = List.of("/settings/profile", "/settings/email", "/settings/password",
			"/settings/second-factor", "/settings/second-factor/codes", "/settings/second-factor/off",
			"/settings/leave");

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private Visitor learner;

	private Visitor leaving;

	private Visitor admin;

	private Visitor unready;

	private String person;

	@BeforeAll
	void open() {
		this.learner = this.members.newcomer("learner");
		this.leaving = this.members.newcomer("learner");
		this.leaving.post("/settings/leave", "current", Members.PASSWORD);
		this.admin = this.members.newcomer("administrator");
		this.unready = this.members.signIn(this.members.open("administrator"));
		String email = this.members.open("learner");
		this.members.signIn(email);
		this.jdbc
			.sql("update account set display_name = ?, disabled_at = created_at,"
					+ " erase_at = created_at where email = ?")
			.params("\"><b>&'", email)
			.update();
		this.person = "/admin/people/"
				+ this.jdbc.sql("select uuid from account where email = ?").param(email).query(String.class).single();
	}

	@ParameterizedTest
	@FieldSource("MEMBERS")
	@DisplayName("R40 no page of a member has an error, also when they are leaving")
	void noPageOfAMemberHasAnError(String path) {
		assertValid(this.learner.get(path));
		assertValid(this.leaving.get(path));
	}

	@ParameterizedTest
	@FieldSource("ADMINISTRATORS")
	@DisplayName("R40 no page of an administrator has an error, with a second factor or without")
	void noPageOfAnAdministratorHasAnError(String path) {
		assertValid(this.admin.get(path));
		assertValid(this.unready.follow(this.unready.get(path)));
	}

	@Test
	@DisplayName("R40 no page about a person has an error, whatever they are called")
	void noPageAboutAPersonHasAnError() {
		Page page = this.admin.get(this.person);
		assertValid(page);
		assertThat(page.heading()).isEqualTo("\"><b>&'");
		assertValid(this.admin.get(this.person + "?done=role"));
		assertInError(this.admin.post(this.person + "/delete", "email", "mistyped"));
		assertValid(this.admin.get("/admin/people/x"));
	}

	@ParameterizedTest
	@FieldSource("REFUSED")
	@DisplayName("R40 a refused form has no error and tells at the top and at the field what is wrong")
	void aRefusedFormTellsWhatIsWrong(String path) {
		assertInError(this.learner.post(path));
		assertInError(this.admin.post(path));
	}

	@Test
	@DisplayName("R40 the second factor's pages have no error, right or wrong")
	void theSecondFactorsPagesHaveNoError() {
		Visitor member = this.members.newcomer("learner");
		Page app = member.postAndLook("/settings/second-factor", "current", Members.PASSWORD);
		assertValid(app);
		assertInError(member.post("/settings/second-factor/app", "code", ""));
		assertInError(member.post("/settings/second-factor/app", "code", "\"><b>"));
		String secret = app.all("code").get(0).getTextContent().replaceAll("\\s", "");
		Page codes = member.post("/settings/second-factor/app", "code", Members.code(secret));
		assertThat(codes.status()).isEqualTo(200);
		assertValid(codes);
		assertValid(member.get("/settings/second-factor"));
	}

	@ParameterizedTest
	@FieldSource("ADMINISTRATORS")
	@DisplayName("R16 no browser keeps a page of a member, and each has a title and one heading")
	void noBrowserKeepsAPageOfAMember(String path) {
		Page page = this.admin.get(path);
		assertThat(page.all("h1")).hasSize(1);
		assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
		if (page.status() == 200) {
			assertThat(page.header("Cache-Control")).contains("no-store");
		}
	}

	/** An error page knows nobody, so it must not claim that they are not signed in. */
	@Test
	void aPageThatIsNotThereAsksNoMemberToSignIn() {
		Page page = this.learner.get("/skills/nowhere");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.links()).contains("/me").doesNotContain("/sign-in");
	}

	@Test
	@DisplayName("R39 the export is a file to be kept, and in no store")
	void theExportIsAFileToBeKept() {
		Page page = this.learner.post("/settings/data");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).isEqualTo("application/zip");
		assertThat(page.header("Content-Disposition")).isEqualTo("attachment; filename=\"waymark-data.zip\"");
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
		assertThat(page.body()).startsWith("PK");
		assertThat(this.mvc.get().uri("/settings/data").exchange()).hasStatus3xxRedirection();
	}

	@Test
	@DisplayName("R39 whoever is leaving signs in, is told on every page, and has the way back there")
	void whoeverIsLeavingHasTheWayBack() {
		String email = this.members.open("learner");
		Visitor member = this.members.signIn(email);
		Visitor phone = this.members.signIn(email);
		assertThat(member.postAndLook("/settings/leave", "current", Members.PASSWORD).text())
			.contains("erased in 14 days");
		assertThat(phone.get("/settings").leadsTo()).startsWith("/sign-in");
		Letterbox post = new Letterbox(this.jdbc);
		assertThat(post.kinds(email)).contains("deletion-asked");
		Visitor back = this.members.signIn(email);
		for (String path : List.of("/", "/me", "/skills/python", "/settings")) {
			assertThat(back.get(path).forms("/settings/stay")).as(path).hasSize(1);
		}
		assertThat(back.get(post.link(email)).status()).as("the letter leads to the way back").isEqualTo(200);
		Element stay = back.get("/").forms("/settings/stay").get(0);
		assertThat(back.press(stay, Page.all(stay, "button").get(0)).text()).contains("Your account stays.");
		assertThat(back.get("/").forms("/settings/stay")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from account where email = ? and erase_at is null")
			.param(email)
			.query(Long.class)
			.single()).isOne();
	}

	private void assertInError(Page page) {
		assertThat(page.status()).as(page.toString()).isEqualTo(422);
		assertValid(page);
		assertThat(Page.text(page.only("title"))).startsWith("Error:");
		Element summary = page.all("div")
			.stream()
			.filter((part) -> Page.is(part, "errors"))
			.findFirst()
			.orElseThrow(() -> new AssertionError(page + " has no summary"));
		assertThat(summary.getAttribute("tabindex")).isEqualTo("-1");
		List<String> fields = Page.all(summary, "a").stream().map((link) -> link.getAttribute("href")).toList();
		assertThat(fields).isNotEmpty()
			.allSatisfy((link) -> assertThat(page.byId(link.substring(1)).getAttribute("aria-describedby").split(" "))
				.isNotEmpty()
				.allSatisfy((id) -> page.byId(id)));
		assertThat(page.all("input")
			.stream()
			.filter((field) -> field.getAttribute("type").equals("password"))
			.map((field) -> field.getAttribute("value"))).allMatch(String::isEmpty);
	}

	private void assertValid(Page page) {
		assertThat(page.isHtml()).as(page.toString()).isTrue();
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
