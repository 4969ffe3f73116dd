package dev.waymark.browser;

import org.openqa.selenium.WebElement;

/**
 * The control that sets the mark of one skill, where it stands on a page.
 *
 * @param browser who looks at it
 * @param at the id of the entry that it belongs to
 */
record MarkControl(Browser browser, String at) {

	static MarkControl first(Browser browser) {
		return new MarkControl(browser, browser.find("main [data-skill]").getDomAttribute("id"));
	}

	String css() {
		return "#" + this.at + "-mark";
	}

	/** The word it shows: "Not marked", "Learned". */
	String word() {
		return (String) this.browser.script("return document.querySelector(arguments[0]).textContent.trim()",
				css() + " .word");
	}

	void waitFor(String word) {
		this.browser.waitFor(() -> word().equals(word));
	}

	void open() {
		scrollTo();
		this.browser.find(css()).click();
		this.browser.waitFor(() -> this.browser.find("#" + this.at + " details").getDomProperty("open").equals("true"));
	}

	boolean isOpen() {
		return this.browser.has("#" + this.at + " details[open]");
	}

	WebElement button(String status) {
		return this.browser.find("#" + this.at + " button[name=status][value=" + status + "]");
	}

	void choose(String status) {
		open();
		button(status).click();
	}

	boolean hasFocus() {
		return this.browser.isFocused(css());
	}

	boolean isInView() {
		return Boolean.TRUE.equals(this.browser.script("""
				const box = document.querySelector(arguments[0]).getBoundingClientRect();
				return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;""",
				css()));
	}

	/** Puts it into the middle of the window, as somebody who reads there would. */
	void scrollTo() {
		this.browser.script("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", css());
	}

}
