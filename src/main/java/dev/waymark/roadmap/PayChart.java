package dev.waymark.roadmap;

import java.util.List;
import java.util.stream.IntStream;

import dev.waymark.catalog.SalaryBandView;

/**
 * Salary bands as bars on one scale, in the units of the drawing: the server draws, so
 * that no script is needed.
 *
 * @param bars the bars, from top to bottom
 * @param ticks the lines of the scale
 * @param height the height of the drawing
 */
record PayChart(List<Bar> bars, List<Tick> ticks, int height) {

	/** The width of the drawing; the scale takes what the labels leave. */
	static final int WIDTH = 720;

	private static final int LEFT = 150;

	private static final int RIGHT = 16;

	private static final int ROW = 30;

	private static final int STEP = 50_000;

	static PayChart of(List<SalaryBandView> bands) {
		int most = bands.stream().mapToInt(SalaryBandView::max).max().orElse(STEP);
		int steps = (most + STEP - 1) / STEP;
		double scale = (double) (WIDTH - LEFT - RIGHT) / (steps * STEP);
		List<Bar> bars = IntStream.range(0, bands.size()).mapToObj((row) -> {
			SalaryBandView band = bands.get(row);
			return new Bar(band, LEFT + (int) Math.round(band.min() * scale),
					(int) Math.round((band.max() - band.min()) * scale), row * ROW);
		}).toList();
		List<Tick> ticks = IntStream.rangeClosed(0, steps)
			.mapToObj((step) -> new Tick(step * STEP, LEFT + (int) Math.round(step * STEP * scale)))
			.toList();
		return new PayChart(bars, ticks, bands.size() * ROW);
	}

	/**
	 * A band.
	 *
	 * @param band the figures
	 * @param x where the bar begins
	 * @param width how long it is
	 * @param y where its row begins
	 */
	record Bar(SalaryBandView band, int x, int width, int y) {
	}

	/**
	 * A line of the scale.
	 *
	 * @param amount what it stands for
	 * @param x where it stands
	 */
	record Tick(int amount, int x) {
	}

}
