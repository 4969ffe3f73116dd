package dev.waymark.catalog.document;

import java.util.List;
import java.util.Map;

/**
 * A change would leave the content wrong, so none of it was made.
 */
public class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Map<Document, List<Problem>> problems;

	/**
	 * Says what is wrong.
	 * @param problems the documents with their problems, at least one
	 */
	public RefusedException(Map<Document, List<Problem>> problems) {
		super("Refused: " + problems.values());
		this.problems = problems;
	}

	/**
	 * What is wrong.
	 * @return the documents with their problems; none is without
	 */
	public Map<Document, List<Problem>> problems() {
		return this.problems;
	}

}
