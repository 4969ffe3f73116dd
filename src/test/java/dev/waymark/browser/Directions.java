package dev.waymark.browser;

import java.util.List;

/**
 * Whether each text on a page runs in the direction of its own letters.
 */
final class Directions {

	private Directions() {
	}

	/**
	 * Names what does not, or would not: texts in letters that run from the right, beside
	 * which nothing says so, those in pieces of which none is looked at, fields for words
	 * that do not look at what is typed, and cells whose label would change its side.
	 */
	static List<String> wrong(Browser browser) {
		return browser
			.list("""
					const fromTheRight = /[\\u0590-\\u08ff]/;
					const isolated = /\\u2068[^\\u2069]*\\u2069/g;
					const firstLetter = (text) => text.match(/\\p{L}/u)?.[0] ?? '';
					const runs = (part) => getComputedStyle(part).direction;
					const wrong = [];
					const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
					while (texts.nextNode()) {
						const text = texts.currentNode.data.replaceAll(isolated, '');
						const parent = texts.currentNode.parentElement;
						if (!fromTheRight.test(text) || parent.matches('script')) {
							continue;
						}
						const own = parent.closest('[dir], bdi');
						const due = own && fromTheRight.test(firstLetter(own.textContent)) ? 'rtl' : 'ltr';
						if (!own || runs(parent) !== due) {
							wrong.push(parent.outerHTML.slice(0, 140));
						}
					}
					for (const whole of document.querySelectorAll('[dir=auto]:not(input, textarea)')) {
						if (!whole.querySelector('[dir]') && fromTheRight.test(firstLetter(whole.textContent)) && runs(whole) !== 'rtl') {
							wrong.push('in pieces: ' + whole.outerHTML.slice(0, 140));
						}
					}
					for (const cell of document.querySelectorAll('td[data-label][dir]')) {
						wrong.push('with its label: ' + cell.outerHTML.slice(0, 140));
					}
					for (const field of document.querySelectorAll('input:is([type=text], [type=search], :not([type])), textarea')) {
						if (field.dir !== 'auto' || fromTheRight.test(firstLetter(field.value)) && runs(field) !== 'rtl') {
							wrong.push(field.outerHTML.slice(0, 140));
						}
					}
					return wrong.slice(0, 8);""");
	}

}
