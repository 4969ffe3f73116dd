package dev.waymark.account.password;

/**
 * Why a password cannot be chosen (R2: refused with the reason).
 */
public enum PasswordProblem {

	/** It has fewer characters than R1 asks for. */
	TOO_SHORT("password.problem.too-short"),

	/** It has more characters than {@link PasswordRules#MOST}. */
	TOO_LONG("password.problem.too-long"),

	/** It is on the list of common passwords, or one from there written twice. */
	COMMON("password.problem.common"),

	/** It follows a pattern that is tried early: repeats, rows of keys, sequences. */
	GUESSABLE("password.problem.guessable"),

	/** Without the names of the site and of the person too little is left. */
	OWN_WORD("password.problem.own-word");

	private final String key;

	PasswordProblem(String key) {
		this.key = key;
	}

	/**
	 * Names the words for the person.
	 * @return the key in the message files; its argument {0} is the least and {1} the
	 * most number of characters
	 */
	public String getKey() {
		return this.key;
	}

}
