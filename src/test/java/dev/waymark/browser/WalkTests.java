package dev.waymark.browser;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A visitor walks the roadmaps and marks what they have: from the first page to a mark
 * that is still there tomorrow, in every way that people use a browser.
 */
@BrowserTest
class WalkTests {

	private static final String ROADMAP = "/roadmaps/start-a-career-in-machine-learning";

	private static final Pattern MET = Pattern.compile("(\\d+) of (\\d+)");

	@ParameterizedTest(name = "{0} px wide")
	@ValueSource(ints = { Browser.WIDE, Browser.PHONE })
	void aFirstVisitMarksASkillWithoutAReload(int width, Browser browser) {
		browser.device().width(width);
		browser.open("/");
		browser.follow(browser.find("main a.button"));
		assertThat(browser.path()).isEqualTo(ROADMAP);
		assertThat(met(browser)).isZero();
		stay(browser);
		MarkControl classification = new MarkControl(browser, "entry-classification");
		classification.open();
		WebElement learned = classification.button("learned");
		assertThat(isReachable(browser, learned)).isTrue();
		long scrolled = browser.number("scrollY");
		assertThat(scrolled).isPositive();
		learned.click();
		classification.waitFor("Learned");
		assertThat(browser.number("scrollY")).isEqualTo(scrolled);
		assertThat(classification.isInView()).isTrue();
		assertThat(classification.isOpen()).isFalse();
		assertThat(classification.hasFocus()).isTrue();
		assertThat(met(browser)).isEqualTo(1);
		assertThat(browser.text("#notice")).contains("Classification", "learned");
		assertThat(stayed(browser)).isTrue();
		browser.reload();
		assertThat(classification.word()).isEqualTo("Learned");
		assertThat(met(browser)).isEqualTo(1);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		calculus.choose("learning");
		calculus.waitFor("Learning");
		browser.open("/me");
		assertThat(browser.text("main")).contains("Classification", "Calculus");
		assertThat(browser.has("main time[datetime]")).isTrue();
		browser.open(ROADMAP);
		stay(browser);
		calculus.choose("learned");
		calculus.waitFor("Learned");
		assertThat(met(browser)).isEqualTo(2);
		browser.find("#notice button").click();
		calculus.waitFor("Learning");
		assertThat(met(browser)).isEqualTo(1);
		classification.choose("none");
		classification.waitFor("Not marked");
		browser.find("#notice button").click();
		classification.waitFor("Learned");
		assertThat(stayed(browser)).isTrue();
		browser.open("/me");
		assertThat(browser.text("main")).contains("Classification", "Calculus");
	}

	@Test
	void aMarkThatIsUndoneIsGone(Browser browser) {
		browser.open(ROADMAP);
		MarkControl classification = new MarkControl(browser, "entry-classification");
		classification.choose("learned");
		classification.waitFor("Learned");
		browser.find("#notice button").click();
		classification.waitFor("Not marked");
		assertThat(met(browser)).isZero();
		browser.waitFor(() -> browser.text("#notice").contains("taken away"));
		browser.reload();
		assertThat(classification.word()).isEqualTo("Not marked");
	}

	@Test
	@DisplayName("R40 without JavaScript every step is a plain form")
	void aFirstVisitWorksWithoutJavaScript(Browser browser) {
		browser.device().scripts(false);
		browser.open("/");
		browser.follow(browser.find("main a.button"));
		assertThat(browser.script("return typeof htmx")).isEqualTo("undefined");
		MarkControl classification = new MarkControl(browser, "entry-classification");
		classification.open();
		browser.follow(classification.button("learned"));
		assertThat(browser.path()).isEqualTo(ROADMAP);
		assertThat(classification.word()).isEqualTo("Learned");
		assertThat(classification.isInView()).isTrue();
		browser.press(Keys.TAB);
		assertThat(classification.hasFocus()).isTrue();
		assertThat(met(browser)).isEqualTo(1);
		browser.reload();
		assertThat(classification.word()).isEqualTo("Learned");
		browser.open("/me");
		assertThat(browser.text("main")).contains("Classification");
		MarkControl listed = new MarkControl(browser, "m-classification");
		listed.open();
		browser.follow(listed.button("skipped"));
		assertThat(listed.word()).isEqualTo("Skipped");
		browser.follow(browser.find("#notice button"));
		assertThat(listed.word()).isEqualTo("Learned");
		listed.open();
		browser.follow(listed.button("none"));
		assertThat(browser.has("#m-classification")).isFalse();
		browser.open(ROADMAP);
		assertThat(classification.word()).isEqualTo("Not marked");
		assertThat(met(browser)).isZero();
	}

