package dev.waymark.roadmap;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param rows what stands on the page
 * @param total how many rows the whole list has
 * @param number which page this is, from 1
 * @param pages how many pages there are, at least 1
 * @param <T> the type of the rows
 */
record Paged<T>(List<T> rows, int total, int number, int pages) {

	private static final int SIZE = 60;

	/** A number that is none, or too large, leads to the nearest page there is. */
	static <T> Paged<T> of(List<T> all, String asked) {
		int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
		int number = Math.min(Math.max(parse(asked), 1), pages);
		return new Paged<>(all.subList((number - 1) * SIZE, Math.min(number * SIZE, all.size())), all.size(), number,
				pages);
	}

	<R> Paged<R> map(Function<T, R> row) {
		return new Paged<>(this.rows.stream().map(row).toList(), this.total, this.number, this.pages);
	}

	private static int parse(String asked) {
		return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.pages;
	}

}
