package dev.waymark.catalog.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.platform.HeavyWork;
import dev.waymark.platform.LaterException;

/**
 * Finds content by the words that people use for it. It keeps an index of the current
 * revision in memory, and makes a new one with the first search after a change.
 * <p>
 * Only so much is searched at once, whoever asks, so that the rest of the site goes on
 * (R27). Whoever searches waits for a turn, though not for long; what only helps, such as
 * completing and near names, waits for nobody and keeps nobody waiting.
 */
@Component
public class CatalogSearch {

	/** Two at least: one may be making a new index while others go on in the last one. */
	static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

	/** Of whom each takes some hundredths of a second. */
	static final int MOST_WAITING = 32;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	static final int HELPED_AT_ONCE = 4;

	private final Catalog catalog;

	private final MessageSource messages;

	final HeavyWork searches = new HeavyWork(AT_ONCE, MOST_WAITING, PATIENCE);

	final HeavyWork helps = new HeavyWork(HELPED_AT_ONCE, 0, Duration.ZERO);

	private final ReentrantLock renewing = new ReentrantLock();

	private volatile @Nullable SearchIndex index;

	CatalogSearch(Catalog catalog, MessageSource messages) {
		this.catalog = catalog;
		this.messages = messages;
	}

	/** Makes the index; where that fails, the first search tries again and says so. */
	void prepare() {
		find(new SiteWords(this.messages).pay());
	}

	/**
	 * Searches everything. Words are found in any of their forms and spellings and by
	 * their beginnings; words of five letters and more, if there is nothing of the kind,
	 * with a typo. No character has a special meaning, and what people wrap a question in
	 * is not asked for.
	 * @param query what a person typed: any text of any length, of which the first 12
	 * words within the first 200 characters count
	 * @return what holds all the words and what a phrase names, or when there is no such
	 * thing, what holds most of the words; what is called exactly so comes first
	 * @throws LaterException when too many search already
	 */
	public SearchResults find(String query) {
		return ask(this.searches, (current) -> current.find(query));
	}

	/**
	 * Completes what somebody is typing.
	 * @param query what there is so far
	 * @param most how many to return at most
	 * @return what is called so, or begins so, best first; empty when nothing does
	 * @throws LaterException when too many are helped already
	 */
	public List<SearchHit> begun(String query, int most) {
		return ask(this.helps, (current) -> current.begun(query, most));
	}

	/**
	 * Looks for things that are called nearly so, for a page that says there is nothing
	 * of a name.
	 * @param words the name that was asked for, such as the slug "lineer-algebra"
	 * @param most how many to return at most
	 * @return the nearest ones, nearest first; empty when nothing comes near
	 * @throws LaterException when too many are helped already
	 */
	public List<SearchHit> near(String words, int most) {
		return ask(this.helps, (current) -> current.near(words, most));
	}

	/** A database that does not answer in time is waited for before it is one's turn. */
	private <T> T ask(HeavyWork turns, Function<SearchIndex, T> question) {
		Content content = this.catalog.live();
		return turns.inTurn(() -> ask(content, question));
	}

	private <T> T ask(Content content, Function<SearchIndex, T> question) {
		while (true) {
			SearchIndex current = current(content);
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

	private SearchIndex current(Content content) {
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
			SiteWords site = new SiteWords(this.messages);
			SearchIndex fresh = (last != null) ? last.next(content, site) : SearchIndex.of(content, site);
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
