package dev.waymark.browser;

import java.util.List;

/**
 * Whether everything on a page has the room it needs: no usual word is torn apart, and no
 * button touches what else one may press, nor a table; the steps of the trail stand on
 * one line, and what is framed stands off its heading.
 */
final class Room {

	private Room() {
	}

	/** Names what has less. */
	static List<String> lacking(Browser browser) {
		return browser
			.list("""
					const wrong = [];
					const name = (part) => part.outerHTML.replace(/\\s+/g, ' ').slice(0, 100);
					const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
					const range = document.createRange();
					while (texts.nextNode()) {
						const text = texts.currentNode;
						const around = text.parentElement;
						range.selectNodeContents(text);
						if (range.getClientRects().length < 2 || !around.checkVisibility() || getComputedStyle(around).clipPath !== 'none') {
							continue;
						}
						for (const word of text.data.matchAll(/(?<![^\\s(“"])\\p{L}{2,12}(?![^\\s,.;:)”"…?!])/gu)) {
							range.setStart(text, word.index);
							range.setEnd(text, word.index + word[0].length);
							if (new Set([...range.getClientRects()].map((box) => Math.round(box.top / 4))).size > 1) {
								wrong.push('torn: ' + word[0] + ' in ' + name(around));
							}
						}
					}
					const seen = (css) => [...document.querySelectorAll(css)].filter((part) => part.checkVisibility() && !part.closest('.hidden'))
						.map((part) => [part, part.getBoundingClientRect()]).filter(([, box]) => box.width > 1);
					const all = seen('main :is(a, button, input:not(.picks *), select, textarea, summary, table)');
					for (const [button, one] of seen('main :is(button, .button):not(.plain, .mark form *)')) {
						for (const [other, two] of all) {
							if (one.left < two.right + 3 && two.left < one.right + 3 && one.top < two.bottom + 3 && two.top < one.bottom + 3
									&& !button.contains(other) && !other.contains(button)) {
								wrong.push(name(button) + ' touches ' + name(other));
							}
						}
					}
					const steps = [...document.querySelectorAll('.crumbs li > *')].filter((part) => part.getClientRects().length === 1)
						.map((part) => { range.selectNodeContents(part); return [part, range.getClientRects()[0].top]; });
					for (const [part, top] of steps) {
						if (steps.some(([, other]) => Math.abs(other - top) > 1 && Math.abs(other - top) < 8)) {
							wrong.push('not on the line of the others: ' + name(part));
						}
					}
					const heading = document.querySelector('main > h1');
					const next = heading && heading.nextElementSibling;
					if (next && next.matches('form.filters, .note')
							&& next.getBoundingClientRect().top - heading.getBoundingClientRect().bottom < 12) {
						wrong.push('close to the heading: ' + name(next));
					}
					return wrong.slice(0, 6);""");
	}

}
