package dev.waymark.account.web.entry;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;
import dev.waymark.site.Work;
import dev.waymark.site.Work.Meter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the forms of getting in accept, and how they refuse.
 */
@WaymarkTest
class AccountFormTests {

	/** Nothing in it can be guessed, so any part of it shows what its length does. */
	private static final String ODD = "q7Zt!vK3#mXw9&pLr2@bNc5%hJd8*gFs4?yTu6=eRa1+oQi0";

	/** What a page of this kind asks for, and as much again; in bytes. */
	private static final long LITTLE = 16L * 1024 * 1024;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private Rows rows;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Meter meter;

	private Letterbox letters;

	private final String email = Letterbox.fresh();

	@BeforeEach
	void openTheLetterbox() {
		this.letters = new Letterbox(this.jdbc);
	}

	@Test
	@DisplayName("R40 a refused form shows every error at once, each linked to its field, and keeps what was typed")
	void aRefusedFormShowsEveryErrorAtOnce() {
		Map<String, List<String>> before = this.rows.all();
		Page refused = this.visitors.anyone()
			.post("/sign-up", "email", "no address", "name", " ", "password", "too short");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Page.text(refused.only("title"))).startsWith("Error: ");
		assertThat(errorLinks(refused)).containsExactly("#email", "#name", "#password");
		for (String field : List.of("email", "name", "password")) {
			Element input = refused.byId(field);
			assertThat(input.getAttribute("aria-invalid")).isEqualTo("true");
			assertThat(input.getAttribute("aria-describedby").split(" ")).contains(field + "-error");
			assertThat(Page.text(refused.byId(field + "-error"))).isNotBlank();
		}
		assertThat(refused.byId("email").getAttribute("value")).isEqualTo("no address");
		assertThat(refused.byId("password").getAttribute("value")).isEmpty();
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@Test
	@DisplayName("R40 an empty form says what is missing in each field")
	void anEmptyFormSaysWhatIsMissingInEachField() {
		Visitor visitor = this.visitors.anyone();
		assertThat(errorLinks(visitor.post("/sign-up"))).containsExactly("#email", "#name", "#password");
		assertThat(errorLinks(visitor.post("/sign-in"))).containsExactly("#email", "#password");
		assertThat(errorLinks(visitor.post("/reset"))).containsExactly("#email");
		assertThat(errorLinks(visitor.post(finishLink()))).containsExactly("#password");
		assertThat(errorLinks(visitor.post(resetLink(false)))).containsExactly("#password");
	}

	@Test
	@DisplayName("R3 no answer ever holds a password that was typed")
	void noAnswerEverHoldsAPasswordThatWasTyped() {
		Visitor visitor = this.visitors.anyone();
		String typed = "qwfpgj\"<&>7Zt!vK3#mXw9 ";
		Visitor member = this.members.newcomer("learner");
		member.get("/settings");
		List<Page> answers = List.of(visitor.post("/sign-up", "email", "x", "name", "Ada", "password", typed),
				visitor.post("/sign-up", "email", this.email, "name", "", "password", typed),
				visitor.post("/sign-in", "email", this.email, "password", typed),
				visitor.post("/sign-in", "email", "", "password", typed), visitor.post(finishLink(), "password", typed),
				visitor.post(resetLink(false), "password", "waymark qwfpgj"),
				member.post("/settings/password", "current", typed, "password", "waymark qwfpgj"));
		assertThat(answers).allSatisfy((answer) -> {
			assertThat(answer.status()).isEqualTo(422);
			assertThat(passwordFields(answer)).isNotEmpty().allMatch((field) -> field.getAttribute("value").isEmpty());
			assertThat(answer.body()).doesNotContain("qwfpgj");
		});
	}

	@Test
	@DisplayName("R1 ten kilobytes in each field are refused with little work")
	void tenKilobytesInEachFieldAreRefusedWithLittleWork() {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("/sign-up", List.of("email", "name", "password"));
		fields.put("/sign-in", List.of("email", "password", "back"));
		fields.put("/reset", List.of("email"));
		fields.put(finishLink(), List.of("password"));
		fields.put(resetLink(false), List.of("password"));
		fields.forEach((path, names) -> names.forEach((name) -> {
			for (String text : List.of("x".repeat(10_240), "a@".repeat(5_120), "é ".repeat(5_120), "a.".repeat(5_120),
					"w ww.".repeat(2_048), "1234567890abcdefghij".repeat(512))) {
				assertRefusedWithLittleWork(path, names, name, text);
			}
		}));
	}

	private void assertRefusedWithLittleWork(String path, List<String> names, String name, String text) {
		this.jdbc.sql("delete from throttle_try").update();
		var form = this.mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin");
		names.forEach((field) -> form.param(field, field.equals(name) ? text : usual(field)));
		Work work = this.meter.of(() -> assertThat(form.exchange().getResponse().getStatus()).isIn(400, 422));
		assertThat(work.hashes()).as("%s in %s", name, path).isLessThanOrEqualTo(1);
		assertThat(work.statements()).as("%s in %s", name, path).hasSizeLessThan(20);
		assertThat(work.bytes()).as("%s in %s", name, path).isLessThan(LITTLE);
		assertThat(work.effort()).as("%s in %s", name, path).isLessThan(50);
	}

