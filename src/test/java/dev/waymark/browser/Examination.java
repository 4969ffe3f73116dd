package dev.waymark.browser;

import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.openqa.selenium.Keys;

/**
 * All that is asked of every page, in one visit: the console is silent, axe finds nothing
 * in light and in dark, the focus is seen wherever it goes, nothing is wider than the
 * screen or has less room than it needs, and on paper there is the whole text.
 */
final class Examination {

	/** About as wide as a sheet of A4 between its margins. */
	static final int PAPER = 720;

	private static final List<Integer> WIDTHS = List.of(Browser.WIDE, Browser.PHONE, Browser.NARROWEST);

	private static final String EVERY_RULE = "";

	/** Dark pages are the light ones in other colours. */
	private static final String COLOURS = "cat.color";

	private final Browser browser;

	private final SoftAssertions findings = new SoftAssertions();

	private Examination(Browser browser) {
		this.browser = browser;
	}

	/**
	 * Examines the page that is shown.
	 * @param browser where it is shown
	 */
	static void of(Browser browser) {
		new Examination(browser).examine(false);
	}

	/**
	 * Examines the page that is shown, with which something was refused.
	 * @param browser where it is shown
	 */
	static void ofARefusal(Browser browser) {
		new Examination(browser).examine(true);
	}

	private void examine(boolean refusal) {
		listen(refusal);
		if (refusal && this.browser.has(".errors")) {
			lookForTheErrors();
		}
		this.browser.press(Keys.TAB);
		this.findings.assertThat(withoutVisibleFocus()).as("without a visible focus").isEmpty();
		lookWithAxe();
		for (int width : WIDTHS) {
			this.browser.device().width(width);
			this.findings.assertThat(sticksOut()).as("sticks out at %d px", width).isEmpty();
			this.findings.assertThat(Room.lacking(this.browser)).as("lacks room at %d px", width).isEmpty();
		}
		lookAtPaper();
		this.findings.assertAll();
	}

	/** A refusal may say its own status and no more. */
	private void listen(boolean refusal) {
		List<String> errors = this.browser.errors();
		if (refusal) {
			this.findings.assertThat(errors)
				.as("console")
				.allMatch((error) -> error.contains("the server responded with a status of 4"))
				.hasSizeLessThan(2);
		}
		else {
			this.findings.assertThat(errors).as("console").isEmpty();
		}
		this.findings
			.assertThat(this.browser.list("return performance.getEntriesByType('resource').map((entry) => entry.name)"))
			.as("what the page asked for")
			.isNotEmpty()
			.allMatch((address) -> address.startsWith(this.browser.site() + "/"));
	}

	/**
	 * The page begins at the list of what is wrong, and each entry leads to its field.
	 */
	private void lookForTheErrors() {
		this.findings.assertThat(this.browser.driver().getTitle()).startsWith("Error:");
		this.browser.waitFor(() -> this.browser.isFocused(".errors"));
		for (String field : fieldsThatAreWrong()) {
			this.browser.find(".errors a[href='%s']".formatted(field)).click();
			this.findings
				.assertThat(this.browser.isFocused(
						"%1$s[aria-invalid=true], :is(fieldset, [role=group])%1$s, fieldset%1$s *".formatted(field)))
				.as("focus in %s", field)
				.isTrue();
		}
		this.findings.assertThat(this.browser
			.list("return [...document.querySelectorAll('input[type=password]')].map((i) => i.value).filter((v) => v)"))
			.as("passwords that came back")
			.isEmpty();
	}

	/** Where the list of what is wrong leads; what is only out of date is not wrong. */
	private List<String> fieldsThatAreWrong() {
		return this.browser.list("""
				return [...document.querySelectorAll('.errors:not(#stale) a[href^="#"]')]
					.map((link) => link.getAttribute('href'));""");
	}

	private void lookWithAxe() {
		this.browser.listLater("""
				const [path, marked, done] = arguments;
				const axe = document.head.appendChild(document.createElement('script'));
				axe.onload = () => {
					axe.remove();
					window.axe.configure({ rules: [{ id: 'color-contrast', selector: marked }] });
					done([]);
				};
				axe.src = path;""", AxeScript.PATH, Looks.MARKED);
		this.findings.assertThat(axe("html", EVERY_RULE)).as("axe, light").isEmpty();
		this.browser.device().look("screen", "dark");
		this.findings.assertThat(axe("html", COLOURS)).as("axe, dark").isEmpty();
		lookInto("details.mark");
		lookInto("details.menu");
		this.browser.device().look("screen", "light");
	}

