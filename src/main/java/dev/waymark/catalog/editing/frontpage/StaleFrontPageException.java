package dev.waymark.catalog.editing.frontpage;

/**
 * Somebody else has changed the words of the front page since they were looked at.
 * Nothing was written, so that both texts are there to choose from.
 */
public class StaleFrontPageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient FrontPageDraft current;

	StaleFrontPageException(FrontPageDraft current) {
		super("The front page was changed since it was read");
		this.current = current;
	}

	/**
	 * The words as they stand.
	 * @return what the other change wrote
	 */
	public FrontPageDraft current() {
		return this.current;
	}

}
