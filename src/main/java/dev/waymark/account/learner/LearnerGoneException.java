package dev.waymark.account.learner;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Says that a learner went while a request of theirs was under way: a guest who signed in
 * in another tab, or a member who left. Nothing was written. Answered as 409, with the
 * page that asks to load and try again.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class LearnerGoneException extends RuntimeException {

	/**
	 * Creates the exception.
	 */
	public LearnerGoneException() {
		super("The learner is not there any more");
	}

}