	@Test
	@DisplayName("R40 without JavaScript words are found, choices are made and preferences are kept")
	void everythingElseWorksWithoutJavaScript(Browser browser) {
		browser.device().scripts(false);
		browser.open("/");
		WebElement box = browser.find("#q");
		box.sendKeys("statistcs");
		browser.leave(() -> box.sendKeys(Keys.ENTER));
		assertThat(browser.text("main")).contains("Statistics");
		browser.open("/skills");
		browser.find("select[name=area] option[value=ethics]").click();
		browser.follow(browser.find("main form.filters button"));
		assertThat(browser.path()).contains("area=ethics");
		browser.follow(browser.find("footer button[value=dark]"));
		assertThat(browser.path()).contains("area=ethics");
		assertThat(browser.find("html").getDomAttribute("data-theme")).isEqualTo("dark");
	}

	@Test
	@DisplayName("R40 a first visit needs nothing but the keyboard")
	void aFirstVisitWorksByKeyboardAlone(Browser browser) {
		browser.open("/");
		browser.press(Keys.TAB);
		assertThat(browser.isFocused("a[href='#main']")).isTrue();
		assertThat(isReachable(browser, browser.focused())).isTrue();
		browser.press(Keys.ENTER);
		browser.waitFor(() -> browser.isFocused("main"));
		browser.tabTo("main a.button");
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(browser.path()).isEqualTo(ROADMAP);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		browser.tabTo(calculus.css());
		browser.press(Keys.ENTER);
		browser.waitFor(calculus::isOpen);
		browser.press(Keys.TAB);
		assertThat(browser.isFocused("#entry-calculus button")).isTrue();
		browser.press(Keys.ESCAPE);
		assertThat(calculus.isOpen()).isFalse();
		assertThat(calculus.hasFocus()).isTrue();
		stay(browser);
		browser.press(Keys.ENTER);
		browser.press(Keys.TAB);
		assertThat(browser.isFocused("#entry-calculus button[value=learned]")).isTrue();
		browser.press(Keys.ENTER);
		calculus.waitFor("Learned");
		assertThat(calculus.hasFocus()).isTrue();
		assertThat(met(browser)).isEqualTo(1);
		browser.press(Keys.TAB);
		assertThat(browser.isFocused("#entry-calculus > a")).isTrue();
		browser.tabBackTo("#notice button");
		browser.press(Keys.ENTER);
		calculus.waitFor("Not marked");
		assertThat(browser.isFocused("body")).as("the focus is lost").isFalse();
		assertThat(stayed(browser)).isTrue();
	}

	@Test
	void aMenuClosesWhenTheFocusLeavesIt(Browser browser) {
		browser.open(ROADMAP);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		calculus.open();
		browser.tabBackTo("#entry-linear-algebra > a");
		assertThat(calculus.isOpen()).isFalse();
		calculus.open();
		MarkControl statistics = new MarkControl(browser, "entry-statistics");
		statistics.open();
		assertThat(calculus.isOpen()).isFalse();
		browser.find("main h1").click();
		assertThat(statistics.isOpen()).isFalse();
	}

	@Test
	void theSlashLeadsToTheSearchBox(Browser browser) {
		browser.open("/guides");
		browser.press(Keys.TAB);
		browser.press("/");
		assertThat(browser.isFocused("#q")).isTrue();
		browser.press("a/b");
		assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("a/b");
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(browser.path()).isEqualTo("/search?q=a%2Fb");
	}

	@Test
	void lettersMarkTheSkillThatHasTheFocus(Browser browser) {
		browser.open(ROADMAP);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		browser.tabTo(calculus.css());
		for (String[] step : new String[][] { { "l", "Learning" }, { "d", "Learned" }, { "s", "Skipped" },
				{ "r", "Not marked" } }) {
			browser.press(step[0]);
			calculus.waitFor(step[1]);
			assertThat(browser.waitFor(calculus::hasFocus)).as(step[0]).isTrue();
		}
		browser.press(Keys.TAB);
		assertThat(browser.isFocused("#entry-calculus > a")).isTrue();
		browser.press("d");
		calculus.waitFor("Learned");
		assertThat(browser.isFocused("#entry-calculus a, " + calculus.css())).isTrue();
	}

	@ParameterizedTest(name = "{0} for {1}")
	@CsvSource({ "D, KeyD", "в, KeyD", "ي, KeyD", "δ, KeyD", "d, KeyH" })
	void lettersMarkWithCapsLockAndOnEveryLayout(String key, String code, Browser browser) {
		browser.open(ROADMAP);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		browser.script("document.querySelector(arguments[0]).focus()", calculus.css());
		browser.device().pressKey(key, code);
		calculus.waitFor("Learned");
		browser.device().pressKey("ظ", "Slash");
		assertThat(browser.isFocused("#q")).isTrue();
	}

