package dev.waymark.browser;

import java.util.List;

/**
 * Whether everything on a page has the room it needs: no usual word is torn apart, and no
 * button touches what else one may press, nor a table.
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
					return wrong.slice(0, 6);""");
	}

}
