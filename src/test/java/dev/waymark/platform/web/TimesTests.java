package dev.waymark.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * By whose clock moments are told.
 */
class TimesTests {

	private static final Instant EVENING = Instant.parse("2026-03-02T23:30:00Z");

	@ParameterizedTest
	@CsvSource({ "Asia/Kolkata, 3 March 2026, '3 Mar 2026, 05:00'",
			"America/New_York, 2 March 2026, '2 Mar 2026, 18:30'",
			"Pacific/Kiritimati, 3 March 2026, '3 Mar 2026, 13:30'" })
	void theVisitorsClockCountsWhereItIsKnown(String zone, String date, String moment) {
		Times times = times("waymark-zone", zone);
		assertThat(times.date(EVENING)).isEqualTo(date);
		assertThat(times.moment(EVENING)).isEqualTo(moment);
		assertThat(times.getServersZone()).isNull();
	}

	@Test
	void aChoiceCountsMoreThanTheDevice() {
		Times times = times("waymark-zone", "Asia/Kolkata", "waymark-preferences", "auto.keys.en.America/New_York");
		assertThat(times.moment(EVENING)).isEqualTo("2 Mar 2026, 18:30");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Europe/Atlantis", "../etc", "<b>", "+99:00" })
	void whatIsNoZoneIsTakenForNone(String odd) {
		Times times = times("waymark-zone", odd, "waymark-preferences", "auto.keys.en." + odd);
		assertThat(times.moment(EVENING)).startsWith(EVENING.atZone(ZoneId.systemDefault()).getDayOfMonth() + " Mar");
		assertThat(times.getServersZone()).isNotBlank();
	}

	@Test
	void thePageSaysWhoseClockItIsOnlyWhereItTellsMoments() {
		Times times = times();
		assertThat(times.day(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
		assertThat(times.exactly(EVENING)).isEqualTo("2 Mar 2026, 23:30:00");
		assertThat(times.getServersZone()).isNull();
		times.date(EVENING);
		assertThat(times.getServersZone()).isNotBlank();
	}

	private static Times times(String... cookies) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		Cookie[] sent = new Cookie[cookies.length / 2];
		for (int i = 0; i < sent.length; i++) {
			sent[i] = new Cookie(cookies[2 * i], cookies[2 * i + 1]);
		}
		request.setCookies(sent);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/platform");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Times(VisitorZone.of(request), Locale.ENGLISH, messages);
	}

}
