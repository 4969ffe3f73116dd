package dev.waymark.account.web.settings;

import jakarta.validation.constraints.NotEmpty;

import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * A member chooses another password.
 */
public class PasswordForm {

	@NotEmpty
	@Worded(Wording.AS_TYPED)
	private String current = "";

	@NotEmpty
	@Worded(Wording.AS_TYPED)
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
