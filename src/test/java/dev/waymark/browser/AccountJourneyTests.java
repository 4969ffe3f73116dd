package dev.waymark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Cookie;

import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole life of accounts in one browser on one new site: from the link that its first
 * start prints to a member who is erased, on both databases.
 */
@JourneyTest
class AccountJourneyTests {

	private static final Pattern SETUP = Pattern.compile("http://localhost:\\d+(/setup/\\S+)");

	private static final String MEMBER = "mia@example.org";

	private static final String MOVED = "mia@else.example";

	private static final String OTHER_PASSWORD = "seven green boats under a bridge";

	private static final String THIRD_PASSWORD = "nine copper kettles behind the mill";

	private static final String ADMINISTRATOR = "ada@example.org";

	private static final String SEND = "main form .button";

	@TempDir
	private Path downloads;

	@ParameterizedTest
	@EnumSource
	@DisplayName("R39 everything that accounts are for is done in a browser")
	void everythingIsDoneInABrowser(Database database, Browser browser) throws IOException {
		try (Node site = Node.newSite(database)) {
			String address = site.site();
			AccountHolders people = AccountHolders.of(site);
			browser.visitAnew(address);
			String setup = SETUP.matcher(String.join("\n", site.said()))
				.results()
				.map((printed) -> printed.group(1))
				.findFirst()
				.orElseThrow();
			String recovery = becomesTheFirstAdministrator(browser, setup);
			browser.visitAnew(address);
			becomesAMember(browser, people);
			leavesNothingBehind(browser);
			browser.visitAnew(address);
			bringsMarksFromAnotherDevice(browser);
			resetsThePassword(browser, people);
			changesEverything(browser, people);
			endsAnotherSession(browser, address);
			takesEverythingAlong(browser);
			asksForDeletionAndStays(browser);
			browser.visitAnew(address);
			looksAfterPeople(browser, people, recovery, address);
		}
	}

	private static String becomesTheFirstAdministrator(Browser browser, String setup) {
		browser.open(setup);
		browser.type("#email", ADMINISTRATOR);
		browser.type("#name", "Ada");
		browser.type("#password", AccountHolders.PASSWORD);
		browser.follow(browser.find(SEND));
		assertThat(browser.path()).isEqualTo("/settings/second-factor?why=role");
		assertThat(browser.text(".note.warn")).contains("need a second factor");
		browser.type("#current", AccountHolders.PASSWORD);
		browser.follow(browser.find(SEND));
		assertThat(browser.has("svg.qr")).isTrue();
		browser.type("#code", AccountHolders.code(browser.text("code.secret")));
		browser.follow(browser.find(SEND));
		List<String> codes = browser
			.list("return [...document.querySelectorAll('.codes code')].map((c) => c.innerText)");
		assertThat(codes).hasSize(10).doesNotHaveDuplicates();
		assertThat(browser.has(".news .warn")).isFalse();
		browser.follow(browser.find("main a.button"));
		choose(browser, "a[href='/admin/people']");
		assertThat(browser.text("table.people")).contains("Ada", ADMINISTRATOR, "Administrator");
		browser.open(setup);
		assertThat(browser.has("#password")).as("the link works once").isFalse();
		return codes.get(0);
	}

	private static void becomesAMember(Browser browser, AccountHolders people) {
		mark(browser, "calculus", "learned");
		mark(browser, "git", "learning");
		browser.open("/");
		browser.follow(browser.find(".who a[href='/sign-in']"));
		browser.follow(browser.find("main a[href='/sign-up']"));
		browser.type("#email", MEMBER);
		browser.type("#name", "Mia");
		browser.type("#password", AccountHolders.PASSWORD);
		browser.follow(browser.find(SEND));
		assertThat(browser.text("main")).contains("Check your mail");
		browser.open(people.link(MEMBER));
		browser.type("#password", AccountHolders.PASSWORD);
		browser.follow(browser.find(SEND));
		assertThat(browser.text(".menu summary")).contains("Mia");
		browser.open("/me");
		assertThat(browser.text("main")).contains("Calculus", "Git");
	}

