package dev.waymark.account.web;

import jakarta.validation.constraints.NotEmpty;

/**
 * Somebody chooses a new password.
 */
public class NewPasswordForm {

	@NotEmpty
	private String password = "";

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
