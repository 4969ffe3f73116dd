package dev.waymark.roadmap.pay;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.catalog.market.Market;
import dev.waymark.catalog.market.PayFactorKind;
import dev.waymark.catalog.market.PayFactorView;
import dev.waymark.catalog.market.SalaryBandView;

/**
 * Pay by level.
 *
 * @param charts the first edition as drawings
 * @param editions all figures
 * @param factors what moves them, by kind
 */
record PayPage(List<PayChart> charts, List<Edition> editions, List<Factors> factors) {

	static PayPage of(Market market) {
		List<Edition> editions = Edition.all(market.salaryBands());
		return new PayPage(editions.isEmpty() ? List.of() : PayChart.of(editions.get(0).bands()), editions,
				Arrays.stream(PayFactorKind.values()).map((kind) -> Factors.of(kind, market.payFactors())).toList());
	}

	/**
	 * Figures that were gathered together.
	 *
	 * @param name what people call them
	 * @param bands the figures
	 */
	record Edition(String name, List<SalaryBandView> bands) {

		private static List<Edition> all(List<SalaryBandView> bands) {
			return bands.stream()
				.collect(Collectors.groupingBy(SalaryBandView::edition, LinkedHashMap::new, Collectors.toList()))
				.entrySet()
				.stream()
				.map((edition) -> new Edition(edition.getKey(), edition.getValue()))
				.toList();
		}

	}

	/**
	 * What moves pay in one way.
	 *
	 * @param kind in which
	 * @param all what does
	 */
	record Factors(PayFactorKind kind, List<PayFactorView> all) {

		private static Factors of(PayFactorKind kind, List<PayFactorView> factors) {
			return new Factors(kind, factors.stream().filter((factor) -> factor.kind() == kind).toList());
		}

	}

}
