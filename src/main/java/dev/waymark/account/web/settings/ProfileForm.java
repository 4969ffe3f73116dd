package dev.waymark.account.web.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountView;
import dev.waymark.account.Profile;
import dev.waymark.account.member.SignUpDraft;
import dev.waymark.platform.web.Languages;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.VisitorZone;

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

	/** What the form was filled with. */
	private String oldName = "";

	private String oldTheme = "";

	private String oldKeys = "";

	private String oldLanguage = "";

	private String oldZone = "";

	static ProfileForm of(AccountView account) {
		ProfileForm form = new ProfileForm();
		Preferences preferences = account.preferences();
		form.name = account.name();
		form.theme = preferences.theme();
		form.keys = preferences.keys() ? "on" : "off";
		form.language = preferences.language();
		form.zone = preferences.zone();
		form.oldName = form.name;
		form.oldTheme = form.theme;
		form.oldKeys = form.keys;
		form.oldLanguage = form.language;
		form.oldZone = form.zone;
		return form;
	}

	Profile profile(Languages languages) {
		return profile(this.name, this.theme, this.keys, this.language, this.zone, languages);
	}

	/** What the form was filled with, or null when it does not say. */
	@Nullable Profile old(Languages languages) {
		return this.oldName.isEmpty() ? null
				: profile(this.oldName, this.oldTheme, this.oldKeys, this.oldLanguage, this.oldZone, languages);
	}

	private static Profile profile(String name, String theme, String keys, String language, String zone,
			Languages languages) {
		return new Profile(name,
				new Preferences(Preferences.THEMES.contains(theme) ? theme : Preferences.AUTO, !keys.equals("off"),
						(languages.find(language) != null) ? language : Preferences.AUTO,
						VisitorZone.isKnown(zone) ? zone : Preferences.AUTO));
	}

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

	public String getOldName() {
		return this.oldName;
	}

	public void setOldName(String oldName) {
		this.oldName = oldName;
	}

	public String getOldTheme() {
		return this.oldTheme;
	}

	public void setOldTheme(String oldTheme) {
		this.oldTheme = oldTheme;
	}

	public String getOldKeys() {
		return this.oldKeys;
	}

	public void setOldKeys(String oldKeys) {
		this.oldKeys = oldKeys;
	}

	public String getOldLanguage() {
		return this.oldLanguage;
	}

	public void setOldLanguage(String oldLanguage) {
		this.oldLanguage = oldLanguage;
	}

	public String getOldZone() {
		return this.oldZone;
	}

	public void setOldZone(String oldZone) {
		this.oldZone = oldZone;
	}

}
