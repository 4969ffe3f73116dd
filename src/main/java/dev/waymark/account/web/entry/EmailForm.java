package dev.waymark.account.web.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.waymark.account.EmailAddress;

/**
 * Somebody asks for a letter.
 */
public class EmailForm {

	@NotBlank
	@Size(max = EmailAddress.MAX_LENGTH)
	@Pattern(regexp = EmailAddress.FORM)
	private String email = "";

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = EmailAddress.spelled(email);
	}

}
