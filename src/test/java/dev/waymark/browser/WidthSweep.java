package dev.waymark.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;

/**
 * Shows a page at the widths that screens have, in letters that are wide, as wide as
 * Arial's and twice as large, with everything on it opened, and sees that it is never cut
 * nor moves sideways.
 */
final class WidthSweep {

	private static final String WIDE = "* { font-family: 'DejaVu Sans' }";

	private static final String AS_ARIAL = "* { font-family: 'Liberation Sans' }";

	private static final String TWICE_AS_LARGE = "html { font-size: 200% }" + WIDE;

	private static final List<Integer> EVERY_WIDTH = Stream
		.concat(IntStream.rangeClosed(16, 70).map((step) -> 20 * step).boxed(), Stream.of(575, 576, 577, 991, 992, 993))
		.toList();

	private static final Map<String, List<Integer>> EVERYTHING = Map.of(WIDE, EVERY_WIDTH, AS_ARIAL, EVERY_WIDTH,
			TWICE_AS_LARGE, EVERY_WIDTH);

	/**
	 * Where each style begins and has least room, and where little is left in a header:
	 * what has room there has it as well where the same style has more.
	 */
	private static final Map<String, List<Integer>> LIKELY = Map.of(WIDE, List.of(320, 577, 993, 1044), AS_ARIAL,
			List.of(320), TWICE_AS_LARGE, List.of(320, 577, 993));

	private final Browser browser;

	private WidthSweep(Browser browser) {
		this.browser = browser;
	}

	/** The page that is shown, at every width there is. */
	static void ofEveryWidth(Browser browser) {
		new WidthSweep(browser).sweep(EVERYTHING);
	}

	/** The page that is shown, at those widths that are likely to be wrong. */
	static void of(Browser browser) {
		new WidthSweep(browser).sweep(LIKELY);
	}

	private void sweep(Map<String, List<Integer>> widths) {
		SoftAssertions findings = new SoftAssertions();
		this.browser.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
		new LinkedHashMap<>(widths).forEach((letters, ofThem) -> {
			write(letters);
			for (int width : ofThem) {
				this.browser.device().width(width);
				findings.assertThat(sticksOut()).as("%d px, %s", width, letters).isEmpty();
				if (width == Browser.NARROWEST) {
					findings.assertThat(scrollers()).as("boxes that scroll, at %d px, %s", width, letters).isEmpty();
				}
			}
		});
		findings.assertAll();
	}

	private void write(String letters) {
		this.browser.script("""
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(arguments[0]);
				document.adoptedStyleSheets = [sheet];""", letters);
	}

	/**
	 * Names what makes the page wider than the screen, and what of the header is cut or
	 * lies over another part of it.
	 */
	private List<String> sticksOut() {
		return this.browser
			.list("""
					const page = document.documentElement;
					const wide = page.clientWidth;
					const name = (part) => part.outerHTML.replace(/\\s+/g, ' ').slice(0, 100);
					const box = (part) => part.getBoundingClientRect();
					const wrong = [];
					if (page.scrollWidth > wide) {
						const isClipped = (part) => part !== document.body
							&& (getComputedStyle(part).overflowX !== 'visible' || isClipped(part.parentElement));
						const far = [...document.querySelectorAll('body *')].filter((part) => box(part).right > wide + .5)
							.filter((part) => !isClipped(part.parentElement));
						wrong.push('by ' + (page.scrollWidth - wide) + ' px', ...far.slice(-3).map(name));
					}
					for (const part of document.querySelectorAll('header :is(a, input, button, summary)')) {
						if (part.checkVisibility() && (box(part).right > wide + 1 || box(part).left < -1)) {
							wrong.push('cut: ' + name(part));
						}
					}
					const parts = [...document.querySelectorAll('header > *')];
					const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
					parts.forEach((one, at) => parts.slice(at + 1).filter((other) => meet(box(one), box(other)))
						.forEach((other) => wrong.push(name(one) + ' lies over ' + name(other))));
					return wrong.slice(0, 5);""");
	}

	/** What may scroll by itself has a name, and can have the focus. */
	private List<String> scrollers() {
		return this.browser
			.list("""
					return [...document.querySelectorAll('body *')]
						.filter((part) => part.scrollWidth > part.clientWidth + 1 && !part.matches('input, select, textarea'))
						.filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowX))
						.filter((part) => part.tabIndex < 0 || !part.matches('[aria-label], [aria-labelledby]'))
						.map((part) => part.outerHTML.slice(0, 100));""");
	}

}
