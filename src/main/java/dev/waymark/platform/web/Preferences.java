package dev.waymark.platform.web;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * How a visitor likes the pages. It is kept in the visitor's own browser, so it needs no
 * account.
 *
 * @param theme "auto", "light" or "dark"
 * @param keys whether single-letter keys set marks
 * @param language a language tag such as "en", or "auto" for what the browser asks for
 * @param zone the id of a time zone such as "Europe/Berlin", or "auto" for the device's
 */
public record Preferences(String theme, boolean keys, String language, String zone) {

	/** What a choice is called that is left to the browser. */
	public static final String AUTO = "auto";

	/** What a theme may be. */
	public static final Set<String> THEMES = Set.of(AUTO, "light", "dark");

	/** How somebody likes the pages who has said nothing. */
	public static final Preferences DEFAULT = new Preferences(AUTO, true, AUTO, AUTO);

	private static final String COOKIE = "waymark-preferences";

	private static final String HOST_COOKIE = "__Host-" + COOKIE;

	private static final Pattern LANGUAGE = Pattern.compile("auto|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

	/**
	 * What the visitor's browser keeps. Anything odd counts as the default.
	 * @param request a request of the visitor's
	 * @return how the visitor likes the pages
	 */
	public static Preferences of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, name(request));
		return (cookie != null) ? parse(cookie.getValue()) : DEFAULT;
	}

	private static Preferences parse(String text) {
		String[] parts = text.split("\\.", -1);
		if (parts.length < 2 || parts.length > 4 || !THEMES.contains(parts[0])) {
			return DEFAULT;
		}
		String language = (parts.length > 2 && LANGUAGE.matcher(parts[2]).matches()) ? parts[2] : AUTO;
		String zone = (parts.length > 3 && VisitorZone.isKnown(parts[3])) ? parts[3] : AUTO;
		return new Preferences(parts[0], !parts[1].equals("nokeys"), language, zone);
	}

	/**
	 * Has the visitor's browser keep them for a year.
	 * @param request the request that is answered
	 * @param response its answer
	 */
	public void write(HttpServletRequest request, HttpServletResponse response) {
		String value = this.theme + "." + (this.keys ? "keys" : "nokeys") + "." + this.language + "." + this.zone;
		response.addHeader(HttpHeaders.SET_COOKIE,
				cookie(value, request).maxAge(Duration.ofDays(365)).build().toString());
	}

	/**
	 * Has the visitor's browser forget them.
	 * @param request the request that is answered
	 * @param response its answer
	 */
	public static void forget(HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, name(request)) != null) {
			response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request).maxAge(Duration.ZERO).build().toString());
		}
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
		return ResponseCookie.from(name(request), value)
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax");
	}

	private static String name(HttpServletRequest request) {
		return request.isSecure() ? HOST_COOKIE : COOKIE;
	}

}
