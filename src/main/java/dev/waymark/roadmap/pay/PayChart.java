package dev.waymark.roadmap.pay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.waymark.catalog.market.SalaryBandView;

/**
 * Salary bands of one currency as bars on one scale: the server draws, so that no script
 * is needed. What lies along the scale is told in hundredths of the width and what lies
 * below one another in heights of a letter, so that it fits on every screen and with
 * letters of every size.
 *
 * @param currency ISO 4217 code
 * @param bars the bars, from top to bottom
 * @param ticks the lines of the scale
 * @param height the height of the bars together
 */
record PayChart(String currency, List<Bar> bars, List<Tick> ticks, int height) {

	private static final int ROW = 3;

	private static final int MOST_STEPS = 5;

	/** One for each currency, for amounts of two cannot be compared. */
	static List<PayChart> of(List<SalaryBandView> bands) {
		return bands.stream()
			.collect(Collectors.groupingBy(SalaryBandView::currency, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> of(entry.getKey(), entry.getValue()))
			.toList();
	}

	private static PayChart of(String currency, List<SalaryBandView> bands) {
		int most = bands.stream().mapToInt(SalaryBandView::max).max().orElse(1);
		int step = step(most);
		int steps = (most + step - 1) / step;
		double whole = (double) step * steps;
		List<Bar> bars = IntStream.range(0, bands.size()).mapToObj((row) -> {
			SalaryBandView band = bands.get(row);
			return new Bar(band, percent(band.min() / whole), percent((band.max() - band.min()) / whole), row * ROW);
		}).toList();
		List<Tick> ticks = IntStream.rangeClosed(0, steps)
			.mapToObj(
					(line) -> new Tick(line * step, percent((double) line / steps), anchor(line, steps), line % 2 == 1))
			.toList();
		return new PayChart(currency, bars, ticks, bands.size() * ROW);
	}

	/** The least round number with which a few steps are enough. */
	private static int step(int most) {
		for (long power = 1;; power *= 10) {
			for (int digit : new int[] { 1, 2, 5 }) {
				if (digit * power * MOST_STEPS >= most) {
					return (int) (digit * power);
				}
			}
		}
	}

	/** The last hundredth is left free, for letters may reach out of their box. */
	private static double percent(double share) {
		return Math.round(share * 990) / 10.0;
	}

	/** Which part of a label stands at its line, so that those at the edges are whole. */
	private static String anchor(int line, int steps) {
		if (line == 0) {
			return "start";
		}
		return (line == steps) ? "end" : "middle";
	}

	/**
	 * A band.
	 *
	 * @param band the figures
	 * @param x where the bar begins
	 * @param width how long it is
	 * @param y where its row begins
	 */
	record Bar(SalaryBandView band, double x, double width, int y) {
	}

	/**
	 * A line of the scale.
	 *
	 * @param amount what it stands for
	 * @param x where it stands
	 * @param anchor which part of its label stands there
	 * @param between whether a narrow screen can do without its label
	 */
	record Tick(int amount, double x, String anchor, boolean between) {
	}

}
