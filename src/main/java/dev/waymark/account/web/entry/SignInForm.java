package dev.waymark.account.web.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.waymark.account.EmailAddress;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * Somebody says who they are.
 */
public class SignInForm {

	@NotBlank
	@Size(max = EmailAddress.MAX_LENGTH)
	@Pattern(regexp = EmailAddress.FORM)
	private String email = "";

	@NotEmpty
	@Worded(Wording.AS_TYPED)
	private String password = "";

	private String back = "";

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = EmailAddress.spelled(email);
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

	public String getBack() {
		return this.back;
	}

	public void setBack(String back) {
		this.back = back;
	}

}
