package dev.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is printed: {@link EveryPageTests} show that it is the whole text of each page,
 * and nothing that only works on a screen.
 */
@BrowserTest
class PrintTests {

	@Test
	@DisplayName("R10 recovery codes are made for paper: all of them, and whose they are")
	void recoveryCodesArePrinted(Browser browser, @Autowired AccountHolders people) {
		AccountPage.recoveryCodes().visit(browser, people);
		browser.device().look("print", "dark");
		browser.device().width(Examination.PAPER);
		assertThat(browser.all(".codes code")).hasSize(10).allMatch(WebElement::isDisplayed);
		assertThat(browser.text("main")).contains(people.email(AccountHolders.Who.ADMINISTRATOR), "Waymark");
		assertThat(browser.number("document.querySelector('main').getBoundingClientRect().height")).isLessThan(700);
		assertThat(brightness(browser, "backgroundColor")).isEqualTo(255);
	}

	@Test
	void aSkillIsPrintedWithItsLadderItsResourcesAndItsStatus(Browser browser) {
		Learner.on(browser.site()).use(browser);
		browser.open(Page.SKILL);
		browser.device().look("print", "light");
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
		browser.device().look("print", "light");
		browser.device().width(Examination.PAPER);
		assertThat(browser.text("table.map")).contains(skills);
		assertThat(browser.find(".missing").getDomProperty("innerText")).contains(skills.get(0));
		assertThat(browser.text("main")).contains("Entry", "Senior", "Not marked");
		assertThat(browser.driver().print(new PrintOptions()).getContent()).isNotEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/resources", Page.SKILL, "/resources/mathematics-for-machine-learning", Page.MAP })
	void whatIsPrintedBesideALinkIsAWholeAddress(String path, Browser browser) {
		browser.open(path);
		browser.device().look("print", "light");
		List<String> printed = browser.list("""
				return [...document.querySelectorAll('main a')]
					.map((link) => getComputedStyle(link, '::after').content)
					.filter((content) => content.includes('<'))""");
		assertThat(printed).allMatch((address) -> address.matches(".*<\\W*https?://.*"), "a whole address");
		assertThat(printed.isEmpty()).isEqualTo(!browser.has(".resource-row"));
		assertThat(browser.list("""
				return [...document.querySelectorAll('.resource-row h3 a')]
					.filter((link) => !getComputedStyle(link, '::after').content.includes(link.dataset.address))
					.map((link) => link.textContent)""")).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "auto", "dark" })
	void thePaperIsLightWhateverTheScreenIs(String theme, Browser browser) {
		browser.device().look("screen", "dark");
		browser.open("/guides/trends");
		browser.follow(browser.find("footer button[value=" + theme + "]"));
		assertThat(brightness(browser, "color")).isGreaterThan(200);
		browser.device().look("print", "dark");
		assertThat(brightness(browser, "color")).isLessThan(60);
		assertThat(brightness(browser, "backgroundColor")).isEqualTo(255);
	}

	private static long brightness(Browser browser, String property) {
		return browser.number("Math.max(...getComputedStyle(document.body)[arguments[0]].match(/\\d+/g).map(Number))",
				property);
	}

}
