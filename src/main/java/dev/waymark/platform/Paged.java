package dev.waymark.platform;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One page of a long list, so that no page of the site grows with what people keep.
 *
 * @param rows what stands on the page
 * @param total how many rows the whole list has
 * @param number which page this is, from 1
 * @param pages how many pages there are, at least 1
 * @param <T> the type of the rows
 */
public record Paged<T>(List<T> rows, int total, int number, int pages) {

	/**
	 * Cuts a page out of a list that lies in memory.
	 * @param <T> the type of the rows
	 * @param all the whole list
	 * @param asked the number of the page as it was asked for; one that is none, or too
	 * large, leads to the nearest page there is
	 * @param size how many rows a page has
	 * @return the page
	 */
	public static <T> Paged<T> of(List<T> all, String asked, int size) {
		return of(all.size(), asked, size, (skipped) -> all.subList(skipped, Math.min(skipped + size, all.size())));
	}

	/**
	 * Reads a page of a list that lies elsewhere.
	 * @param <T> the type of the rows
	 * @param total how long the whole list is
	 * @param asked as above
	 * @param size how many rows a page has
	 * @param read reads the page's rows, given how many rows come before them
	 * @return the page
	 */
	public static <T> Paged<T> of(int total, String asked, int size, IntFunction<List<T>> read) {
		int pages = Math.max(1, (total + size - 1) / size);
		int number = Math.min(Math.max(parse(asked), 1), pages);
		return new Paged<>(read.apply((number - 1) * size), total, number, pages);
	}

	/**
	 * Makes something else of each row.
	 * @param <R> what
	 * @param row makes it
	 * @return the same page with other rows
	 */
	public <R> Paged<R> map(Function<T, R> row) {
		return new Paged<>(this.rows.stream().map(row).toList(), this.total, this.number, this.pages);
	}

	private static int parse(String asked) {
		return asked.matches("[0-9]{1,9}") ? Integer.parseInt(asked) : 1;
	}

	/**
	 * Tells whether there is a page before this one.
	 * @return false on the first page
	 */
	public boolean hasPrevious() {
		return this.number > 1;
	}

	/**
	 * Tells whether there is a page after this one.
	 * @return false on the last page
	 */
	public boolean hasNext() {
		return this.number < this.pages;
	}

}
