package dev.waymark.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.waymark.account.SignUpDraft;

/**
 * How a member wants to be called and likes the pages.
 */
public class ProfileForm {

	@NotBlank
	@Size(max = SignUpDraft.MAX_NAME)
	@Pattern(regexp = SignUpDraft.NAME)
	private String name = "";

	private String theme = "";

	private String keys = "";

	private String language = "";

	private String zone = "";

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getTheme() {
		return this.theme;
	}

	public void setTheme(String theme) {
		this.theme = theme;
	}

	public String getKeys() {
		return this.keys;
	}

	public void setKeys(String keys) {
		this.keys = keys;
	}

	public String getLanguage() {
		return this.language;
	}

	public void setLanguage(String language) {
		this.language = language;
	}

	public String getZone() {
		return this.zone;
	}

	public void setZone(String zone) {
		this.zone = zone;
	}

}
