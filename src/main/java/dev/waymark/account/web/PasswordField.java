package dev.waymark.account.web;

import java.util.Collection;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import dev.waymark.account.password.PasswordRules;

/**
 * Says at the field what is wrong with a new password: everything at once.
 */
@Component
class PasswordField {

	private static final String NAME = "password";

	private final PasswordRules rules;

	PasswordField(PasswordRules rules) {
		this.rules = rules;
	}

	void check(String password, boolean secondFactor, Collection<String> ownWords, BindingResult errors) {
		if (errors.hasFieldErrors(NAME)) {
			return;
		}
		this.rules.check(password, secondFactor, ownWords)
			.forEach((problem) -> errors.rejectValue(NAME, problem.getKey(),
					new Object[] { PasswordRules.least(secondFactor), PasswordRules.MOST }, null));
	}

}
