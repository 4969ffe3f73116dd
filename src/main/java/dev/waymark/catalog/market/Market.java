package dev.waymark.catalog.market;

import java.util.List;

/**
 * What is known of the market for the careers: what they pay, and where the field is
 * going.
 *
 * @param salaryBands what the levels pay, edition by edition
 * @param payFactors what moves pay, comes beside it or limits the figures
 * @param trends where the field is going, theme by theme
 */
public record Market(List<SalaryBandView> salaryBands, List<PayFactorView> payFactors, List<TrendView> trends) {

	/** Nothing is known. */
	public static final Market UNKNOWN = new Market(List.of(), List.of(), List.of());

	/**
	 * Keeps the lists as they are now.
	 * @param salaryBands in their order
	 * @param payFactors in their order
	 * @param trends in their order
	 */
	public Market {
		salaryBands = List.copyOf(salaryBands);
		payFactors = List.copyOf(payFactors);
		trends = List.copyOf(trends);
	}

}
