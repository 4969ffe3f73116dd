package dev.waymark.account.web.settings;

import java.util.List;
import java.util.Locale;

import dev.waymark.platform.web.Languages;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.VisitorZone;

/**
 * What a member may choose from for the look of the pages.
 *
 * @param themes the names of the themes, in the order in which they are offered
 * @param languages the languages
 * @param zones the names of the time zones
 * @param keys whether skills can be marked by keys
 */
record ProfilePage(List<String> themes, List<Language> languages, List<String> zones, List<String> keys) {

	static ProfilePage of(Languages languages) {
		return new ProfilePage(List.of(Preferences.AUTO, "light", "dark"),
				languages.all().stream().map(Language::of).toList(), VisitorZone.places(), List.of("on", "off"));
	}

	/**
	 * A language.
	 *
	 * @param tag names it in the form
	 * @param name what those who speak it call it
	 */
	record Language(String tag, String name) {

		static Language of(Locale language) {
			return new Language(language.toLanguageTag(), language.getDisplayName(language));
		}

	}

}
