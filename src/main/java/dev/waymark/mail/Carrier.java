package dev.waymark.mail;

/**
 * The way letters leave the house.
 */
interface Carrier {

	/**
	 * Takes a letter along, and says in the log why when that fails.
	 * @param delivery the letter, at one of its tries
	 * @return what came of it
	 */
	Outcome carry(Delivery delivery);

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