	private static void leavesNothingBehind(Browser browser) {
		choose(browser, "button");
		assertThat(browser.has("details.menu")).isFalse();
		assertThat(browser.driver().manage().getCookies()).extracting(Cookie::getName)
			.doesNotContain("waymark-session", "waymark-guest", "waymark-device");
		browser.driver().navigate().back();
		browser.waitFor(() -> browser.has("main h1"));
		assertThat(browser.text("body")).doesNotContain("Mia", "Calculus", "Git");
		browser.open("/me");
		assertThat(browser.text("body")).doesNotContain("Mia", "Calculus", "Git");
	}

	private static void bringsMarksFromAnotherDevice(Browser browser) {
		mark(browser, "python", "learned");
		mark(browser, "git", "learned");
		AccountHolders.showPassword(browser, MEMBER, AccountHolders.PASSWORD);
		assertThat(browser.text(".news")).contains("What you had marked in this browser is yours now", "1 new",
				"1 newer");
		browser.reload();
		assertThat(browser.has(".news .note")).as("it is said once").isFalse();
		browser.open("/me");
		assertThat(browser.text("main")).contains("Calculus", "Python", "Git");
	}

	private static void resetsThePassword(Browser browser, AccountHolders people) {
		choose(browser, "button");
		browser.open("/sign-in");
		browser.follow(browser.find("main a[href='/reset']"));
		browser.type("#email", MEMBER);
		browser.follow(browser.find(SEND));
		String link = people.link(MEMBER);
		browser.open(link);
		browser.type("#password", OTHER_PASSWORD);
		browser.follow(browser.find(SEND));
		assertThat(browser.text("main .note")).contains("password was changed");
		browser.open(link);
		assertThat(browser.text("main h1")).isEqualTo("This link no longer works");
		AccountHolders.showPassword(browser, MEMBER, AccountHolders.PASSWORD);
		assertThat(browser.text(".errors")).contains("wrong");
		AccountHolders.showPassword(browser, MEMBER, OTHER_PASSWORD);
		assertThat(browser.text(".menu summary")).contains("Mia");
	}

	private static void changesEverything(Browser browser, AccountHolders people) {
		choose(browser, "a[href='/settings']");
		browser.follow(browser.find("main a[href='/settings/profile']"));
		browser.type("#name", "Mia 🦊 O'Hara");
		browser.find("input[name=theme][value=dark]").click();
		browser.follow(browser.find(SEND));
		assertThat(browser.text("main .note[role=status]")).isEqualTo("Your settings are saved.");
		assertThat(browser.text(".menu summary")).contains("Mia 🦊 O'Hara");
		assertThat(browser.find("html").getDomAttribute("data-theme")).isEqualTo("dark");
		browser.follow(browser.find("main a[href='/settings/email']"));
		browser.type("#email", MOVED);
		browser.type("#current", OTHER_PASSWORD);
		browser.follow(browser.find(SEND));
		assertThat(browser.text("main")).contains(MEMBER);
		browser.open(people.link(MOVED));
		browser.follow(browser.find(SEND));
		assertThat(browser.text(".settings")).contains(MOVED);
		browser.follow(browser.find("main a[href='/settings/password']"));
		browser.type("#current", OTHER_PASSWORD);
		browser.type("#password", THIRD_PASSWORD);
		browser.follow(browser.find(SEND));
		assertThat(browser.text("main .note[role=status]")).contains("password has changed");
		assertThat(people.letters("password-changed", MOVED)).isEqualTo(1);
	}

	/** The browser that is left is another one to the site, as its cookies are gone. */
	private static void endsAnotherSession(Browser browser, String address) {
		Cookie other = browser.driver().manage().getCookieNamed("waymark-session");
		browser.visitAnew(address);
		AccountHolders.showPassword(browser, MOVED, THIRD_PASSWORD);
		browser.open("/settings/sessions");
		assertThat(browser.all(".sessions li")).hasSize(2);
		assertThat(browser.all(".sessions form")).hasSize(1);
		browser.follow(browser.find(".sessions form button"));
		assertThat(browser.text("main .note")).isEqualTo("The session has ended.");
		assertThat(browser.all(".sessions li")).hasSize(1);
		Cookie mine = browser.driver().manage().getCookieNamed("waymark-session");
		browser.cookie(other.getName(), other.getValue());
		browser.open("/settings");
		assertThat(browser.path()).startsWith("/sign-in");
		browser.cookie(mine.getName(), mine.getValue());
		browser.open("/settings");
		assertThat(browser.path()).isEqualTo("/settings");
	}

