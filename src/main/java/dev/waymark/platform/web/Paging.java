package dev.waymark.platform.web;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import dev.waymark.platform.Paged;
import dev.waymark.platform.web.address.PageAddress;

/**
 * The way from one page of a long list to its neighbours, as {@code fragments/paging}
 * shows it.
 *
 * @param number which page this is, from 1
 * @param pages how many there are
 * @param previous where the page before is found, or null on the first one
 * @param next where the page after is found, or null on the last one
 */
public record Paging(int number, int pages, @Nullable String previous, @Nullable String next) {

	/**
	 * Leads through a list whose pages differ in their {@code page}.
	 * @param page the page that is shown
	 * @param list the list with its filters
	 * @return the way to its neighbours
	 */
	public static Paging of(Paged<?> page, PageAddress list) {
		return of(page, (number) -> list.with("page", number).toString());
	}

	/**
	 * Leads through any list.
	 * @param page the page that is shown
	 * @param address where the page with a number is found, within the site
	 * @return the way to its neighbours
	 */
	public static Paging of(Paged<?> page, IntFunction<String> address) {
		return new Paging(page.number(), page.pages(), page.hasPrevious() ? address.apply(page.number() - 1) : null,
				page.hasNext() ? address.apply(page.number() + 1) : null);
	}

}
