package dev.waymark.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was looked at in the browser of this JVM, so that it is looked at once: contrast
 * is three quarters of what axe does, and most pages are made of the same parts.
 */
final class Looks {

	/** What axe looks at for its contrast. */
	static final String MARKED = "[data-look]";

	private static final Set<String> texts = new HashSet<>();

	private static final Set<String> menus = new HashSet<>();

	private Looks() {
	}

	/**
	 * Marks the texts and fields whose like was not looked at before, on this page or
	 * another: of those that look alike the first, one in the middle and the last. Alike
	 * are those in elements of the same names, classes, colours and sizes all the way up.
	 * @return whether there are any
	 */
	static boolean markNewTexts(Browser browser) {
		return texts.addAll(browser.list(
				"""
						const known = new Set(arguments[0]);
						const looks = new Map();
						const hashes = new Map();
						const hash = (text) => {
							let [one, two] = [1, 2];
							for (let at = 0; at < text.length; at++) {
								one = Math.imul(one ^ text.charCodeAt(at), 2654435761);
								two = Math.imul(two ^ text.charCodeAt(at), 1597334677);
							}
							return (one >>> 0).toString(36) + (two >>> 0).toString(36);
						};
						const look = (part) => {
							if (part && !looks.has(part)) {
								const style = getComputedStyle(part);
								const own = [look(part.parentElement), part.localName, part.getAttribute('class'), style.color, style.opacity,
									style.backgroundColor, style.backgroundImage, style.fontSize, style.fontWeight].join();
								looks.set(part, hashes.get(own) ?? hashes.set(own, hash(own)).get(own));
							}
							return looks.get(part);
						};
						const saysSomething = (part) => part.matches('input, select, textarea')
							|| [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
						const alike = {};
						for (const part of document.querySelectorAll('body, body *')) {
							part.removeAttribute('data-look');
							if (saysSomething(part) && part.checkVisibility() && !known.has(look(part))) {
								(alike[look(part)] ??= []).push(part);
							}
						}
						for (const parts of Object.values(alike)) {
							[0, parts.length >> 1, parts.length - 1].forEach((at) => parts[at].setAttribute('data-look', ''));
						}
						return Object.keys(alike);""",
				texts));
	}

	/** Whether there is such a menu, and none of its make was seen in such a place. */
	static boolean isNewMenu(Browser browser, String css) {
		List<String> make = browser.list("""
				const menu = document.querySelector(arguments[0]);
				const parts = menu ? [...menu.querySelectorAll('*')] : [];
				for (let part = menu; part; part = part.parentElement) {
					parts.push(part);
				}
				return parts.map((part) => part.localName + '.' + part.className);""", css);
		return !make.isEmpty() && menus.add(String.join(" ", make));
	}

}
