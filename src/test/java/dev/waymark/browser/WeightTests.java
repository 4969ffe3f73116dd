package dev.waymark.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A first visit is light and still: measured in a browser of its own, which writes down
 * all that goes over the network.
 */
@BrowserTest
class WeightTests {

	private static final int KILOBYTE = 1024;

	private static Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		browser = Chromium.find().orElseThrow().start(true);
	}

	@AfterAll
	static void close() {
		browser.close();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/", Page.MAP, "/roadmaps/start-a-career-in-machine-learning", "/sign-in", "/sign-up" })
	@DisplayName("R40 a first visit stays under 100 KB, and asks nobody else for anything")
	void aFirstVisitIsLight(String path) {
		visit(path);
		Map<String, List<Map<String, Object>>> traffic = browser.device().traffic();
		List<String> addresses = traffic.get("Network.requestWillBeSent")
			.stream()
			.map((event) -> (String) ((Map<?, ?>) event.get("request")).get("url"))
			.toList();
		assertThat(addresses).contains(site() + path)
			.anyMatch((address) -> address.endsWith(".css"))
			.anyMatch((address) -> address.endsWith(".js"))
			.allMatch((address) -> address.startsWith(site() + "/"));
		long weight = traffic.get("Network.loadingFinished")
			.stream()
			.mapToLong((event) -> ((Number) event.get("encodedDataLength")).longValue())
			.sum();
		System.out.printf("A first visit to %s weighs %d KB in %d requests%n", path, weight / KILOBYTE,
				addresses.size());
		assertThat(weight).isBetween(10L * KILOBYTE, 100L * KILOBYTE);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/", Page.MAP })
	@DisplayName("R40 on a first visit nothing moves")
	void onAFirstVisitNothingMoves(String path) {
		visit(path);
		assertThat(browser.numberLater(observe("layout-shift", "sum + entry.value"))).isLessThan(0.05);
	}

	static String observe(String type, String sum) {
		return """
				const done = arguments[0];
				let sum = 0;
				const add = (entries) => entries.forEach((entry) => { sum = %s; });
				const observer = new PerformanceObserver((list) => add(list.getEntries()));
				observer.observe({ type: '%s', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => { add(observer.takeRecords()); done(sum); }));"""
			.formatted(sum, type);
	}

	private void visit(String path) {
		browser.visitAnew(site());
		browser.device().emptyCache();
		browser.device().traffic();
		browser.open(path);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
