package dev.waymark.roadmap.pay;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.SourceView;
import dev.waymark.catalog.market.PayKind;
import dev.waymark.catalog.market.SalaryBandView;

import static org.assertj.core.api.Assertions.assertThat;

class PayChartTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 9, 62_000, 380_000, 9_500_000, 1_000_000_000 })
	void whateverIsPaidTheScaleHasFewRoundSteps(int most) {
		PayChart chart = PayChart.of(List.of(band("EUR", 1, most))).get(0);
		assertThat(chart.ticks()).hasSizeBetween(2, 6).allMatch((tick) -> tick.x() >= 0 && tick.x() <= 100);
		assertThat(chart.ticks().get(chart.ticks().size() - 1).amount()).isGreaterThanOrEqualTo(most);
		assertThat(chart.bars()).allMatch((bar) -> bar.x() >= 0 && bar.x() + bar.width() <= 100.1);
	}

	@Test
	void amountsOfTwoCurrenciesAreNotComparedOnOneScale() {
		List<PayChart> charts = PayChart
			.of(List.of(band("EUR", 48_000, 62_000), band("JPY", 6_000_000, 9_500_000), band("EUR", 50_000, 70_000)));
		assertThat(charts).extracting(PayChart::currency).containsExactly("EUR", "JPY");
		assertThat(charts.get(0).bars()).hasSize(2);
		assertThat(charts.get(0).ticks()).extracting(PayChart.Tick::amount)
			.containsExactly(0, 20_000, 40_000, 60_000, 80_000);
	}

	private static SalaryBandView band(String currency, int min, int max) {
		Citation somewhere = new Citation(new SourceView(1, "survey", "A survey", "report", null, null, ""), "table 1");
		return new SalaryBandView(currency + max, null, null, "2024 ranges", PayKind.BASE, min, max, false, currency,
				null, 2024, null, null, somewhere);
	}

}
