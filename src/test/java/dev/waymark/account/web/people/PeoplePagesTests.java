package dev.waymark.account.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.SignedIn;
import dev.waymark.site.StatementLog;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How administrators look after people.
 */
@WaymarkTest
class PeoplePagesTests {

	private static final String PEOPLE = "/admin/people";

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

	/** In the name of everybody whom a test looks for. */
	private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

	private Visitor admin;

	@BeforeEach
	void signIn(@SignedIn("administrator") Visitor admin) {
		this.admin = admin;
	}

	@Test
	void somebodyIsFoundByPartOfTheirNameOrAddress() {
		String email = open("learner", "Ann " + this.word.toUpperCase() + " Óbuda");
		assertThat(found("q=" + this.word)).containsExactly(email);
		assertThat(found("q=" + this.word.substring(1, 6))).contains(email);
		assertThat(found("q=" + email.substring(1))).contains(email);
		assertThat(found("q=" + email.toUpperCase())).contains(email);
		assertThat(found("q=" + Visitor.encode("  " + this.word + "  "))).containsExactly(email);
		assertThat(found("q=" + Visitor.encode(this.word + " óbuda"))).containsExactly(email);
		assertThat(found("q=" + Visitor.encode("OBUDA example.org ann " + this.word))).containsExactly(email);
		assertThat(found("q=" + this.word + "x")).isEmpty();
		assertThat(this.admin.get(PEOPLE + "?q=" + this.word + "x").text()).contains("Nobody");
		assertThat(this.admin.get(PEOPLE + "?q=" + this.word)
			.all("input")
			.stream()
			.filter((field) -> field.getAttribute("name").equals("q"))
			.map((field) -> field.getAttribute("value"))).contains(this.word);
	}

	@Test
	@DisplayName("R23 wildcards, quotes and odd signs are looked for letter by letter")
	void wildcardsAreLookedForLetterByLetter() {
		String plain = open("learner", this.word + "abc");
		Map<String, String> odd = Map.of("%", open("learner", this.word + "%c"), "_", open("learner", this.word + "_c"),
				"!", open("learner", this.word + "!c"), "'", open("learner", this.word + "'c"), "\\",
				open("learner", this.word + "\\c"), "<b>", open("learner", this.word + "<b>c"));
		odd.forEach((sign, email) -> assertThat(found("q=" + Visitor.encode(this.word + sign))).as(sign)
			.containsExactly(email));
		assertThat(found("q=" + Visitor.encode(this.word + "!%"))).isEmpty();
		assertThat(found("q=" + this.word)).hasSize(7).contains(plain);
		assertThat(this.admin.get(PEOPLE + "?q=" + Visitor.encode(this.word + "<b>")).body())
			.doesNotContain(this.word + "<b>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%00", "q=%F0%9F%92%A9", "page=-1", "page=0", "page=x", "page=99999999999",
			"role=nobody", "state=odd", "role=%27&state=%00", "page=2147483647", "q.class=x&role%5B0%5D=learner" })
	@DisplayName("R23 odd questions are answered as if they had not been asked")
	void oddQuestionsAreAnswered(String query) {
		assertThat(this.admin.get(PEOPLE + "?" + query).status()).isEqualTo(200);
	}

	@Test
	void filtersNarrowTheList() {
		String learner = open("learner", this.word + " a");
		String editor = open("editor", this.word + " b");
		String disabled = open("learner", this.word + " c");
		String leaving = open("learner", this.word + " d");
		this.jdbc.sql("update account set disabled_at = current_timestamp where email = ?").param(disabled).update();
		this.jdbc.sql("update account set erase_at = current_timestamp where email = ?").param(leaving).update();
		assertThat(found("q=" + this.word)).containsExactly(learner, editor, disabled, leaving);
		assertThat(found("q=" + this.word + "&role=editor")).containsExactly(editor);
		assertThat(found("q=" + this.word + "&role=learner&state=disabled")).containsExactly(disabled);
		assertThat(found("q=" + this.word + "&state=leaving")).containsExactly(leaving);
		assertThat(found("q=" + this.word + "&role=editor&state=leaving")).isEmpty();
		Page page = this.admin.get(PEOPLE + "?q=" + this.word + "&role=editor&state=leaving");
		assertThat(page.all("option")
			.stream()
			.filter((option) -> option.hasAttribute("selected"))
			.map((option) -> option.getAttribute("value"))).containsExactlyInAnyOrder("editor", "leaving");
	}

