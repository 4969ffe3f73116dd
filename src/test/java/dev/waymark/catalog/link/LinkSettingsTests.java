package dev.waymark.catalog.link;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How links are visited unless somebody says otherwise.
 */
class LinkSettingsTests {

	@Test
	void linksAreVisitedOnceAWeekAndPolitely() {
		LinkSettings settings = settings(Map.of());
		assertThat(settings.enabled()).isTrue();
		assertThat(settings.every()).isEqualTo(Duration.ofDays(7));
		assertThat(settings.pace()).isEqualTo(Duration.ofSeconds(2));
		assertThat(settings.trusted()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "every,PT59M", "every,7", "pace,PT-1S", "connect-timeout,PT0S", "answer-timeout,PT-1S",
			"total-timeout,PT0S", "trusted,wiki.example.org", "trusted,a b:80", "contact,two words",
			"contact,a@b.example)" })
	void whatWouldMakeANuisanceOfUsIsRefused(String name, String value) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> settings(Map.of("waymark.links." + name, value)));
	}

	@Test
	void hostsReadWhoVisitsThemAndWhomToAsk() {
		assertThat(settings(Map.of()).userAgent("")).isEqualTo("Mozilla/5.0 (compatible; Waymark link check)");
		assertThat(
				settings(Map.of("waymark.links.contact", "skills@example.org")).userAgent("https://skills.example.org"))
			.isEqualTo("Mozilla/5.0 (compatible; Waymark link check; +https://skills.example.org; skills@example.org)");
		assertThat(settings(Map.of()).userAgent("https://x.example/\r\nCookie: a")).doesNotContain("\r", "\n", " a");
	}

	private static LinkSettings settings(Map<String, String> set) {
		return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("waymark.links", LinkSettings.class);
	}

}
