package dev.waymark.catalog;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The door to the content. It answers from memory and asks the database only for the
 * number of the current revision, so that a change made on one node is seen on all of
 * them with the next page.
 */
@Component
public class Catalog {

	private static final Logger logger = LoggerFactory.getLogger(Catalog.class);

	private final ContentReader reader;

	private final ThreadLocal<@Nullable Content> shown = new ThreadLocal<>();

	private volatile @Nullable Content content;

	Catalog(ContentReader reader) {
		this.reader = reader;
	}

	/**
	 * The content as it stands now. When the database does not answer, the last picture
	 * stands in for it.
	 * @return an immutable picture; read everything a page needs from one
	 */
	public Content content() {
		Content picture = this.shown.get();
		return (picture != null) ? picture : live();
	}

	/**
	 * Lets a piece of work see one picture of the content, whatever is live: a whole page
	 * the same one, or an editor what a draft would look like. Only this thread sees it,
	 * and only until the work ends; a search goes on in what is live.
	 * @param <T> what comes out
	 * @param picture what {@link #content} answers meanwhile
	 * @param work what to do
	 * @return what the work gives
	 * @throws Exception what the work throws
	 */
	public <T> T during(Content picture, Callable<T> work) throws Exception {
		Content before = this.shown.get();
		this.shown.set(picture);
		try {
			return work.call();
		}
		finally {
			if (before != null) {
				this.shown.set(before);
			}
			else {
				this.shown.remove();
			}
		}
	}

	/**
	 * The content that everybody sees.
	 * @return what {@link #content} answers outside of {@link #during}
	 */
	public Content live() {
		Content last = this.content;
		if (last == null) {
			return refresh();
		}
		try {
			return (this.reader.revision() == last.revision()) ? last : refresh();
		}
		catch (DataAccessException | CannotCreateTransactionException ex) {
			logger.warn("The database does not answer; content pages go on from memory: {}", ex.getMessage());
			return last;
		}
	}

	/**
	 * Reads the content as the caller's transaction sees it, changes that are not live
	 * yet included. For trials; pages ask for {@link #content()}.
	 * @return a picture that nobody else gets
	 */
	public Content trial() {
		return this.reader.readWithin();
	}

	private synchronized Content refresh() {
		Content last = this.content;
		if (last != null && this.reader.revision() == last.revision()) {
			return last;
		}
		Content fresh = this.reader.read();
		this.content = fresh;
		return fresh;
	}

}