	@Test
	void twoAccountsWithOneMailboxAreToldAndEachLeadsToTheOther() {
		String ascii = this.members.open("learner", "Bob " + this.word, "xn--mnchen-3ya.example");
		String letters = this.members.open("learner", "Ann " + this.word, "example.org");
		String typed = ascii.replaceFirst("@.*", "@m\u00fcnchen.example");
		this.jdbc.sql("update account set email = ?, email_key = ?, mailbox = ? where email = ?")
			.params(typed, typed, ascii, letters)
			.update();
		Page list = this.admin.get(PEOPLE + "?q=" + this.word + "&state=shared");
		assertThat(list.text()).contains("2 people", "Shares a mailbox", typed).doesNotContain("xn--");
		Page person = this.admin.get(path(ascii));
		assertThat(person.text()).contains("Another account has the same mailbox", typed, "Ann " + this.word);
		assertThat(person.links()).contains(path(typed));
		assertThat(this.admin.get(path(typed)).links()).contains(path(ascii));
		assertThat(this.admin.post(path(typed) + "/delete", "email", typed).status()).isEqualTo(302);
		assertThat(this.admin.get(path(ascii)).text()).doesNotContain("Another account");
		assertThat(found("q=" + this.word + "&state=shared")).isEmpty();
	}

	@Test
	void everybodyIsOnOnePageOfThree() {
		IntStream.range(0, 120).forEach((number) -> open("learner", "%s %03d".formatted(this.word, number)));
		List<String> names = new ArrayList<>();
		Page page = this.admin.get(PEOPLE + "?q=" + this.word);
		assertThat(page.text()).contains("120 people", "1 of 3");
		for (int number = 1; number <= 3; number++) {
			assertThat(rows(page)).hasSize((number < 3) ? 50 : 20);
			rows(page).forEach((row) -> names.add(Page.text(Page.all(row, "th").get(0))));
			assertThat(rel(page, "prev")).hasSize((number > 1) ? 1 : 0);
			List<String> next = rel(page, "next");
			assertThat(next).hasSize((number < 3) ? 1 : 0);
			page = next.isEmpty() ? page : this.admin.get(next.get(0));
		}
		assertThat(names).isSorted().doesNotHaveDuplicates().hasSize(120);
		assertThat(this.admin.get(PEOPLE + "?q=" + this.word + "&page=9").text()).contains("3 of 3");
	}

