package dev.waymark.platform.start;

/**
 * Why Waymark did not start, for the person who has to put it right.
 *
 * @param what what happened, a clause without a full stop
 * @param remedy what to do about it, in whole sentences
 */
record Explanation(String what, String remedy) {

	/**
	 * Says it in one line.
	 */
	@Override
	public String toString() {
		return "Waymark did not start: " + this.what + ". " + this.remedy;
	}

}