	private void takesEverythingAlong(Browser browser) throws IOException {
		browser.device().keepDownloads(this.downloads);
		browser.open("/settings/data");
		browser.find(SEND).click();
		Path file = browser
			.waitFor(() -> files().filter((one) -> one.toString().endsWith(".zip")).findFirst().orElse(null));
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertThat(zip.stream()).extracting((entry) -> entry.getName())
				.anyMatch((name) -> name.endsWith("waymark-data.json"))
				.anyMatch((name) -> name.endsWith(".csv"))
				.anyMatch((name) -> name.contains("README"));
		}
	}

	private Stream<Path> files() {
		try {
			return Files.list(this.downloads);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void asksForDeletionAndStays(Browser browser) {
		browser.open("/settings/leave");
		browser.type("#current", THIRD_PASSWORD);
		browser.follow(browser.find("main button.danger"));
		browser.open("/skills/calculus");
		assertThat(browser.text(".news")).contains("Your account will be erased on");
		browser.follow(browser.find(".news form[action='/settings/stay'] button"));
		assertThat(browser.text("main .note[role=status]")).isEqualTo("Your account stays.");
		browser.open("/skills/calculus");
		assertThat(browser.has(".news .note")).isFalse();
	}

	private static void looksAfterPeople(Browser browser, AccountHolders people, String recovery, String address) {
		AccountHolders.showPassword(browser, ADMINISTRATOR, AccountHolders.PASSWORD);
		browser.type("#code", recovery);
		browser.follow(browser.find(SEND));
		choose(browser, "a[href='/admin/people']");
		browser.type("main input[name=q]", "else.example");
		browser.follow(browser.find("main form[role=search] button"));
		assertThat(browser.all("table.people tbody tr")).hasSize(1);
		browser.follow(browser.find("table.people a"));
		String page = browser.path();
		assertThat(browser.text("main")).doesNotContain("Calculus");
		browser.find("#role option[value=editor]").click();
		browser.follow(browser.find("form[action$='/role'] button"));
		assertThat(browser.text(".facts")).contains("Editor");
		browser.follow(browser.find("form[action$='/disable'] button"));
		assertThat(browser.text(".facts")).contains("Disabled");
		Cookie mine = browser.driver().manage().getCookieNamed("waymark-session");
		browser.visitAnew(address);
		AccountHolders.showPassword(browser, MOVED, THIRD_PASSWORD);
		assertThat(browser.text(".errors")).contains("This account is disabled");
		browser.cookie(mine.getName(), mine.getValue());
		browser.open(page);
		browser.follow(browser.find("form[action$='/enable'] button"));
		assertThat(browser.text(".facts")).doesNotContain("Disabled");
		browser.type("#email", "mia");
		browser.follow(browser.find("main button.danger"));
		assertThat(browser.text(".errors")).contains("not the address");
		browser.type("#email", MOVED);
		browser.follow(browser.find("main button.danger"));
		assertThat(browser.path()).isEqualTo("/admin/people?done=deleted");
		assertThat(browser.text("table.people")).doesNotContain("Mia");
		assertThat(people.accounts(MOVED)).isZero();
		choose(browser, "a[href='/admin/audit']");
		assertThat(browser.text("table.stack")).contains("Administrator set up", "Account disabled", "Account enabled",
				"Account deleted by an administrator");
	}

	private static void mark(Browser browser, String skill, String status) {
		browser.open("/skills/" + skill);
		browser.find("#skill button[value=" + status + "]").click();
		browser.waitFor(() -> browser.has("#skill button[value=" + status + "][aria-pressed=true]"));
	}

	private static void choose(Browser browser, String css) {
		browser.find(".menu summary").click();
		browser.follow(browser.find(".menu " + css));
	}

}