	@Test
	void manyPeopleCostNoMoreStatementsThanFew() {
		open("learner", this.word + " alone");
		this.admin.get(PEOPLE);
		List<String> few = this.log.during(() -> this.admin.get(PEOPLE + "?q=" + this.word));
		IntStream.range(0, 120).forEach((number) -> open("learner", this.word + " " + number));
		List<String> many = this.log.during(() -> this.admin.get(PEOPLE + "?q=" + this.word));
		assertThat(many).isEqualTo(few);
		assertThat(many.stream().filter((statement) -> statement.contains("account"))).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void aRoleIsGivenAndToldByLetter() {
		String email = open("learner", this.word);
		Visitor person = this.members.signIn(email);
		assertThat(this.admin.postAndLook(path(email) + "/role", "role", "editor").text())
			.contains("The role has changed", "Editor");
		assertThat(role(email)).isEqualTo("editor");
		assertThat(new Letterbox(this.jdbc).kinds(email)).containsOnlyOnce("role-changed");
		assertThat(person.get("/").links()).as("counts at once").contains("/settings/second-factor?why=role");
		assertThat(this.admin.post(path(email) + "/role", "role", "emperor").status()).isEqualTo(400);
		assertThat(this.admin.post(path(email) + "/role").status()).isEqualTo(400);
		assertThat(role(email)).isEqualTo("editor");
	}

	@Test
	void nobodyIsThereUnderAMadeUpName() {
		for (String person : List.of("x", UUID.randomUUID().toString(), "1-1-1-1-1", "%00")) {
			assertThat(this.admin.get(PEOPLE + "/" + person).status()).as(person).isIn(400, 404);
			for (String verb : List.of("role", "disable", "enable", "end-sessions", "delete")) {
				assertThat(this.admin.post(PEOPLE + "/" + person + "/" + verb, "role", "editor").status())
					.as(person + " " + verb)
					.isIn(400, 404);
			}
		}
	}

	@Test
	@DisplayName("R13 deleting asks for the address, and is at once and for good")
	void deletingAsksForTheAddress() {
		String email = open("learner", this.word);
		Visitor person = this.members.signIn(email);
		this.admin.get(path(email));
		Map<String, List<String>> before = whatCounts();
		for (String typed : List.of("", "yes", email + "x", this.word)) {
			Page refused = this.admin.post(path(email) + "/delete", "email", typed);
			assertThat(refused.status()).as(typed).isEqualTo(422);
			assertThat(Page.text(refused.only("title"))).startsWith("Error:");
			assertThat(refused.byId("email").getAttribute("aria-invalid")).isEqualTo("true");
			assertThat(refused.links()).contains("#email");
		}
		assertThat(whatCounts()).isEqualTo(before);
		String path = path(email);
		assertThat(this.admin.postAndLook(path + "/delete", "email", " " + email.toUpperCase()).text())
			.contains("is erased");
		assertThat(this.admin.get(path).status()).isEqualTo(404);
		assertThat(person.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(found("q=" + this.word)).isEmpty();
	}

	@Test
	@DisplayName("R13 the last administrator cannot be demoted, disabled, deleted or leave")
	void theLastAdministratorStays() {
		String email = this.members.open("administrator");
		this.members.giveSecondFactor(email);
		Visitor last = this.members.signIn(email);
		String editor = this.members.open("editor");
		List<String> others = this.jdbc
			.sql("select email from account where role = 'administrator' and disabled_at is null and email <> ?")
			.param(email)
			.query(String.class)
			.list();
		this.jdbc.sql("update account set disabled_at = current_timestamp where email in (:others)")
			.param("others", others)
			.update();
		try {
			last.get("/settings");
			Map<String, List<String>> before = whatCounts();
			for (String path : List.of(path(email) + "/role", path(email) + "/disable", path(email) + "/delete")) {
				Page page = last.post(path, "role", "learner", "email", email);
				assertThat(page.status()).as(path).isEqualTo(409);
			}
			assertThat(whatCounts()).isEqualTo(before);
			Page leaving = last.post("/settings/leave", "current", Members.PASSWORD);
			assertThat(leaving.status()).isEqualTo(409);
			assertThat(leaving.text()).contains("You are the last administrator");
			assertThat(whatCounts()).isEqualTo(before);
			assertThat(last.post(path(editor) + "/disable").status()).as("others may go").isEqualTo(302);
			assertThat(last.post(path(email) + "/role", "role", "administrator").status()).isEqualTo(302);
		}
		finally {
			this.jdbc.sql("update account set disabled_at = null where email in (:others)")
				.param("others", others)
				.update();
		}
		assertThat(last.post(path(email) + "/disable").status()).as("there are others again").isEqualTo(302);
		assertThat(last.get(PEOPLE).leadsTo()).startsWith("/sign-in");
	}

	@Test
	@DisplayName("R20 an administrator sees nobody's marks, notes or hashes")
	void anAdministratorSeesNobodysMarksNotesOrHashes() {
		String email = open("learner", this.word);
		this.members.giveSecondFactor(email);
		Visitor person = this.members.signIn(email);
		person.post("/skills/python/mark", "status", "learned", "proficiency", "4");
		person.post("/skills/python/note", "note", "MARKER-NOTE-" + this.word, "evidenceUrl",
				"https://example.org/MARKER-URL-" + this.word, "version", "-1");
		List<String> secrets = new ArrayList<>(List.of("MARKER-", "argon2"));
		secrets.add(this.jdbc.sql("select password_hash from account where email = ?")
			.param(email)
			.query(String.class)
			.single());
		secrets.addAll(this.jdbc
			.sql("select t.token_hash from account_token t join account a on a.id = t.account_id where a.email = ?")
			.param(email)
			.query(String.class)
			.list());
		secrets.addAll(this.jdbc
			.sql("select t.secret from account_totp t join account a on a.id = t.account_id where a.email = ?")
			.param(email)
			.query(String.class)
			.list());
		secrets.addAll(this.jdbc
			.sql("select c.code_hash from recovery_code c join account a on a.id = c.account_id where a.email = ?")
			.param(email)
			.query(String.class)
			.list());
		String uuid = this.jdbc.sql("select uuid from account where email = ?")
			.param(email)
			.query(String.class)
			.single();
		secrets.addAll(this.jdbc.sql("select session_id from spring_session where principal_name = ?")
			.param(uuid)
			.query(String.class)
			.list());
		secrets
			.add(this.jdbc.sql("select l.uuid from learner l join account a on a.learner_id = l.id where a.email = ?")
				.param(email)
				.query(String.class)
				.single());
		assertThat(secrets).hasSizeGreaterThan(14);
		for (String path : List.of(PEOPLE, PEOPLE + "?q=" + this.word, path(email), "/admin/audit?person=" + uuid,
				"/admin/audit", "/me", "/skills/python")) {
			Page page = this.admin.get(path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.body()).as(path).doesNotContain(secrets);
			assertThat(page.header("Cache-Control")).as(path).contains("no-store");
		}
		Page page = this.admin.get(path(email));
		assertThat(page.main().getTextContent()).doesNotContain("Python", "learned");
	}

	private String open(String role, String name) {
		return this.members.open(role, name, "example.org");
	}

	private List<String> found(String query) {
		return rows(this.admin.get(PEOPLE + "?" + query)).stream()
			.map((row) -> Page.text(Page.all(row, "td").get(0)))
			.toList();
	}

	private static List<Element> rows(Page page) {
		return page.all("tbody").stream().flatMap((body) -> Page.all(body, "tr").stream()).toList();
	}

	private static List<String> rel(Page page, String rel) {
		return page.all("a")
			.stream()
			.filter((link) -> link.getAttribute("rel").equals(rel))
			.map((link) -> link.getAttribute("href"))
			.toList();
	}

	private String path(String email) {
		return PEOPLE + "/"
				+ this.jdbc.sql("select uuid from account where email = ?").param(email).query(String.class).single();
	}

	private String role(String email) {
		return this.jdbc.sql("select role from account where email = ?").param(email).query(String.class).single();
	}

	private Map<String, List<String>> whatCounts() {
		Map<String, List<String>> all = this.rows.all();
		all.keySet().removeAll(Set.of("throttle_try", "spring_session", "spring_session_attributes"));
		return all;
	}

}