	@Test
	void whatIsPressedTheMomentThePageIsThereStaysOnIt(Browser browser) {
		browser.open(ROADMAP);
		stay(browser);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		browser.tabTo(calculus.css());
		browser.script("""
				new MutationObserver((changes, observer) => {
				  observer.disconnect();
				  document.querySelector('#entry-calculus button[value=learned]').click();
				}).observe(document.body, { childList: true });""");
		browser.press("l");
		calculus.waitFor("Learned");
		assertThat(stayed(browser)).isTrue();
		assertThat(browser.waitFor(calculus::hasFocus)).isTrue();
	}

	@Test
	void lettersDoNothingElsewhere(Browser browser) {
		browser.open("/skills/calculus");
		browser.find("#q").click();
		browser.press("dlsr");
		assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("dlsr");
		browser.press(Keys.TAB);
		browser.press("dlsr");
		browser.open("/me");
		assertThat(browser.has("main [data-skill]")).isFalse();
	}

	@Test
	@DisplayName("Keys of one character can be switched off (WCAG 2.1.4)")
	void lettersCanBeSwitchedOff(Browser browser) {
		browser.open(ROADMAP);
		WebElement off = browser.find("footer button[name=keys][value=off]");
		browser.follow(off);
		assertThat(browser.find("footer button[name=keys][value=off]").getDomAttribute("aria-pressed"))
			.isEqualTo("true");
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		browser.tabTo(calculus.css());
		browser.press("dlsr/");
		assertThat(calculus.hasFocus()).isTrue();
		browser.reload();
		assertThat(calculus.word()).isEqualTo("Not marked");
		assertThat(browser.has("#notice .notice")).isFalse();
		browser.follow(browser.find("footer button[name=keys][value=on]"));
		browser.tabTo(calculus.css());
		browser.press("d");
		calculus.waitFor("Learned");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "/roadmaps/start-a-career-in-machine-learning?view=outline, entry-calculus",
			"/roadmaps/start-a-career-in-machine-learning/levels/entry, ask-calculus", "/skills, calculus",
			"/areas/mathematics-and-statistics, calculus", "/resources/mathematics-for-machine-learning, calculus" })
	void aSkillIsMarkedWhereverItIsListed(String path, String at, Browser browser) {
		browser.open(path);
		stay(browser);
		MarkControl control = new MarkControl(browser, at);
		control.open();
		assertThat(isReachable(browser, control.button("skipped"))).isTrue();
		long scrolled = browser.number("scrollY");
		control.button("learning").click();
		control.waitFor("Learning");
		assertThat(browser.number("scrollY")).isEqualTo(scrolled);
		assertThat(control.hasFocus()).isTrue();
		assertThat(browser.path()).isEqualTo(path);
		assertThat(stayed(browser)).isTrue();
	}

	@Test
	void aSkillIsMarkedOnItsOwnPage(Browser browser) {
		browser.open("/skills/calculus");
		stay(browser);
		browser.find("button[value=to-learn]").click();
		browser.waitFor(() -> browser.text("#skill").contains("since"));
		assertThat(browser.isFocused("button[value=to-learn][aria-pressed=true]")).isTrue();
		browser.press("d");
		browser.waitFor(() -> browser.has("button[value=learned][aria-pressed=true]"));
		WebElement expert = browser.find(".ladder li:last-child button");
		long scrolled = scrollTo(browser, expert);
		expert.click();
		browser.waitFor(() -> browser.has(".ladder li:last-child button[aria-pressed=true]"));
		assertThat(browser.number("scrollY")).isEqualTo(scrolled);
		assertThat(browser.isFocused(".ladder li:last-child button")).isTrue();
		assertThat(browser.text("#skill")).contains("Learned", "Expert");
		assertThat(stayed(browser)).isTrue();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/guides/standing-out", "/resources" })
	void resourcesAndMilestonesAreTicked(String path, Browser browser) {
		browser.open(path);
		stay(browser);
		String css = "#" + browser.find("main .tick button[aria-pressed=false]").getDomAttribute("id");
		long scrolled = scrollTo(browser, browser.find(css));
		browser.find(css).click();
		browser.waitFor(() -> browser.has(css + "[aria-pressed=true]"));
		assertThat(browser.isFocused(css)).isTrue();
		assertThat(browser.number("scrollY")).isEqualTo(scrolled);
		browser.find("#notice button").click();
		browser.waitFor(() -> browser.has(css + "[aria-pressed=false]"));
		browser.press(Keys.TAB);
		assertThat(stayed(browser)).isTrue();
	}

	@Test
	@DisplayName("R40 a note that cannot be kept comes back with the reason, and nothing typed is lost")
	void aNoteIsRefusedWithTheReasonAndThenKept(Browser browser) {
		browser.open("/skills/calculus");
		browser.find(".note-form summary").click();
		browser.find("#note-text").sendKeys("Chain rule *by hand*");
		browser.find("#note-url").sendKeys("no address");
		browser.follow(browser.find(".note-form button"));
		assertThat(browser.driver().getTitle()).startsWith("Error:");
		browser.waitFor(() -> browser.isFocused(".errors"));
		assertThat(browser.find("#note-text").getDomProperty("value")).isEqualTo("Chain rule *by hand*");
		assertThat(browser.find("#note-url").getDomProperty("value")).isEqualTo("no address");
		browser.find(".errors a").click();
		assertThat(browser.isFocused("#note-url[aria-invalid=true]")).isTrue();
		browser.find("#note-url").clear();
		browser.find("#note-url").sendKeys("https://example.org/proof");
		browser.follow(browser.find(".note-form button"));
		assertThat(browser.text(".note-text em")).isEqualTo("by hand");
		assertThat(browser.find(".note-text a").getDomAttribute("href")).isEqualTo("https://example.org/proof");
		browser.open("/me");
		assertThat(browser.text("main")).contains("Chain rule by hand");
	}

	@ParameterizedTest(name = "with scripts: {0}")
	@ValueSource(booleans = { true, false })
	@DisplayName("R38 a double click marks once")
	void aDoubleClickMarksOnce(boolean scripts, Browser browser) {
		browser.device().scripts(scripts);
		browser.open(ROADMAP);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		calculus.open();
		new Actions(browser.driver()).doubleClick(calculus.button("learned")).perform();
		calculus.waitFor("Learned");
		assertThat(calculus.word()).isEqualTo("Learned");
		browser.waitFor(() -> browser.has("#notice button"));
		browser.open("/me");
		assertThat(browser.all(".log li")).hasSize(1);
	}

	@Test
	@DisplayName("R38 two tabs do not undo one another")
	void twoTabsDoNotUndoOneAnother(Browser browser) {
		browser.open(ROADMAP);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		MarkControl classification = new MarkControl(browser, "entry-classification");
		String first = browser.tab();
		String second = browser.newTab(ROADMAP);
		browser.tab(first);
		calculus.choose("learned");
		calculus.waitFor("Learned");
		browser.tab(second);
		assertThat(calculus.word()).isEqualTo("Not marked");
		classification.choose("learning");
		classification.waitFor("Learning");
		assertThat(calculus.word()).isEqualTo("Learned");
		calculus.choose("skipped");
		calculus.waitFor("Skipped");
		browser.tab(first);
		browser.find("#notice button").click();
		calculus.waitFor("Skipped");
		browser.waitFor(() -> browser.text("#notice").contains("marked again"));
		assertThat(classification.word()).isEqualTo("Learning");
		browser.open("/me");
		assertThat(browser.all(".log li")).hasSize(3);
	}

	@Test
	void aMarkThatDoesNotReachTheServerIsNotLostInSilence(Browser browser) {
		browser.open(ROADMAP);
		MarkControl calculus = new MarkControl(browser, "entry-calculus");
		calculus.open();
		browser.device().online(false);
		browser.follow(calculus.button("learned"));
		assertThat(browser.script("return document.URL")).as("the browser's own page says it")
			.asString()
			.startsWith("chrome-error:");
		browser.device().online(true);
		browser.reload();
		calculus.waitFor("Learned");
		browser.open("/me");
		assertThat(browser.text("main")).contains("Calculus");
	}

	private static int met(Browser browser) {
		MatchResult found = MET.matcher(browser.text("main .ready")).results().findFirst().orElseThrow();
		assertThat(Integer.parseInt(found.group(2))).isPositive();
		return Integer.parseInt(found.group(1));
	}

	/** Leaves a sign in the page that any reload would take away. */
	private static void stay(Browser browser) {
		browser.script("window.stayed = true");
	}

	private static boolean stayed(Browser browser) {
		return Boolean.TRUE.equals(browser.script("return window.stayed === true"));
	}

	private static long scrollTo(Browser browser, WebElement element) {
		browser.script("arguments[0].scrollIntoView({ block: 'center' })", element);
		return browser.number("scrollY");
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
