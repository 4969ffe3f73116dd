package dev.waymark.account.web;

import jakarta.validation.constraints.NotEmpty;

import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * A member shows that they know the password.
 */
public class CurrentForm {

	@NotEmpty
	@Worded(Wording.AS_TYPED)
	private String current = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

}
