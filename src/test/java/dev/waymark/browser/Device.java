package dev.waymark.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;

/**
 * What a visitor's browser runs on: a screen, a mouse, a store of files and a network.
 */
final class Device {

	private final ChromeDriver driver;

	Device(ChromeDriver driver) {
		this.driver = driver;
	}

	/** As new, but for the files of earlier pages, which may be kept for a year. */
	void reset() {
		command("Network.enable", Map.of());
		command("Network.clearBrowserCookies", Map.of());
		online(true);
		scripts(true);
		look("screen", "light");
		width(Browser.WIDE);
		zone("");
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

	void online(boolean on) {
		command("Network.emulateNetworkConditions",
				Map.of("offline", !on, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
	}

	void cookie(String site, String name, String value) {
		command("Network.setCookie", Map.of("name", name, "value", value, "url", site + "/"));
	}

	/** Forgets the files of earlier pages, as on a first visit. */
	void emptyCache() {
		command("Network.clearBrowserCache", Map.of());
	}

	/** Keeps what is downloaded from now on, without asking where. */
	void keepDownloads(Path folder) {
		command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
	}

	/** Puts the device's clock elsewhere, or back for an empty id. */
	void zone(String id) {
		command("Emulation.setTimezoneOverride", Map.of("timezoneId", id));
	}

	/**
	 * Presses a key of a keyboard with any layout.
	 * @param key what is printed on it, as Caps Lock has it
	 * @param code where it lies, told by what a Latin layout has there
	 */
	void pressKey(String key, String code) {
		command("Input.dispatchKeyEvent", Map.of("type", "rawKeyDown", "key", key, "code", code));
		command("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", code));
	}

	/**
	 * Presses the mouse at a place, counted in pixels from the top left of the window.
	 */
	void pressMouse(Number x, Number y) {
		mouse("mouseMoved", "none", x, y);
		mouse("mousePressed", "left", x, y);
		mouse("mouseReleased", "left", x, y);
	}

	private void mouse(String event, String button, Number x, Number y) {
		command("Input.dispatchMouseEvent", Map.of("type", event, "button", button, "clickCount", 1, "x", x, "y", y));
	}

	/** Says something on the console, after all that was said there before. */
	void say(String words) {
		command("Runtime.evaluate", Map.of("expression", "console.error('" + words + "')"));
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

	/** Ends the browser, which may be gone before it can answer. */
	void turnOff() {
		try {
			command("Browser.close", Map.of());
		}
		catch (WebDriverException ex) {
			// So it is.
		}
	}

	private void command(String name, Map<String, Object> parameters) {
		this.driver.executeCdpCommand(name, parameters);
	}

}
