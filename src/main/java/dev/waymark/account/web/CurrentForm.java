package dev.waymark.account.web;

import jakarta.validation.constraints.NotEmpty;

/**
 * A member shows that they know the password.
 */
public class CurrentForm {

	@NotEmpty
	private String current = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

}
