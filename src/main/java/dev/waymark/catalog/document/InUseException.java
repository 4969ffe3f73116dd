package dev.waymark.catalog.document;

/**
 * Something cannot be taken away: learners have marked it, or other things name it. It
 * can be retired instead.
 */
public class InUseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Document document;

	/**
	 * Says what stays.
	 * @param document what was to be taken away
	 */
	public InUseException(Document document) {
		super("%s \"%s\" is in use".formatted(document.kind().getSlug(), document.slug()));
		this.document = document;
	}

	/**
	 * What is in use.
	 * @return the thing, or the guide whose milestone it is
	 */
	public Document document() {
		return this.document;
	}

}
