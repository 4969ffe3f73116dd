package dev.waymark.platform.web;

import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.WebUtils;

/**
 * How a visitor likes the pages. It is kept in the visitor's own browser, so it needs no
 * account.
 *
 * @param theme "auto", "light" or "dark"
 * @param keys whether single-letter keys set marks
 */
public record Preferences(String theme, boolean keys) {

	static final String COOKIE = "waymark-preferences";

	static final Set<String> THEMES = Set.of("auto", "light", "dark");

	private static final Preferences DEFAULT = new Preferences("auto", true);

	static Preferences of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? parse(cookie.getValue()) : DEFAULT;
	}

	/** Anything odd in the cookie counts as the default. */
	private static Preferences parse(String text) {
		String[] parts = text.split("\\.", -1);
		if (parts.length != 2 || !THEMES.contains(parts[0])) {
			return DEFAULT;
		}
		return new Preferences(parts[0], !parts[1].equals("nokeys"));
	}

	String cookieValue() {
		return this.theme + "." + (this.keys ? "keys" : "nokeys");
	}

}
