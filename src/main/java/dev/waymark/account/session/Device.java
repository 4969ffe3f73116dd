package dev.waymark.account.session;

import java.util.List;
import java.util.Map.Entry;

import static java.util.Map.entry;

/**
 * What a browser that says what it is is called by people: "Firefox" on "Windows".
 *
 * @param browser the browser's name; empty when it or the system is not known
 * @param system the system's name; empty when it or the browser is not known
 */
record Device(String browser, String system) {

	/** Many a browser also claims to be one of those after it. */
	private static final List<Entry<String, String>> BROWSERS = List.of(entry("Edg", "Edge"), entry("OPR/", "Opera"),
			entry("SamsungBrowser/", "Samsung Internet"), entry("Firefox/", "Firefox"), entry("FxiOS/", "Firefox"),
			entry("Chrome/", "Chrome"), entry("CriOS/", "Chrome"), entry("Safari/", "Safari"));

	private static final List<Entry<String, String>> SYSTEMS = List.of(entry("iPhone", "iPhone"), entry("iPad", "iPad"),
			entry("Android", "Android"), entry("Windows", "Windows"), entry("Mac OS X", "macOS"),
			entry("CrOS", "ChromeOS"), entry("Linux", "Linux"));

	private static final Device UNKNOWN = new Device("", "");

	static Device of(String userAgent) {
		String browser = first(BROWSERS, userAgent);
		String system = first(SYSTEMS, userAgent);
		return (browser.isEmpty() || system.isEmpty()) ? UNKNOWN : new Device(browser, system);
	}

	private static String first(List<Entry<String, String>> names, String userAgent) {
		return names.stream()
			.filter((name) -> userAgent.contains(name.getKey()))
			.map(Entry::getValue)
			.findFirst()
			.orElse("");
	}

}
