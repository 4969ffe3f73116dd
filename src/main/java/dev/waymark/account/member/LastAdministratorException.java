package dev.waymark.account.member;

/**
 * Somebody would take away the last administrator there is.
 */
public class LastAdministratorException extends RuntimeException {

	LastAdministratorException() {
		super("There has to be an administrator");
	}

}
