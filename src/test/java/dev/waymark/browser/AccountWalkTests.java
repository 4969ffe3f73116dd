package dev.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.browser.AccountHolders.Who;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways of people with accounts in every way that people use a browser.
 */
@BrowserTest
class AccountWalkTests {

	private static final String SEND = "main form .button";

	private static final String SUMMARY = ".menu summary";

	@Autowired
	private AccountHolders people;

	@ParameterizedTest(name = "{0} px wide")
	@CsvSource({ "1360, 80", "390, 170", "320, 220" })
	void theMenuIsOnTheScreenAndMovesNothing(int width, int tallest, Browser browser) {
		this.people.enter(Who.LEARNER, browser);
		browser.device().width(width);
		browser.open("/settings");
		long tall = browser.number("document.querySelector('header').getBoundingClientRect().height");
		browser.find(SUMMARY).click();
		assertThat(isReachable(browser, browser.find(".menu button"))).isTrue();
		assertThat(browser.number("document.querySelector('header').getBoundingClientRect().height")).isEqualTo(tall);
		assertThat(tall).isLessThan(tallest);
		browser.follow(browser.find(".menu a[href='/settings']"));
		assertThat(browser.path()).isEqualTo("/settings");
	}

	@Test
	void theMenuClosesWhenOneLeavesIt(Browser browser) {
		this.people.enter(Who.LEARNER, browser);
		browser.open("/settings");
		browser.find(SUMMARY).click();
		browser.waitFor(() -> browser.has(".menu[open]"));
		browser.press(Keys.ESCAPE);
		assertThat(browser.has(".menu[open]")).isFalse();
		assertThat(browser.isFocused(SUMMARY)).isTrue();
		browser.find(SUMMARY).click();
		browser.find("main h1").click();
		assertThat(browser.has(".menu[open]")).isFalse();
		browser.find(SUMMARY).click();
		browser.waitFor(() -> browser.has(".menu[open]"));
		browser.tabBackTo(".who > a");
		assertThat(browser.has(".menu[open]")).isFalse();
	}

	@Test
	@DisplayName("R40 without JavaScript an account is opened, used and left")
	void everythingWorksWithoutJavaScript(Browser browser) {
		browser.device().scripts(false);
		signUp(browser, "paper@example.org");
		assertThat(browser.text("main h1")).isEqualTo("Check your mail");
		browser.open(this.people.link("paper@example.org"));
		assertThat(browser.find("button.show").isDisplayed()).as("a button without use").isFalse();
		browser.type("#password", AccountHolders.PASSWORD);
		browser.follow(browser.find(SEND));
		browser.find(SUMMARY).click();
		browser.follow(browser.find(".menu a[href='/settings']"));
		browser.follow(browser.find("main a[href='/settings/profile']"));
		browser.find("#name").clear();
		browser.follow(browser.find(SEND));
		assertThat(browser.text(".errors")).contains("Enter a name");
		browser.find(".errors a").click();
		browser.type("#name", "On paper");
		browser.follow(browser.find(SEND));
		assertThat(browser.text(SUMMARY)).contains("On paper");
		browser.open("/settings/second-factor");
		browser.type("#current", AccountHolders.PASSWORD);
		browser.follow(browser.find(SEND));
		browser.type("#code", AccountHolders.code(browser.text("code.secret")));
		browser.follow(browser.find(SEND));
		String recovery = browser.text(".codes code");
		browser.find(SUMMARY).click();
		browser.follow(browser.find(".menu button"));
		AccountHolders.showPassword(browser, "paper@example.org", AccountHolders.PASSWORD);
		browser.type("#code", recovery);
		browser.follow(browser.find(SEND));
		assertThat(browser.text(SUMMARY)).contains("On paper");
		browser.open("/settings/leave");
		browser.type("#current", AccountHolders.PASSWORD);
		browser.follow(browser.find("main button.danger"));
		browser.open("/");
		browser.follow(browser.find(".news button"));
		assertThat(browser.text("main .note[role=status]")).isEqualTo("Your account stays.");
	}