	private void lookInto(String menu) {
		if (!Looks.isNewMenu(this.browser, menu)) {
			return;
		}
		this.browser.script("document.querySelector(arguments[0]).open = true", menu);
		this.browser.device().look("screen", "dark");
		this.findings.assertThat(axe(menu + "[open]", COLOURS)).as("axe, dark, in %s", menu).isEmpty();
		this.browser.device().look("screen", "light");
		this.findings.assertThat(axe(menu + "[open]", EVERY_RULE)).as("axe, light, in %s", menu).isEmpty();
	}

	private void lookAtPaper() {
		this.browser.device().width(PAPER);
		this.browser.device().look("print", "light");
		this.findings.assertThat(ofTheScreen()).as("of the screen, and on paper").isEmpty();
		this.findings.assertThat(missing()).as("missing on paper").isEmpty();
		this.findings.assertThat(this.browser.number("document.documentElement.scrollWidth"))
			.as("width on paper")
			.isLessThanOrEqualTo(PAPER);
	}

	/**
	 * What axe finds in a part of the page, with the rules it has for levels A and AA and
	 * for good practice, those included that are not on unless asked for.
	 */
	private List<String> axe(String css, String tag) {
		boolean newLooks = Looks.markNewTexts(this.browser);
		if (!newLooks && tag.equals(COLOURS)) {
			return List.of();
		}
		return this.browser.listLater(
				"""
						const [css, tag, done] = arguments;
						const spare = axe.getRules(['experimental', 'wcag2aaa']).map((rule) => rule.ruleId);
						const rules = axe.getRules(tag && [tag]).map((rule) => rule.ruleId).filter((rule) => !spare.includes(rule));
						axe.run(css, { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'],
								preload: false, iframes: false, noHtml: true })
							.then((found) => done(found.violations.flatMap((rule) => rule.nodes.slice(0, 3)
								.map((node) => rule.id + ' at ' + node.target + ': ' + node.failureSummary))));""",
				css, tag);
	}

	/**
	 * Gives the focus to everything that can have it, as the Tab key would, and names
	 * what then shows no outline, has no size or lies under something else.
	 */
	private List<String> withoutVisibleFocus() {
		return this.browser.list("""
				const stops = [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')]
					.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && stop.type !== 'hidden');
				const name = (stop) => stop.outerHTML.slice(0, 120);
				const wrong = stops.length > 10 ? [] : ['only ' + stops.length + ' stops'];
				for (const stop of stops) {
					stop.focus();
					const style = getComputedStyle(stop);
					if (document.activeElement !== stop || !stop.matches(':focus-visible')) {
						wrong.push('takes no focus: ' + name(stop));
					}
					else if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
						wrong.push('no outline: ' + name(stop));
					}
					else {
						const box = stop.getClientRects()[0];
						const top = document.elementFromPoint(box.x + box.width / 2,
							Math.min(box.y + box.height / 2, innerHeight - 2));
						if (!stop.contains(top)) {
							wrong.push('under ' + (top ? name(top) : 'the edge') + ': ' + name(stop));
						}
					}
				}
				document.activeElement.blur();
				scrollTo(0, 0);
				return wrong;""");
	}

	/** Names what makes a page wider than the screen, with every menu open in turn. */
	private List<String> sticksOut() {
		return this.browser.list("""
				const page = document.documentElement;
				const wrong = [];
				const check = (what) => {
					if (page.scrollWidth > page.clientWidth) {
						const far = [...document.querySelectorAll('body *')]
							.filter((part) => part.getBoundingClientRect().right > page.clientWidth);
						wrong.push(what + ': ' + (page.scrollWidth - page.clientWidth) + ' px, '
							+ far.map((part) => part.outerHTML.slice(0, 80)).slice(0, 3).join(' | '));
					}
				};
				document.querySelectorAll('details').forEach((details) => { details.open = false; });
				check('page');
				for (const details of document.querySelectorAll('details')) {
					details.open = true;
					check(details.firstElementChild.id || 'details');
					details.open = false;
				}
				return wrong.slice(0, 5);""");
	}

	/** What is of no use on paper and is there all the same. */
	private List<String> ofTheScreen() {
		return this.browser
			.list("""
					return [...document.querySelectorAll('header, footer, .filters, button, input, select, textarea, #notice, .skip-link')]
						.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 120));""");
	}

	/** Text that is on the page and would not be on the paper. */
	private List<String> missing() {
		return this.browser
			.list("""
					const tools = 'nav, form, .actions, .mark-buttons, .tick, .note-form, .person section, .settings dd:last-child';
					return [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, th, td, dt, dd, summary)')]
						.filter((part) => part.textContent.trim() && !part.closest(tools))
						.filter((part) => !part.checkVisibility() && !part.matches('.cell-level, td.empty'))
						.map((part) => part.outerHTML.slice(0, 120));""");
	}

}
