package dev.waymark.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import dev.waymark.account.AccountView;
import dev.waymark.account.member.Devices;
import dev.waymark.platform.Origin;

/**
 * The cookie by which a device is known again that somebody has signed in from. It lets
 * nobody in.
 */
@Component
public class DeviceCookie {

	private static final String NAME = "waymark-device";

	private static final String HOST_NAME = "__Host-" + NAME;

	private final Devices devices;

	DeviceCookie(Devices devices) {
		this.devices = devices;
	}

	/**
	 * What the cookie holds.
	 * @param request the request
	 * @return the word, or null when there is no cookie
	 */
	public static @Nullable String read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, request.isSecure() ? HOST_NAME : NAME);
		return (cookie != null) ? cookie.getValue() : null;
	}

	/**
	 * Gets to know the device of somebody who has just signed in, unless it is known.
	 * @param account who
	 * @param origin where from
	 * @param request the request
	 * @param response the answer, which gets the cookie
	 */
	public void remember(AccountView account, Origin origin, HttpServletRequest request, HttpServletResponse response) {
		if (!this.devices.knows(account.id(), read(request))) {
			write(this.devices.meet(account, origin), request, response);
		}
	}

	private static void write(String word, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(request.isSecure() ? HOST_NAME : NAME, word)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(Devices.LIFETIME)
					.build()
					.toString());
	}

}
