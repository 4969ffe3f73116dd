package dev.waymark.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How soon a first visit shows something, on a machine that does nothing else.
 */
@BrowserTest
@Tag("benchmark")
class QuickVisitTests {

	private static final int VISITS = 5;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/", Page.MAP })
	@DisplayName("R40 a first visit shows its largest part within 1.5 s")
	void aFirstVisitIsQuick(String path, Browser browser) {
		List<Long> paints = new ArrayList<>();
		String site = browser.site();
		for (int visit = 0; visit < VISITS; visit++) {
			browser.visitAnew(site);
			browser.device().emptyCache();
			browser.open(path);
			paints.add(Math
				.round(browser.numberLater(WeightTests.observe("largest-contentful-paint", "entry.startTime"))));
		}
		System.out.printf("A first visit to %s shows its largest part after %s ms%n", path, paints);
		assertThat(paints.stream().sorted().toList().get(VISITS / 2)).isBetween(1L, 1500L);
	}

}