	@Test
	@DisplayName("R40 an account needs nothing but the keyboard")
	void everythingWorksByKeyboardAlone(Browser browser) {
		browser.open("/sign-up");
		browser.tabTo("#email");
		browser.press("keys@example.org", Keys.TAB, "Keys", Keys.TAB, AccountHolders.PASSWORD);
		browser.leave(() -> browser.press(Keys.ENTER));
		browser.open(this.people.link("keys@example.org"));
		browser.tabTo("#password");
		browser.press(AccountHolders.PASSWORD);
		browser.leave(() -> browser.press(Keys.ENTER));
		browser.open("/settings");
		browser.tabTo(SUMMARY);
		browser.press(Keys.ENTER);
		browser.waitFor(() -> browser.has(".menu[open]"));
		browser.tabTo(".menu button");
		browser.leave(() -> browser.press(Keys.ENTER));
		browser.open("/sign-in");
		browser.tabTo("#email");
		browser.press("keys@example.org", Keys.TAB, AccountHolders.PASSWORD);
		browser.tabTo("button.show");
		browser.press(Keys.SPACE);
		assertThat(browser.find("#password").getDomAttribute("type")).isEqualTo("text");
		browser.tabTo(SEND);
		browser.leave(() -> browser.press(Keys.ENTER));
		browser.open("/settings/profile");
		browser.tabTo("#name");
		browser.press("By hand");
		browser.tabTo("input[name=theme]:checked");
		browser.press(Keys.ARROW_DOWN);
		browser.tabTo(SEND);
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(browser.text(SUMMARY)).contains("By hand");
		assertThat(browser.find("html").getDomAttribute("data-theme")).isEqualTo("light");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource({ "GUEST, /sign-in", "GUEST, /sign-up", "GUEST, /reset", "LEARNER, /settings/profile",
			"LEARNER, /settings/email", "LEARNER, /settings/password", "LEARNER, /settings/second-factor",
			"LEARNER, /settings/leave", "ADMINISTRATOR, person" })
	@DisplayName("R40 ten kilobytes in every field are refused in words")
	void farTooMuchIsRefusedInWords(Who who, String path, Browser browser) {
		this.people.enter(who, browser);
		browser.open(path.equals("person") ? this.people.page(Who.LEARNER) : path);
		for (WebElement field : browser
			.all("main form :is(input[type=text], input[type=email], input[type=password])")) {
			if (field.isDisplayed()) {
				browser.paste(field, "ten kB ".repeat(1463));
			}
		}
		browser.follow(browser.find("main form :is(.button, .danger)"));
		assertThat(browser.driver().getTitle()).startsWith("Error:");
		assertThat(browser.text(".errors")).isNotEmpty();
		assertThat(browser.list("return [...document.querySelectorAll('.errors')].map((e) => e.innerText)").get(0))
			.hasSizeLessThan(900);
		browser.device().width(Browser.NARROWEST);
		assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(Browser.NARROWEST);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/admin/people", "/admin/audit" })
	void farTooMuchToLookForFindsNothing(String path, Browser browser) {
		this.people.enter(Who.ADMINISTRATOR, browser);
		browser.open(path);
		browser.paste(browser.find("main input[name=q]"), "ten kB ".repeat(1463));
		browser.follow(browser.find("main form.filters button"));
		assertThat(browser.path()).startsWith(path);
		assertThat(browser.has("main form.filters")).isTrue();
		assertThat(browser.has("main tbody tr")).isFalse();
	}

	@Test
	@DisplayName("R11 what is sent from one tab after signing out in another is not carried out")
	void signingOutInOneTabEndsTheOther(Browser browser) {
		String email = this.people.open("learner", "Two Tabs");
		this.people.signIn(browser, email);
		browser.open("/settings/profile");
		browser.type("#name", "Too late");
		String first = browser.tab();
		browser.newTab("/settings");
		browser.find(SUMMARY).click();
		browser.follow(browser.find(".menu button"));
		browser.tab(first);
		browser.follow(browser.find(SEND));
		assertThat(browser.path()).isEqualTo("/sign-in?why=ended");
		assertThat(browser.text("main .note")).contains("Nothing was changed");
		this.people.signIn(browser, email);
		assertThat(browser.text(SUMMARY)).contains("Two Tabs");
	}

	@Test
	@DisplayName("R18 a form from before signing in is refused, in words that lead on")
	void aFormFromBeforeSigningInIsRefused(Browser browser) {
		String email = this.people.open("learner", "Two Doors");
		browser.open("/sign-in");
		browser.type("#email", email);
		browser.type("#password", AccountHolders.PASSWORD);
		String first = browser.tab();
		browser.newTab("/sign-in");
		this.people.signIn(browser, email);
		browser.tab(first);
		browser.follow(browser.find(SEND));
		assertThat(browser.text("main")).contains("that page was out of date", "Open the page again");
		browser.open("/sign-in");
		assertThat(browser.text(SUMMARY)).contains("Two Doors");
	}

	@Test
	@DisplayName("R38 a double click on each step of signing up opens one account")
	void aDoubleClickOpensOneAccount(Browser browser) {
		browser.open("/sign-up");
		browser.type("#email", "twice@example.org");
		browser.type("#name", "Twice");
		browser.type("#password", AccountHolders.PASSWORD);
		doubleClick(browser);
		assertThat(browser.text("main h1")).isEqualTo("Check your mail");
		assertThat(this.people.letters("sign-up", "twice@example.org")).isEqualTo(1);
		browser.open(this.people.link("twice@example.org"));
		browser.type("#password", AccountHolders.PASSWORD);
		doubleClick(browser);
		assertThat(browser.text(SUMMARY)).contains("Twice");
		assertThat(browser.path()).startsWith("/me");
		assertThat(this.people.accounts("twice@example.org")).isEqualTo(1);
	}

	@Test
	void theBackButtonAfterSigningInDoesNoHarm(Browser browser) {
		String email = this.people.open("learner", "Back");
		browser.open("/skills/calculus");
		this.people.signIn(browser, email);
		browser.leave(() -> browser.driver().navigate().back());
		browser.leave(() -> browser.driver().navigate().back());
		browser.reload();
		assertThat(browser.path()).isEqualTo("/skills/calculus");
		assertThat(browser.text(SUMMARY)).contains("Back");
	}

	@Test
	@DisplayName("R2 a password can be looked at while it is typed, and is hidden when it is sent")
	void aPasswordIsShownOnlyWhileItIsTyped(Browser browser) {
		browser.open("/sign-up");
		browser.type("#password", AccountHolders.PASSWORD);
		WebElement show = browser.find("button.show");
		assertThat(show.getText()).isEqualTo("Show");
		show.click();
		assertThat(browser.find("#password").getDomAttribute("type")).isEqualTo("text");
		assertThat(show.getDomAttribute("aria-pressed")).isEqualTo("true");
		show.click();
		assertThat(browser.find("#password").getDomAttribute("type")).isEqualTo("password");
		show.click();
		browser.script("document.querySelector('main form').addEventListener('submit', (e) => e.preventDefault())");
		browser.find(SEND).click();
		assertThat(browser.find("#password").getDomAttribute("type")).isEqualTo("password");
		assertThat(show.getDomAttribute("aria-pressed")).isEqualTo("false");
	}

	@Test
	@DisplayName("R2 every field of a password is found by password managers")
	void passwordManagersKnowTheFields(Browser browser) {
		assertThat(autocomplete(browser, "/sign-in")).containsExactly("username", "current-password");
		assertThat(autocomplete(browser, "/sign-up")).containsExactly("email", "nickname", "new-password");
		this.people.enter(Who.LEARNER, browser);
		assertThat(autocomplete(browser, "/settings/password")).containsExactly("username", "current-password",
				"new-password");
	}

	private static List<String> autocomplete(Browser browser, String path) {
		browser.open(path);
		return browser
			.list("return [...document.querySelectorAll('main input[autocomplete]')].map((i) => i.autocomplete)");
	}

	private static void signUp(Browser browser, String email) {
		browser.open("/sign-up");
		browser.type("#email", email);
		browser.type("#name", "Somebody");
		browser.type("#password", AccountHolders.PASSWORD);
		browser.follow(browser.find(SEND));
	}

	private static void doubleClick(Browser browser) {
		browser.leave(() -> new Actions(browser.driver()).doubleClick(browser.find(SEND)).perform());
	}

	/** Whether an element is on the screen as a whole, with nothing on top of it. */
	private static boolean isReachable(Browser browser, WebElement element) {
		return Boolean.TRUE.equals(browser.script("""
				const box = arguments[0].getBoundingClientRect();
				const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
				return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
					&& arguments[0].contains(top);""", element));
	}

}
