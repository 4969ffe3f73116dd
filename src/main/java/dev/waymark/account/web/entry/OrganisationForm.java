package dev.waymark.account.web.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * A member parts from an organisation's account.
 */
public class OrganisationForm {

	@NotBlank
	private String organisation = "";

	@NotEmpty
	@Worded(Wording.AS_TYPED)
	private String current = "";

	public String getOrganisation() {
		return this.organisation;
	}

	public void setOrganisation(String organisation) {
		this.organisation = organisation;
	}

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

}
