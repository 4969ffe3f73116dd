package dev.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed into the search box is completed, for hands on keys, mouse or glass; and
 * whoever takes no notice searches as ever.
 */
@BrowserTest
class CompletionTests {

	private static final String OPTIONS = "#completions:not([hidden]) [role=option]";

	@Test
	void whatIsTypedIsCompletedByTheKeys(Browser browser) {
		type(browser, "linear al");
		assertThat(attribute(browser, "role")).isEqualTo("combobox");
		assertThat(attribute(browser, "aria-expanded")).isEqualTo("true");
		assertThat(attribute(browser, "aria-controls")).isEqualTo("completions");
		assertThat(options(browser).get(0)).contains("Linear algebra", "Skills");
		assertThat(chosen(browser)).isNull();
		browser.press(Keys.ARROW_DOWN);
		assertThat(chosen(browser)).contains("Linear algebra");
		browser.press(Keys.ARROW_UP);
		assertThat(chosen(browser)).isNull();
		browser.press(Keys.ARROW_DOWN);
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(browser.path()).isEqualTo("/skills/linear-algebra");
	}

	@Test
	void whatIsTypedIsCompletedByAPress(Browser browser) {
		type(browser, "pyth");
		browser.follow(browser.find(OPTIONS));
		assertThat(browser.path()).isEqualTo("/skills/python");
	}

	@Test
	void whoTakesNoNoticeSearches(Browser browser) {
		type(browser, "python");
		browser.leave(() -> browser.press(Keys.ENTER));
		assertThat(browser.path()).isEqualTo("/search?q=python");
	}

	@Test
	void escapeClosesTheListAndLeavesTheWords(Browser browser) {
		type(browser, "python");
		browser.press(Keys.ESCAPE);
		assertThat(browser.has(OPTIONS)).isFalse();
		assertThat(attribute(browser, "aria-expanded")).isEqualTo("false");
		assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("python");
		browser.press(Keys.BACK_SPACE);
		browser.waitFor(() -> browser.has(OPTIONS));
		browser.press(Keys.TAB);
		assertThat(browser.has(OPTIONS)).isFalse();
	}

	@Test
	void whatIsCalledNothingOpensNoList(Browser browser) {
		type(browser, "python");
		browser.press("xyzzy");
		browser.waitFor(() -> !browser.has(OPTIONS));
		assertThat(attribute(browser, "aria-expanded")).isEqualTo("false");
	}

	@Test
	void whoeverTypesOnWhileAnAnswerIsUnderWayGetsTheNextOne(Browser browser) {
		browser.open("/guides");
		browser.script("""
				const fetch = window.fetch;
				window.fetch = (address, { signal }) => {
					window.fetch = fetch;
					window.asked = true;
					return new Promise((kept, dropped) => {
						signal.addEventListener('abort', () => dropped(signal.reason));
					});
				};""");
		browser.find("#q").click();
		browser.press("pyt");
		browser.waitFor(() -> browser.script("return window.asked"));
		browser.press("h");
		browser.waitFor(() -> browser.has(OPTIONS));
		assertThat(options(browser)).anyMatch((option) -> option.startsWith("Python"));
	}

	private static void type(Browser browser, String words) {
		browser.open("/guides");
		browser.find("#q").click();
		browser.press(words);
		browser.waitFor(() -> browser.has(OPTIONS));
	}

	private static String attribute(Browser browser, String name) {
		return browser.find("#q").getDomAttribute(name);
	}

	private static List<String> options(Browser browser) {
		return browser.driver().findElements(By.cssSelector(OPTIONS)).stream().map(WebElement::getText).toList();
	}

	private static String chosen(Browser browser) {
		String id = attribute(browser, "aria-activedescendant");
		if (id == null) {
			assertThat(browser.has("#completions [aria-selected=true]")).isFalse();
			return null;
		}
		assertThat(browser.has("#" + id + "[aria-selected=true]")).isTrue();
		return browser.text("#" + id);
	}

}
