package dev.waymark.account.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import dev.waymark.account.AccountView;
import dev.waymark.account.member.Credentials;
import dev.waymark.platform.Origin;

/**
 * Asks members for their password again before something weighty (R14), and says at the
 * field when it is not the one.
 */
@Component
public class CurrentPassword {

	private static final String NAME = "current";

	private final Credentials credentials;

	CurrentPassword(Credentials credentials) {
		this.credentials = credentials;
	}

	/**
	 * Checks what was typed, unless the field has an error already.
	 * @param who who is signed in
	 * @param typed what was typed
	 * @param origin where from
	 * @param errors get the error
	 */
	public void check(AccountView who, String typed, Origin origin, BindingResult errors) {
		if (!errors.hasFieldErrors(NAME) && !this.credentials.knows(who, typed, origin)) {
			errors.rejectValue(NAME, "current.wrong");
		}
	}

}
