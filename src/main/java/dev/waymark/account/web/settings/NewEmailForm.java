package dev.waymark.account.web.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.waymark.account.EmailAddress;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * A member moves to another address.
 */
public class NewEmailForm {

	@NotBlank
	@Size(max = EmailAddress.MAX_LENGTH)
	@Pattern(regexp = EmailAddress.FORM)
	private String email = "";

	@NotEmpty
	@Worded(Wording.AS_TYPED)
	private String current = "";

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = EmailAddress.spelled(email);
	}

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

}