	private String usual(String field) {
		return switch (field) {
			case "email" -> this.email;
			case "password" -> Members.PASSWORD;
			case "back" -> "/me";
			default -> "Ada";
		};
	}

	@ParameterizedTest
	@MethodSource("oddNames")
	@DisplayName("R28 a name with a web address in it is refused")
	void anOddNameIsRefused(String name) {
		Page refused = this.visitors.anyone()
			.post("/sign-up", "email", this.email, "name", name, "password", Members.PASSWORD);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(errorLinks(refused)).containsExactly("#name");
		assertThat(this.letters.kinds(this.email)).isEmpty();
	}

	static List<String> oddNames() {
		return List.of("Ada\r\nBcc: x@example.org", "a".repeat(81), "\u200b \u00a0", "evil\u200b.example",
				"ev\u00adil\u2060.exa\u202emple", "evil.example", "Win at evil.example now", "EVIL.EXAMPLE",
				"http://evil", "https://evil.example/x", "ftp://x", "www.evil", "WWW.x", "see t.co/x", "a@evil.example",
				"evil.xn--p1ai", "пример.рф", "例え.テスト", "evil\u3002example", "evil\uff0eexample", "e-vil.example:80",
				"x://y", "Ada\nwww.evil.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ad\u00e9 Byron", "Ade\u0301\nByron", "Ad\u00e9\u0085Byron", "Ad\u00e9\u2028 Byron",
			"\tAd\u00e9\t\u00a0Byron\u0000", "\u202aAd\u00e9 \u202eByron", "\u2067Ad\u00e9\u2069 Byron\u200f",
			"\u061cAd\u00ad\u00e9 By\u200bron" })
	@DisplayName("R28 of a name one line is kept, without signs that nobody sees or that turn it around")
	void ofANameWhatIsSeenIsKept(String name) {
		this.visitors.anyone().post("/sign-up", "email", this.email, "name", name, "password", Members.PASSWORD);
		assertThat(this.jdbc.sql("select display_name from waiting_sign_up where email = ?")
			.param(this.email)
			.query(String.class)
			.single()).isEqualTo("Ad\u00e9 Byron");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada", "Ada Byron", "J. R. R. Tolkien", "J.R.R. Tolkien", "Dr. Ada O’Neil-Ørsted jr.",
			"St. John", "李小龍", "महात्मा गांधी", "Nguyễn Văn A.", "Ada :-)", "🦊", "Ada, Countess of L.", "R2-D2 v1.0",
			"<b>Ada</b>", "' or 1=1 --", "${name}", "A.", "...", "Ada... and Bob" })
	@DisplayName("R28 any other name will do")
	void anyOtherNameWillDo(String name) {
		Visitor visitor = this.visitors.anyone();
		Page sent = visitor.post("/sign-up", "email", this.email, "name", name, "password", Members.PASSWORD);
		assertThat(sent.leadsTo()).isEqualTo("/sign-up/sent");
		visitor.postAndLook(this.letters.link(this.email), "password", Members.PASSWORD);
		assertThat(visitor.get("/settings/profile").byId("name").getAttribute("value")).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "false, 14, false", "false, 15, true", "false, 64, true", "false, 200, true", "false, 201, false",
			"true, 7, false", "true, 8, true", "true, 64, true", "true, 200, true", "true, 201, false" })
	@DisplayName("R1 a new password has 15 to 200 characters, or 8 with a second factor")
	void aNewPasswordHasTheRightLength(boolean secondFactor, int length, boolean accepted) {
		String password = ODD.repeat(5).substring(0, length);
		Visitor visitor = this.visitors.anyone();
		Page answer = visitor.post(resetLink(secondFactor), "password", password);
		assertThat(answer.leadsTo()).isEqualTo(accepted ? "/sign-in?why=changed" : null);
		if (!accepted) {
			assertThat(errorLinks(answer)).containsExactly("#password");
			assertThat(Page.text(answer.byId("password-error")))
				.contains((length > 200) ? "at most 200 characters" : secondFactor ? "least 8 " : "least 15 ");
		}
		if (!secondFactor) {
			Page signedUp = visitor.post("/sign-up", "email", this.email, "name", "Ada", "password", password);
			assertThat(signedUp.leadsTo()).isEqualTo(accepted ? "/sign-up/sent" : null);
		}
	}

	@ParameterizedTest
	@MethodSource("unusualPasswords")
	@DisplayName("R1 blanks and signs of any kind count, and nothing of a password is cut off or evened out")
	void nothingOfAPasswordIsCutOff(String password) {
		Visitor ada = this.visitors.anyone();
		ada.post("/sign-up", "email", this.email, "name", "Ada", "password", password);
		ada.post(this.letters.link(this.email), "password", password);
		assertThat(ada.get("/settings").status()).isEqualTo(200);
		int last = password.offsetByCodePoints(password.length(), -1);
		Visitor thief = this.visitors.anyone();
		for (String near : List.of(password.substring(0, last), password.substring(0, last) + "§", password + " ",
				" " + password)) {
			thief.post("/sign-in", "email", this.email, "password", near);
			assertThat(thief.cookies()).as(near).isEmpty();
		}
		Visitor other = this.visitors.anyone();
		other.post("/sign-in", "email", this.email, "password", Normalizer.normalize(password, Normalizer.Form.NFD));
		assertThat(other.get("/settings").status()).isEqualTo(200);
	}

	static List<String> unusualPasswords() {
		return List.of((ODD + ODD + ODD).substring(0, 100), "  kettle otter violin mango ",
				"🦊 tëa ☕ and raiñ 🌧 on 火曜日", "👩‍🚀 reads 🗺️ by 🌙light");
	}

	@ParameterizedTest
	@CsvSource({ "iloveyouiloveyou, on the list of those that are tried first", "qwertyuiopasdfgh, quickly guessed",
			"Waymark Waymark!, the name of this site", "Byron Byron Byron!, without your name" })
	@DisplayName("R2 a common, easily guessed or own word is refused as password, with the reason at the field")
	void aWeakPasswordIsRefusedWithTheReason(String password, String reason) {
		Page refused = this.visitors.anyone()
			.post("/sign-up", "email", this.email, "name", "Ada Byron", "password", password);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(errorLinks(refused)).containsExactly("#password");
		assertThat(Page.text(refused.byId("password-error"))).contains(reason);
		assertThat(this.letters.kinds(this.email)).isEmpty();
	}

	@Test
	@DisplayName("R2 whoever sets a new password is told of common and own words as well")
	void whoeverSetsANewPasswordIsToldAsWell() {
		Visitor visitor = this.visitors.anyone();
		String link = resetLink(false);
		assertThat(Page.text(visitor.post(link, "password", "trustno1trustno1").byId("password-error")))
			.contains("on the list");
		assertThat(Page.text(visitor.post(link, "password", "Person Person 77").byId("password-error")))
			.contains("without your name");
		assertThat(visitor.get(link).status()).as("a refused password does not use the link up").isEqualTo(200);
	}

	@Test
	@DisplayName("R3 password managers know each field, and nothing keeps anybody from pasting")
	void passwordManagersKnowEachField() {
		Visitor visitor = this.visitors.anyone();
		Visitor member = this.members.newcomer("learner");
		Map<Page, List<String>> pages = new LinkedHashMap<>();
		pages.put(visitor.get("/sign-up"), List.of("new-password"));
		pages.put(visitor.get("/sign-in"), List.of("current-password"));
		pages.put(visitor.get(finishLink()), List.of("current-password"));
		pages.put(visitor.get(resetLink(false)), List.of("new-password"));
		pages.put(visitor.get(resetLink(true)), List.of("new-password"));
		pages.put(member.get("/settings/password"), List.of("current-password", "new-password"));
		pages.put(member.get("/settings/email"), List.of("current-password"));
		pages.put(member.get("/settings/leave"), List.of("current-password"));
		pages.put(member.get("/settings/second-factor"), List.of("current-password"));
		pages.forEach((page, expected) -> {
			List<Element> fields = passwordFields(page);
			assertThat(fields).as(page.toString())
				.extracting((field) -> field.getAttribute("autocomplete"))
				.containsExactlyElementsOf(expected);
			assertThat(page.body()).doesNotContainIgnoringCase("onpaste");
			for (Element field : fields) {
				assertThat(field.hasAttribute("readonly")).isFalse();
				assertThat(field.hasAttribute("maxlength")).isFalse();
				assertThat(page.all("button")).as("it can be shown")
					.anyMatch((button) -> button.getAttribute("data-shows").equals(field.getAttribute("id")));
			}
		});
		assertThat(visitor.get("/sign-in").byId("email").getAttribute("autocomplete")).isEqualTo("username");
		assertThat(visitor.get("/sign-up").byId("email").getAttribute("autocomplete")).isEqualTo("email");
	}

	private String finishLink() {
		String waiting = Letterbox.fresh();
		this.visitors.anyone().post("/sign-up", "email", waiting, "name", "Ada", "password", Members.PASSWORD);
		return this.letters.link(waiting);
	}

	private String resetLink(boolean secondFactor) {
		String known = this.members.open("learner");
		if (secondFactor) {
			this.members.giveSecondFactor(known);
		}
		this.visitors.anyone().post("/reset", "email", known);
		return this.letters.link(known);
	}

	private static List<String> errorLinks(Page page) {
		assertThat(page.status()).isEqualTo(422);
		Element summary = page.all("div").stream().filter((part) -> Page.is(part, "errors")).findFirst().orElseThrow();
		List<String> links = Page.all(summary, "a").stream().map((link) -> link.getAttribute("href")).toList();
		links.forEach((link) -> page.byId(link.substring(1)));
		return links;
	}

	private static List<Element> passwordFields(Page page) {
		return page.all("input").stream().filter((input) -> input.getAttribute("type").equals("password")).toList();
	}

}
