package dev.waymark.browser;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A visitor's browser on the application under test. Whatever it waits for, it waits
 * patiently but not for ever.
 */
final class Browser implements AutoCloseable {

	static final int WIDE = 1360;

	static final int PHONE = 390;

	static final int NARROWEST = 320;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final ChromeDriver driver;

	private final ChromeDriverService service;

	private final Device device;

	private String site = "";

	Browser(ChromeDriver driver, ChromeDriverService service) {
		this.driver = driver;
		this.service = service;
		this.device = new Device(driver);
	}

	/**
	 * Forgets cookies, other tabs and whatever a test has set. Files that came with
	 * earlier pages are kept, as they may be for a year.
	 */
	void visitAnew(String address) {
		this.site = address;
		closeOtherTabs();
		this.driver.get("about:blank");
		this.device.reset();
		errors();
	}

	private void closeOtherTabs() {
		List<String> tabs = List.copyOf(this.driver.getWindowHandles());
		for (String tab : tabs.subList(1, tabs.size())) {
			this.driver.switchTo().window(tab).close();
		}
		this.driver.switchTo().window(tabs.get(0));
	}

	ChromeDriver driver() {
		return this.driver;
	}

	Device device() {
		return this.device;
	}

	String site() {
		return this.site;
	}

	void open(String path) {
		this.driver.get(path.startsWith("data:") ? path : this.site + path);
	}

	void reload() {
		this.driver.navigate().refresh();
	}

	/** The path of the page that is shown, with its query and without its fragment. */
	String path() {
		URI address = URI.create(this.driver.getCurrentUrl());
		return (address.getRawQuery() != null) ? address.getRawPath() + "?" + address.getRawQuery()
				: address.getRawPath();
	}

	String newTab(String path) {
		this.driver.switchTo().newWindow(WindowType.TAB);
		this.device.width(WIDE);
		open(path);
		return this.driver.getWindowHandle();
	}

	String tab() {
		return this.driver.getWindowHandle();
	}

	void tab(String handle) {
		this.driver.switchTo().window(handle);
	}

	WebElement find(String css) {
		return waitFor(() -> this.driver.findElement(By.cssSelector(css)));
	}

	List<WebElement> all(String css) {
		return this.driver.findElements(By.cssSelector(css));
	}

	boolean has(String css) {
		return !all(css).isEmpty();
	}

	String text(String css) {
		return waitFor(() -> this.driver.findElement(By.cssSelector(css)).getText());
	}

	/** Puts other words into a field; see {@link #paste}. */
	void type(String css, String words) {
		paste(find(css), words);
	}

	/**
	 * Puts a text of any length into a field at once, in place of what is there, as from
	 * the clipboard. What is about keys presses them, which takes a hundred times as
	 * long.
	 */
	void paste(WebElement field, String text) {
		script("""
				const [field, text] = arguments;
				field.focus();
				field.select();
				document.execCommand(text ? 'insertText' : 'delete', false, text);""", field, text);
	}

	/** Waits until there is something: neither null nor false. */
	<T> T waitFor(Supplier<T> something) {
		return new WebDriverWait(this.driver, PATIENCE, Duration.ofMillis(50))
			.ignoring(StaleElementReferenceException.class)
			.until((any) -> something.get());
	}

	/** Follows a link or sends a form and waits for the page it leads to. */
	void follow(WebElement element) {
		leave(() -> click(element));
	}

	/**
	 * Presses the mouse on the middle of what is seen there, in half the time that the
	 * driver takes to make sure of it.
	 */
	@SuppressWarnings("unchecked")
	private void click(WebElement element) {
		Map<String, Number> middle = (Map<String, Number>) script("""
				const [part] = arguments;
				part.scrollIntoView({ block: 'center', behavior: 'instant' });
				const box = part.getClientRects()[0];
				const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				const seen = document.elementFromPoint(middle.x, middle.y);
				if (!part.contains(seen)) {
					throw new Error((seen ? seen.outerHTML : 'The edge') + ' lies over ' + part.outerHTML);
				}
				return middle;""", element);
		this.device.pressMouse(middle.get("x"), middle.get("y"));
	}

