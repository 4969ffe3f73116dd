package dev.waymark.catalog;

/**
 * Reads the whole content. The rows are another room's: news goes up by an interface.
 */
public interface ContentReader {

	/**
	 * The number of the content's revision, in one query.
	 * @return a number that grows with every change of the content
	 */
	long revision();

	/**
	 * Takes a picture of what is live, whatever the caller's transaction has changed.
	 * @return the whole content
	 */
	Content read();

	/**
	 * Takes a picture of what would be live after the caller's transaction.
	 * @return the whole content
	 * @throws org.springframework.transaction.IllegalTransactionStateException when there
	 * is no transaction
	 */
	Content readWithin();

}
