package dev.waymark.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.CatalogEditor;
import dev.waymark.site.ContentChanges;

/**
 * Every kind of page can be used by everybody: with marks and without, light and dark, by
 * keyboard, and however narrow the screen.
 */
@BrowserTest
class AccessibilityTests {

	private static final List<Integer> WIDTHS = List.of(Browser.WIDE, Browser.PHONE, Browser.NARROWEST);

	/** The library's own script; calling it here spares a new window for each look. */
	private static final String AXE = axeScript();

	private static final String EVERY_RULE = "";

	/** Dark pages are the light ones in other colours. */
	private static final String COLOURS = "cat.color";

	private static Learner learner;

	static List<Page> pages() {
		return Stream.concat(Page.all().stream(), Page.refusals().stream()).toList();
	}

	static List<Page> pagesWithMarks() {
		return Stream.concat(Page.all().stream().filter(Page::showsMarks), Stream.of(Page.afterAMark())).toList();
	}

	static List<AccountPage> accountPages() {
		return Stream.concat(AccountPage.all().stream(), AccountPage.refusals().stream()).toList();
	}

	static List<Page> withdrawnPages() {
		return Stream.concat(Page.withdrawn().stream(), Page.withdrawnWithMarks().stream()).toList();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	@DisplayName("R40 every kind of page on a first visit, at a desk")
	void everyKindOfPageOnAFirstVisit(Page page, Browser browser) {
		page.visit(browser);
		examine(browser);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pagesWithMarks")
	@DisplayName("R40 every kind of page with marks on it, on a phone")
	void everyKindOfPageWithMarksOnIt(Page page, Browser browser) {
		learner(browser).use(browser);
		page.visit(browser);
		browser.width(Browser.PHONE);
		examine(browser);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("accountPages")
	@DisplayName("R40 every page of an account, of settings and of the administration")
	void everyPageOfAnAccount(AccountPage page, Browser browser, @Autowired AccountHolders people) {
		page.visit(browser, people);
		examine(browser);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("withdrawnPages")
	@DisplayName("R40 every page of what was withdrawn, untouched and with marks")
	void everyPageOfWhatWasWithdrawn(Page page, Browser browser, @Autowired CatalogEditor editor) {
		ContentChanges content = new ContentChanges(editor);
		content.retire(Kind.SKILL, "clustering", "classification", "regression");
		content.retire(Kind.ROADMAP, "data-scientist", "machine-learning-engineer");
		content.retireMilestone("standing-out");
		content.retire(Kind.GUIDE, "standing-out");
		try {
			if (page.showsMarks()) {
				learner(browser).use(browser);
			}
			page.visit(browser);
			examine(browser);
		}
		finally {
			content.takeBack();
		}
	}

	private static String axeScript() {
		try (InputStream script = AccessibilityTests.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Learner learner(Browser browser) {
		if (learner == null) {
			learner = Learner.on(browser.site());
		}
		return learner;
	}

	private static void examine(Browser browser) {
		SoftAssertions findings = new SoftAssertions();
		browser.press(Keys.TAB);
		findings.assertThat(withoutVisibleFocus(browser)).as("without a visible focus").isEmpty();
		browser.script(AXE);
		findings.assertThat(axe(browser, "html", EVERY_RULE)).as("axe, light").isEmpty();
		browser.look("screen", "dark");
		findings.assertThat(axe(browser, "html", COLOURS)).as("axe, dark").isEmpty();
		if (browser.has("details.mark")) {
			browser.script("document.querySelector('details.mark').open = true");
			findings.assertThat(axe(browser, "details[open]", COLOURS)).as("axe, dark, open menu").isEmpty();
			browser.look("screen", "light");
			findings.assertThat(axe(browser, "details[open]", EVERY_RULE)).as("axe, light, open menu").isEmpty();
		}
		if (browser.has("details.menu")) {
			browser.script("document.querySelector('details.menu').open = true");
			findings.assertThat(axe(browser, "details.menu", EVERY_RULE)).as("axe, account menu").isEmpty();
		}
		for (int width : WIDTHS) {
			browser.width(width);
			findings.assertThat(sticksOut(browser)).as("sticks out at %d px", width).isEmpty();
		}
		findings.assertAll();
	}

	/**
	 * What axe finds in a part of the page, with the rules it has for levels A and AA and
	 * for good practice, those included that are not on unless asked for.
	 */
	private static List<String> axe(Browser browser, String css, String tag) {
		return browser.listLater(
				"""
						const [css, tag, done] = arguments;
						const spare = axe.getRules(['experimental', 'wcag2aaa']).map((rule) => rule.ruleId);
						const rules = axe.getRules(tag && [tag]).map((rule) => rule.ruleId).filter((rule) => !spare.includes(rule));
						axe.run(css, { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] })
							.then((found) => done(found.violations.flatMap((rule) => rule.nodes.slice(0, 3)
								.map((node) => rule.id + ' at ' + node.target + ': ' + node.failureSummary))));""",
				css, tag);
	}

	/**
	 * Gives the focus to everything that can have it, as the Tab key would, and names
	 * what then shows no outline, has no size or lies under something else.
	 */
	private static List<String> withoutVisibleFocus(Browser browser) {
		return browser.list("""
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
	private static List<String> sticksOut(Browser browser) {
		return browser.list("""
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

}