	/** Does what leads to another page and waits until that is there. */
	void leave(Runnable step) {
		Object before = script("return performance.timeOrigin");
		step.run();
		String arrived = "return performance.timeOrigin !== arguments[0] && document.readyState === 'complete'";
		new WebDriverWait(this.driver, PATIENCE, Duration.ofMillis(50)).ignoring(WebDriverException.class)
			.until((any) -> Boolean.TRUE.equals(script(arrived, before)));
	}

	void press(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	/** Walks on with the Tab key until the focus is on such an element. */
	void tabTo(String css) {
		walkTo(css, Keys.TAB);
	}

	/** Walks back with Shift and Tab until the focus is on such an element. */
	void tabBackTo(String css) {
		walkTo(css, Keys.chord(Keys.SHIFT, Keys.TAB));
	}

	/** Presses so often that one could be there, and then once after the other. */
	private void walkTo(String css, CharSequence key) {
		int ahead = (key == Keys.TAB) ? stopsBefore(css) : 0;
		if (ahead > 0) {
			press(Collections.nCopies(ahead, key).toArray(CharSequence[]::new));
		}
		for (int step = ahead; step < 150; step++) {
			press(key);
			if (isFocused(css)) {
				return;
			}
		}
		throw new AssertionError("No way by keyboard to " + css + " on " + path());
	}

	/** How many stops lie for certain between the focus and an element, or none. */
	private int stopsBefore(String css) {
		return (int) number(
				"""
						(() => {
							const seen = (stop) => stop.tabIndex === 0 && !stop.disabled && stop.type !== 'radio' && stop.checkVisibility();
							const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(seen);
							const here = stops.indexOf(document.activeElement);
							const there = stops.findIndex((stop, index) => index > here && stop.matches(arguments[0]));
							return Math.max(0, there - here - 1);
						})()""",
				css);
	}

	boolean isFocused(String css) {
		return Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css));
	}

	WebElement focused() {
		return this.driver.switchTo().activeElement();
	}

	Object script(String script, Object... arguments) {
		return ((JavascriptExecutor) this.driver).executeScript(script, arguments);
	}

	long number(String script, Object... arguments) {
		return Math.round(((Number) script("return " + script, arguments)).doubleValue());
	}

	@SuppressWarnings("unchecked")
	List<String> list(String script, Object... arguments) {
		return (List<String>) script(script, arguments);
	}

	/** Runs a script that calls its last argument with a list when it is done. */
	@SuppressWarnings("unchecked")
	List<String> listLater(String script, Object... arguments) {
		return (List<String>) this.driver.executeAsyncScript(script, arguments);
	}

	/** Runs a script that calls its last argument with a number when it is done. */
	double numberLater(String script) {
		return ((Number) this.driver.executeAsyncScript(script)).doubleValue();
	}

	void cookie(String name, String value) {
		this.device.cookie(this.site, name, value);
	}

	/** Says in which zone the device is, so that no page has to be put right for it. */
	void tellZone() {
		cookie("waymark-zone", (String) script("return Intl.DateTimeFormat().resolvedOptions().timeZone"));
	}

	/**
	 * What the console has heard since it was last asked: errors and refusals. What is
	 * said reaches us in its order but not at once, so a word of our own tells when
	 * everything before it is here.
	 */
	List<String> errors() {
		String last = "heard " + UUID.randomUUID();
		List<String> heard = new ArrayList<>();
		this.device.say(last);
		waitFor(() -> {
			this.driver.manage().logs().get(LogType.BROWSER).getAll().forEach((entry) -> heard.add(entry.getMessage()));
			return heard.stream().anyMatch((message) -> message.contains(last));
		});
		// It tells as well what it was asked to forget.
		heard.removeIf((message) -> message.contains("heard ") || message.contains("Clear-Site-Data header"));
		return heard;
	}

	/**
	 * Tells the browser itself and then ends its driver, which would wait long for one
	 * that has no window.
	 */
	@Override
	public void close() {
		this.device.turnOff();
		this.service.stop();
	}

}
