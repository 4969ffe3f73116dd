package dev.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On paper there is the whole text, and nothing that only works on a screen.
 */
@BrowserTest
class PrintTests {

	/** About as wide as a sheet of A4 between its margins. */
	private static final int PAPER = 720;

	@Test
	void everyKindOfPagePrintsItsWholeText(Browser browser) {
		Learner.on(browser.site()).use(browser);
		browser.width(PAPER);
		for (Page page : Page.all()) {
			browser.look("screen", "light");
			page.visit(browser);
			browser.look("print", "light");
			assertThat(ofTheScreen(browser)).as(page.name()).isEmpty();
			assertThat(missing(browser)).as(page.name()).isEmpty();
			assertThat(browser.number("document.documentElement.scrollWidth")).as(page.name())
				.isLessThanOrEqualTo(PAPER);
		}
	}

	@Test
	@Timeout(180)
	void everyPageOfAnAccountPrintsWithoutItsForms(Browser browser, @Autowired AccountHolders people) {
		String site = browser.site();
		for (AccountPage page : AccountPage.all()) {
			browser.visitAnew(site);
			browser.width(PAPER);
			page.visit(browser, people);
			browser.look("print", "light");
			assertThat(ofTheScreen(browser)).as(page.name()).isEmpty();
			assertThat(missing(browser)).as(page.name()).isEmpty();
			assertThat(browser.number("document.documentElement.scrollWidth")).as(page.name())
				.isLessThanOrEqualTo(PAPER);
		}
	}

	@Test
	@DisplayName("R10 recovery codes are made for paper: all of them, and whose they are")
	void recoveryCodesArePrinted(Browser browser, @Autowired AccountHolders people) {
		AccountPage.recoveryCodes().visit(browser, people);
		browser.look("print", "dark");
		browser.width(PAPER);
		assertThat(browser.all(".codes code")).hasSize(10).allMatch(WebElement::isDisplayed);
		assertThat(browser.text("main")).contains(people.email(AccountHolders.Who.ADMINISTRATOR), "Waymark");
		assertThat(browser.number("document.querySelector('main').getBoundingClientRect().height")).isLessThan(700);
		assertThat(brightness(browser, "backgroundColor")).isEqualTo(255);
	}

	@Test
	void aSkillIsPrintedWithItsLadderItsResourcesAndItsStatus(Browser browser) {
		Learner.on(browser.site()).use(browser);
		browser.open(Page.SKILL);
		browser.look("print", "light");
		assertThat(browser.text("main")).contains("Deep learning", "Learned", "Aware", "Working", "Proficient",
				"Expert", "Where to learn it", "What it opens", "A small net of my own");
	}

	@Test
	void aMapIsPrintedWithEverySkillAndEverythingThatIsMissing(Browser browser) {
		browser.open(Page.MAP);
		List<String> skills = browser
			.list("return [...document.querySelectorAll('.chip > a')].map((a) => a.innerText)");
		assertThat(skills).hasSizeGreaterThan(50);
		assertThat(browser.find(".missing").getDomProperty("innerText")).doesNotContain(skills.get(0));
		browser.look("print", "light");
		browser.width(PAPER);
		assertThat(browser.text("table.map")).contains(skills);
		assertThat(browser.find(".missing").getDomProperty("innerText")).contains(skills.get(0));
		assertThat(browser.text("main")).contains("Entry", "Senior", "Not marked");
		assertThat(browser.driver().print(new PrintOptions()).getContent()).isNotEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "auto", "dark" })
	void thePaperIsLightWhateverTheScreenIs(String theme, Browser browser) {
		browser.look("screen", "dark");
		browser.open("/guides/trends");
		browser.follow(browser.find("footer button[value=" + theme + "]"));
		assertThat(brightness(browser, "color")).isGreaterThan(200);
		browser.look("print", "dark");
		assertThat(brightness(browser, "color")).isLessThan(60);
		assertThat(brightness(browser, "backgroundColor")).isEqualTo(255);
	}

	private static long brightness(Browser browser, String property) {
		return browser.number("Math.max(...getComputedStyle(document.body)[arguments[0]].match(/\\d+/g).map(Number))",
				property);
	}

	/** What is of no use on paper and is there all the same. */
	private static List<String> ofTheScreen(Browser browser) {
		return browser
			.list("""
					return [...document.querySelectorAll('header, footer, .filters, button, input, select, textarea, #notice, .skip-link')]
						.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 120));""");
	}

	/** Text that is on the page and would not be on the paper. */
	private static List<String> missing(Browser browser) {
		return browser
			.list("""
					const tools = 'nav, form, .actions, .mark-buttons, .tick, .note-form, .person section, .settings dd:last-child';
					return [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, th, td, dt, dd, summary)')]
						.filter((part) => part.textContent.trim() && !part.closest(tools))
						.filter((part) => !part.checkVisibility() && !part.matches('.cell-level, td.empty'))
						.map((part) => part.outerHTML.slice(0, 120));""");
	}

}
