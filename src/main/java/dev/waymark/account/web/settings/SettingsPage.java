package dev.waymark.account.web.settings;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.AccountView;
import dev.waymark.platform.web.Preferences;

/**
 * What a member has chosen, at a glance.
 *
 * @param account whose settings they are
 * @param done what a form has done, or null
 * @param language what the chosen language is called, or null when none is chosen
 * @param secondFactor whether it is on
 * @param sessions how many there are
 * @param joined what the organisations are called whose accounts open this one
 * @param offersOrganisations whether there is an organisation to join
 */
record SettingsPage(AccountView account, @Nullable String done, @Nullable String language, boolean secondFactor,
		int sessions, List<String> joined, boolean offersOrganisations) {

	/** The chosen time zone, or null when none is chosen. */
	public @Nullable String zone() {
		String zone = this.account.preferences().zone();
		return zone.equals(Preferences.AUTO) ? null : zone;
	}

	public String keys() {
		return this.account.preferences().keys() ? "on" : "off";
	}

	/** The organisations in one line, or null when there is none. */
	public @Nullable String organisations() {
		return this.joined.isEmpty() ? null : String.join(", ", this.joined);
	}

	/** An organisation that was joined may be gone from the settings since. */
	public boolean hasOrganisations() {
		return this.offersOrganisations || !this.joined.isEmpty();
	}

}
