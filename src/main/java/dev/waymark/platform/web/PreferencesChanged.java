package dev.waymark.platform.web;

/**
 * News that a visitor likes the pages another way from now on.
 *
 * @param preferences how
 */
public record PreferencesChanged(Preferences preferences) {
}
