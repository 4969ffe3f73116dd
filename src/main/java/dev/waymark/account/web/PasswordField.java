package dev.waymark.account.web;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import dev.waymark.account.password.PasswordRules;
import dev.waymark.account.password.PasswordProblem;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.platform.Origin;

/**
 * Says at the field what is wrong with a new password: everything at once.
 */
@Component
public class PasswordField {

	private static final String NAME = "password";

	private final PasswordRules rules;

	private final Throttle throttle;

	PasswordField(PasswordRules rules, Throttle throttle) {
		this.rules = rules;
		this.throttle = throttle;
	}

	/**
	 * What is cheap comes first; then whoever has tried very many may try no more for a
	 * while, for the estimate costs time that others lack (R27).
	 * @param password what was typed
	 * @param secondFactor whether a second factor stands beside it
	 * @param ownWords the person's names, of which it must not be made
	 * @param origin where from
	 * @param errors get what is wrong
	 */
	public void check(String password, boolean secondFactor, Collection<String> ownWords, Origin origin,
			BindingResult errors) {
		if (errors.hasFieldErrors(NAME)) {
			return;
		}
		List<PasswordProblem> problems = this.rules.obvious(password, secondFactor, ownWords);
		if (problems.isEmpty()) {
			if (!this.throttle.tryNow(Limit.PASSWORD_CHOICE, origin).allowed()) {
				errors.reject(RefusedForm.LATER);
				return;
			}
			problems = this.rules.guessed(password, secondFactor, ownWords);
		}
		problems.forEach((problem) -> errors.rejectValue(NAME, problem.getKey(),
				new Object[] { PasswordRules.least(secondFactor), PasswordRules.MOST }, null));
	}

}
