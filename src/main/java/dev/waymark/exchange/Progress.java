package dev.waymark.exchange;

/**
 * Is told how far something is that takes long.
 */
@FunctionalInterface
public interface Progress {

	/** Tells nobody. */
	Progress NONE = (step, done, of) -> {
	};

	/**
	 * Is told.
	 * @param step what is being done
	 * @param done how much of it is done
	 * @param of how much there is to do
	 */
	void at(Step step, int done, int of);

	/**
	 * What is done with a file.
	 */
	enum Step {

		/** The file is read. */
		READ,
		/** It is compared with what is published. */
		COMPARE,
		/** It is tried and taken back. */
		TRY,
		/** It is written. */
		WRITE

	}

}
