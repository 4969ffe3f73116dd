package dev.waymark.catalog.editing;

import java.util.List;

/**
 * What a change was to begin from is no longer what is published, so nothing was changed.
 */
public class ChangedSinceException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Change> since;

	/**
	 * Tells that nothing was changed.
	 * @param since what has changed meanwhile, as it was expected and as it is
	 */
	public ChangedSinceException(List<Change> since) {
		super("Changed since: " + since.size());
		this.since = since;
	}

	/**
	 * What has changed meanwhile.
	 * @return each thing, as it was expected and as it is
	 */
	public List<Change> since() {
		return this.since;
	}

}
