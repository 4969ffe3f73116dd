package dev.waymark.account.web;

import jakarta.validation.constraints.NotEmpty;

/**
 * A member chooses another password.
 */
public class PasswordForm {

	@NotEmpty
	private String current = "";

	@NotEmpty
	private String password = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
