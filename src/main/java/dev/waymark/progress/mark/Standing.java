package dev.waymark.progress.mark;

/**
 * Where a learner stands with one requirement.
 */
public enum Standing {

	/** Learned at the required proficiency or higher. */
	MET,
	/** Not yet there: to learn. */
	OPEN,
	/** Left out on purpose. */
	SKIPPED

}
