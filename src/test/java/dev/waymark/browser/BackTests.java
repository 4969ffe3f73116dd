package dev.waymark.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.browser.AccountHolders.Who;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where Back leads, and that what it shows is true: in a browser that keeps whole pages
 * ready and in one that keeps what came from the server, with scripts and without.
 */
@BrowserTest
class BackTests {

	private static final String ROADMAP = "/roadmaps/start-a-career-in-machine-learning";

	private static Browser keeping;

	@BeforeAll
	static void start() {
		keeping = Chromium.findKeepingPages().orElseThrow().start(false);
	}

	@AfterAll
	static void close() {
		keeping.close();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "/roadmaps/start-a-career-in-machine-learning, #entry-calculus",
			"/roadmaps/start-a-career-in-machine-learning?view=outline, #entry-calculus",
			"/skills/calculus, .mark-buttons", "/skills/calculus, .ladder", "/skills/calculus, #resources-h ~ ul",
			"/resources/mathematics-for-machine-learning, .tick", "/guides/standing-out, .milestones", "/me, #m-git" })
	void marksLeaveTheWayBackAsItWas(String path, String form, Browser browser) {
		if (path.equals("/me")) {
			Learner.on(browser.site()).use(browser);
		}
		browser.open("/levels");
		browser.open(path);
		long before = browser.number("history.length");
		press(browser, form + " button:not([aria-pressed=true])");
		press(browser, "#notice button");
		assertThat(browser.number("history.length")).isEqualTo(before);
		assertThat(browser.path()).isEqualTo(path);
		browser.leave(() -> browser.driver().navigate().back());
		assertThat(browser.path()).isEqualTo("/levels");
	}

	@ParameterizedTest(name = "pages kept: {0}, scripts: {1}")
	@CsvSource({ "true, true", "true, false", "false, true", "false, false" })
	void backShowsTheFirstMarkAndTheNext(boolean kept, boolean scripts, Browser other) {
		Browser browser = browser(kept, other);
		browser.device().scripts(scripts);
		browser.open(ROADMAP);
		browser.script("window.stayed = true");
		markAndReturn(browser, scripts, "to-learn", "To learn");
		if (scripts) {
			assertThat(browser.script("return window.stayed === true")).as("the page was kept").isEqualTo(kept);
			assertThat(new MarkControl(browser, "entry-calculus").isInView()).isTrue();
		}
		markAndReturn(browser, scripts, "learned", "Learned");
	}

	@ParameterizedTest(name = "pages kept: {0}, scripts: {1}")
	@CsvSource({ "true, true", "true, false", "false, true", "false, false" })
	void backKnowsWhoIsSignedInAndWhoNoLongerIs(boolean kept, boolean scripts, Browser other,
			@Autowired AccountHolders people) {
		Browser browser = browser(kept, other);
		browser.device().scripts(scripts);
		browser.open(ROADMAP);
		people.signIn(browser, people.open("learner", "Ann Back"));
		back(browser, ROADMAP);
		browser.waitFor(() -> browser.has("details.menu"));
		browser.open("/settings/profile");
		browser.type("#name", "Ann Forth");
		browser.follow(browser.find("main .button"));
		assertThat(browser.text("main")).contains("Ann Forth");
		back(browser, ROADMAP);
		browser.waitFor(() -> browser.text("details.menu .name").equals("Ann Forth"));
		browser.open("/settings");
		browser.follow(browser.find("main form[action='/sign-out'] button"));
		browser.driver().navigate().back();
		browser.waitFor(() -> !browser.driver().getPageSource().contains("Ann Forth"));
		assertThat(browser.has("details.menu")).isFalse();
		back(browser, ROADMAP);
		browser.waitFor(() -> !browser.has("details.menu"));
	}

	@Test
	void whatWasTypedIsThereWhenOneComesBack(Browser other) {
		Browser browser = browser(true, other);
		browser.open("/skills/calculus");
		browser.find(".note-form summary").click();
		browser.type("#note-text", "The chain rule");
		browser.follow(browser.find(".side a[href='/skills/gradient-descent'], .side a[href^='/skills/']"));
		browser.open("/resources/mathematics-for-machine-learning");
		press(browser, "#calculus button[value=learned]");
		back(browser, "/skills/calculus");
		browser.waitFor(() -> browser.has("#mark-learned[aria-pressed=true]"));
		assertThat(browser.find("#note-text").getDomProperty("value")).isEqualTo("The chain rule");
	}

	/** A page of a member is kept ready or not at all. */
	@ParameterizedTest(name = "scripts: {0}")
	@ValueSource(booleans = { true, false })
	void whatAMemberTypedAndChoseIsThereWhenOneComesBack(boolean scripts, Browser other,
			@Autowired AccountHolders people) {
		Browser browser = browser(true, other);
		people.enter(Who.LEARNER, browser);
		browser.device().scripts(scripts);
		browser.open("/suggest");
		browser.type("#title", "The chain rule");
		browser.find("#type option[value=book]").click();
		browser.find("#skills option[value=calculus]").click();
		browser.script("document.getElementById('clock').textContent = 'before'");
		browser.open("/levels");
		back(browser, "/suggest");
		if (scripts) {
			browser.waitFor(() -> !browser.find("#clock").getDomProperty("textContent").equals("before"));
		}
		browser.waitFor(() -> "The chain rule".equals(browser.find("#title").getDomProperty("value")));
		assertThat(browser.find("#type").getDomProperty("value")).isEqualTo("book");
		assertThat(browser.find("#skills").getDomProperty("value")).isEqualTo("calculus");
	}

	private static Browser browser(boolean kept, Browser other) {
		if (kept) {
			keeping.visitAnew(other.site());
		}
		return kept ? keeping : other;
	}

	/** Goes to a skill, marks it there and comes back, as often as it takes. */
	private static void markAndReturn(Browser browser, boolean scripts, String status, String word) {
		browser.follow(browser.find("#entry-calculus > a"));
		if (scripts) {
			press(browser, "#mark-" + status);
		}
		else {
			browser.follow(browser.find("#mark-" + status));
		}
		back(browser, ROADMAP);
		new MarkControl(browser, "entry-calculus").waitFor(word);
	}

	private static void back(Browser browser, String path) {
		browser.waitFor(() -> {
			browser.driver().navigate().back();
			return browser.path().equals(path);
		});
	}

	/** Sends a form the quick way, and waits for what comes in place of the page. */
	private static void press(Browser browser, String button) {
		browser.script("document.querySelector('main').dataset.before = ''");
		browser.script("document.querySelector(arguments[0]).click()", button);
		browser.waitFor(() -> !browser.has("main[data-before]"));
	}

}
