package dev.waymark.account.web.entry;

import jakarta.validation.constraints.NotEmpty;

import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * Somebody chooses a new password.
 */
public class NewPasswordForm {

	@NotEmpty
	@Worded(Wording.AS_TYPED)
	private String password = "";

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
