package dev.waymark.account.web;

import jakarta.validation.constraints.NotBlank;

/**
 * Somebody takes the second step.
 */
public class CodeForm {

	@NotBlank
	private String code = "";

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

}
