package dev.waymark.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.waymark.account.EmailAddress;
import dev.waymark.account.SignUpDraft;

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
	private String password = "";

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email.strip();
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name.strip();
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
