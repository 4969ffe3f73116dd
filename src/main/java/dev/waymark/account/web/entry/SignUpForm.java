package dev.waymark.account.web.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.waymark.account.EmailAddress;
import dev.waymark.account.member.SignUpDraft;
import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * Somebody would like to be a member.
 */
public class SignUpForm {

	@NotBlank
	@Size(max = EmailAddress.MAX_LENGTH)
	@Pattern(regexp = EmailAddress.FORM)
	private String email = "";

	@NotBlank
	@Size(max = SignUpDraft.MAX_NAME)
	@Pattern(regexp = SignUpDraft.NAME)
	private String name = "";

	@NotEmpty
	@Worded(Wording.AS_TYPED)
	private String password = "";

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = EmailAddress.spelled(email);
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
