package dev.waymark.platform.start;

import java.util.Optional;

/**
 * Knows one kind of trouble at the start, so that each kind can be read, tested and added
 * by itself.
 */
@FunctionalInterface
interface Explainer {

	/**
	 * Explains a failure of the kind that this explainer knows.
	 * @param failure what went wrong
	 * @return the explanation, or nothing when the failure is of another kind
	 */
	Optional<Explanation> explain(Failure failure);

}
