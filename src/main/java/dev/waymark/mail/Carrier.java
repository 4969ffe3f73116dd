package dev.waymark.mail;

/**
 * The way letters leave the house.
 */
interface Carrier {

	/**
	 * Takes a letter along, and says in the log why when that fails.
	 * @param letter a letter that has not ended
	 * @return what came of it
	 */
	Outcome carry(OutboxLetter letter);

	boolean reachesPeople();

	/**
	 * What came of a try.
	 */
	enum Outcome {

		/** Somebody else is responsible for it from now on. */
		TAKEN,

		/** This letter was not taken; another one may be. */
		REFUSED,

		/** Nobody is there to take any letter. */
		AWAY

	}

}
