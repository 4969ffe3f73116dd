package dev.waymark.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
import org.openqa.selenium.json.Json;
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

	private String site = "";

	Browser(ChromeDriver driver, ChromeDriverService service) {
		this.driver = driver;
		this.service = service;
	}

	/**
	 * Forgets cookies, other tabs and whatever a test has set. Files that came with
	 * earlier pages are kept, as they may be for a year.
	 */
	void visitAnew(String address) {
		this.site = address;
		closeOtherTabs();
		this.driver.get("about:blank");
		command("Network.enable", Map.of());
		command("Network.clearBrowserCookies", Map.of());
		online(true);
		scripts(true);
		look("screen", "light");
		width(WIDE);
		errors();
	}

	/** Forgets the files of earlier pages, as on a first visit. */
	void emptyCache() {
		command("Network.clearBrowserCache", Map.of());
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
		width(WIDE);
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
		Map<String, Object> middle = (Map<String, Object>) script("""
				const [part] = arguments;
				part.scrollIntoView({ block: 'center', behavior: 'instant' });
				const box = part.getClientRects()[0];
				const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				const seen = document.elementFromPoint(middle.x, middle.y);
				if (!part.contains(seen)) {
					throw new Error((seen ? seen.outerHTML : 'The edge') + ' lies over ' + part.outerHTML);
				}
				return middle;""", element);
		for (String step : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
			Map<String, Object> event = new HashMap<>(middle);
			event.putAll(Map.of("type", step, "button", step.equals("mouseMoved") ? "none" : "left", "clickCount", 1));
			command("Input.dispatchMouseEvent", event);
		}
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

	void width(int pixels) {
		command("Emulation.setDeviceMetricsOverride",
				Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
	}

	/**
	 * Shows the pages as on another device.
	 * @param media "screen" or "print"
	 * @param scheme "light" or "dark"
	 */
	void look(String media, String scheme) {
		command("Emulation.setEmulatedMedia",
				Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	void scripts(boolean on) {
		command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
	}

	/** Keeps what is downloaded from now on, without asking where. */
	void keepDownloads(Path folder) {
		command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
	}

	void online(boolean on) {
		command("Network.emulateNetworkConditions",
				Map.of("offline", !on, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
	}

	void cookie(String name, String value) {
		command("Network.setCookie", Map.of("name", name, "value", value, "url", this.site + "/"));
	}

	/**
	 * What the console has heard since it was last asked: errors and refusals. What is
	 * said reaches us in its order but not at once, so a word of our own tells when
	 * everything before it is here.
	 */
	List<String> errors() {
		String last = "heard " + UUID.randomUUID();
		List<String> heard = new ArrayList<>();
		command("Runtime.evaluate", Map.of("expression", "console.error('" + last + "')"));
		waitFor(() -> {
			this.driver.manage().logs().get(LogType.BROWSER).getAll().forEach((entry) -> heard.add(entry.getMessage()));
			return heard.stream().anyMatch((message) -> message.contains(last));
		});
		heard.removeIf((message) -> message.contains("heard "));
		return heard;
	}

	/**
	 * What went over the network since this was last asked, where the browser was told to
	 * listen: what DevTools tell of each event, by its name.
	 */
	@SuppressWarnings("unchecked")
	Map<String, List<Map<String, Object>>> traffic() {
		Json json = new Json();
		return this.driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map((entry) -> (Map<String, Map<String, Object>>) json.toType(entry.getMessage(), Json.MAP_TYPE))
			.map((entry) -> entry.get("message"))
			.collect(Collectors.groupingBy((event) -> (String) event.get("method"),
					Collectors.mapping((event) -> (Map<String, Object>) event.get("params"), Collectors.toList())));
	}

	private void command(String name, Map<String, Object> parameters) {
		this.driver.executeCdpCommand(name, parameters);
	}

	/**
	 * Tells the browser itself and then ends its driver, which would wait long for one
	 * that has no window.
	 */
	@Override
	public void close() {
		try {
			command("Browser.close", Map.of());
		}
		catch (WebDriverException ex) {
			// It is gone before it can answer.
		}
		this.service.stop();
	}

}
