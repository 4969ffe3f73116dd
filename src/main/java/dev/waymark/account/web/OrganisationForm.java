package dev.waymark.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/**
 * A member parts from an organisation's account.
 */
public class OrganisationForm {

	@NotBlank
	private String organisation = "";

	@NotEmpty
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
