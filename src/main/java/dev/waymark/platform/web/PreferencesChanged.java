package dev.waymark.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * News that a visitor likes the pages another way from now on. Says no more than what was
 * chosen: the rest may have been chosen otherwise on another device.
 *
 * @param theme the theme, or null when none was chosen
 * @param keys whether single-letter keys set marks, or null when nothing was said of that
 */
public record PreferencesChanged(@Nullable String theme, @Nullable Boolean keys) {
}
