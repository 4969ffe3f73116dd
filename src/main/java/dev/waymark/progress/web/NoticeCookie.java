package dev.waymark.progress.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Carries word of a change from the form to the page that follows it, without a session.
 */
final class NoticeCookie {

	private static final String NAME = "waymark-notice";

	private static final String HOST_NAME = "__Host-" + NAME;

	private static final Duration LIFETIME = Duration.ofMinutes(1);

	/** Says that an undo came too late. */
	static final String OVERTAKEN = "overtaken";

	private NoticeCookie() {
	}

	static void write(String what, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie(what, request).maxAge(LIFETIME).build().toString());
	}

	static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
		Cookie cookie = WebUtils.getCookie(request, name(request));
		if (cookie == null) {
			return Optional.empty();
		}
		response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request).maxAge(Duration.ZERO).build().toString());
		return Optional.of(cookie.getValue());
	}

	static Optional<UUID> event(String what) {
		try {
			return Optional.of(UUID.fromString(what));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
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
		return request.isSecure() ? HOST_NAME : NAME;
	}

}
