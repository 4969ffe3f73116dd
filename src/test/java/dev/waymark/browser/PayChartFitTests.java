package dev.waymark.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of the pay chart is cut, however wide the screen and however large the letters.
 */
@BrowserTest
class PayChartFitTests {

	@ParameterizedTest(name = "{0} px wide, letters of {1} %")
	@CsvSource({ "320, 100", "320, 200", "390, 100", "390, 200", "1360, 100", "1360, 200" })
	void everyLabelIsWhole(int width, int letters, Browser browser) {
		browser.device().width(width);
		browser.open("/pay");
		browser.script("document.documentElement.style.fontSize = arguments[0] + '%'", letters);
		assertThat(browser
			.list("""
					const within = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
						&& inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
					const page = { left: 0, right: innerWidth, top: -scrollY, bottom: document.documentElement.scrollHeight };
					const cut = [];
					document.querySelectorAll('svg.chart').forEach((chart) => {
						const box = chart.getBoundingClientRect();
						if (!within(box, page)) {
							cut.push('the chart');
						}
						chart.querySelectorAll('text, rect').forEach((part) => {
							if (part.checkVisibility() && !within(part.getBoundingClientRect(), box)) {
								cut.push(`${part.textContent || 'a bar'} ${JSON.stringify(part.getBoundingClientRect())} in ${JSON.stringify(box)}`);
							}
						});
					});
					return cut;"""))
			.isEmpty();
		assertThat(browser
			.list("""
					const labels = [...document.querySelectorAll('svg.chart text')].filter((label) => label.checkVisibility())
					.map((label) => [label, label.getBoundingClientRect()]);
					return labels.filter(([label, box]) => labels.some(([other, its]) => other !== label && box.left < its.right
						&& its.left < box.right && box.top < its.bottom - 1 && its.top < box.bottom - 1))
						.map(([label]) => label.textContent);"""))
			.as("labels on top of one another")
			.isEmpty();
		assertThat(browser.number("parseFloat(getComputedStyle(document.querySelector('svg.chart text')).fontSize)"))
			.isGreaterThanOrEqualTo(13);
	}

}
