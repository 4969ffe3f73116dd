package dev.waymark.browser;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates and times are told by the clock of the device, where a script can say what it is.
 */
@BrowserTest
class ZoneTests {

	/** So far ahead of all others that no server stands there. */
	private static final String ZONE = "Pacific/Kiritimati";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

	@Test
	void whoeverMarksIsToldTheTimeByTheirOwnClock(Browser browser) {
		browser.device().zone(ZONE);
		browser.open("/skills/calculus");
		assertThat(browser.driver().manage().getCookieNamed("waymark-zone")).isNull();
		browser.find("#mark-learned").click();
		browser.waitFor(() -> browser.text("#skill").contains("since"));
		assertThat(browser.text("#clock")).isEmpty();
		browser.open("/me");
		assertToldByTheDevice(browser);
	}

	@Test
	void whoComesWithOldMarksIsToldTheTimeByTheirOwnClockAtOnce(Browser browser) {
		Learner.on(browser.site()).use(browser);
		browser.device().zone(ZONE);
		browser.open("/me");
		browser.waitFor(() -> browser.text("#clock").isEmpty());
		assertToldByTheDevice(browser);
	}

	@Test
	void withoutScriptsThePageSaysWhoseClockItIs(Browser browser) {
		Learner.on(browser.site()).use(browser);
		browser.device().scripts(false);
		browser.open("/me");
		assertThat(browser.text("#clock")).contains("this server’s zone");
	}

	private static void assertToldByTheDevice(Browser browser) {
		Instant then = Instant.parse(browser.find(".log time").getDomAttribute("datetime"));
		browser.waitFor(() -> browser.text(".log time").equals(MOMENT.format(then.atZone(ZoneId.of(ZONE)))));
	}

}
