package dev.waymark.browser;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The console stays silent while pages are used: the policy on what may run is never
 * violated, no script fails and nothing is missing. It would be heard if it were
 * otherwise; that every page is silent at first, {@link EveryPageTests} show.
 */
@BrowserTest
class ConsoleTests {

	@Test
	@DisplayName("R17 marking, undoing, ticking, writing and choosing are silent")
	void everyChangeIsSilent(Browser browser) {
		browser.open(Page.MAP);
		MarkControl control = MarkControl.first(browser);
		control.choose("learned");
		control.waitFor("Learned");
		browser.find("#notice button").click();
		control.waitFor("Not marked");
		browser.open("/resources");
		String tick = "#" + browser.find("main .tick button").getDomAttribute("id");
		browser.find(tick).click();
		browser.waitFor(() -> browser.has(tick + "[aria-pressed=true]"));
		browser.open("/skills/calculus");
		browser.find(".ladder button").click();
		browser.waitFor(() -> browser.has(".ladder button[aria-pressed=true]"));
		browser.find(".note-form summary").click();
		browser.find("#note-text").sendKeys("**By hand**, <script>alert(1)</script><b style='color:red'>red</b>");
		browser.follow(browser.find(".note-form button"));
		assertThat(browser.text(".note-text")).contains("By hand");
		browser.follow(browser.find("footer button[value=dark]"));
		browser.open("/me");
		assertThat(browser.errors()).isEmpty();
	}

	@Test
	@DisplayName("R17 a violation is heard")
	void aViolationWouldBeHeard(Browser browser) {
		browser.open("/");
		browser.script("document.body.append(Object.assign(document.createElement('script'), { text: 'stay = 1' }))");
		browser.script("document.body.setAttribute('style', 'color: red')");
		browser.script("document.body.append(Object.assign(new Image(), { src: 'https://example.org/spy.png' }))");
		List<String> errors = browser.errors();
		assertThat(errors).anyMatch((error) -> error.contains("script-src 'self'"))
			.anyMatch((error) -> error.contains("style-src 'self'"))
			.anyMatch((error) -> error.contains("img-src 'self'"));
	}

}
