package dev.waymark.catalog;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds content by the words that people use for it. It keeps an index of the current
 * revision in memory, and makes a new one with the first search after a change.
 */
@Component
public class CatalogSearch {

	private final Catalog catalog;

	private final ReentrantLock renewing = new ReentrantLock();

	private volatile @Nullable SearchIndex index;

	CatalogSearch(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Searches everything. Words are found in any of their forms and spellings, by their
	 * beginnings, and with a typo; no character has a special meaning.
	 * @param query what a person typed: any text of any length, of which the first 12
	 * words within the first 200 characters count
	 * @return what holds all the words, or when nothing does, what holds some of them
	 */
	public SearchResults find(String query) {
		return ask((current) -> current.find(query));
	}

	/**
	 * Looks for things that are called nearly so, for a page that says there is nothing
	 * of a name.
	 * @param words the name that was asked for, such as the slug "lineer-algebra"
	 * @param most how many to return at most
	 * @return the nearest ones, nearest first; empty when nothing comes near
	 */
	public List<SearchHit> near(String words, int most) {
		return ask((current) -> current.near(words, most));
	}

	private <T> T ask(Function<SearchIndex, T> question) {
		while (true) {
			SearchIndex current = current();
			if (current.hold()) {
				try {
					return question.apply(current);
				}
				finally {
					current.release();
				}
			}
		}
	}

	private SearchIndex current() {
		Content content = this.catalog.live();
		SearchIndex last = this.index;
		if (last != null && (last.revision() == content.revision() || this.renewing.isLocked())) {
			return last;
		}
		return renew();
	}

	/**
	 * Swaps the index. The old one lives on until the last search in it ends.
	 * @return the index of the revision that is current by the time it is this caller's
	 * turn
	 */
	private SearchIndex renew() {
		this.renewing.lock();
		try {
			Content content = this.catalog.live();
			SearchIndex last = this.index;
			if (last != null && last.revision() == content.revision()) {
				return last;
			}
			SearchIndex fresh = SearchIndex.of(content);
			this.index = fresh;
			if (last != null) {
				last.release();
			}
			return fresh;
		}
		finally {
			this.renewing.unlock();
		}
	}

}
