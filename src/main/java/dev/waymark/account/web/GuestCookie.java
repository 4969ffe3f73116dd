package dev.waymark.account.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import dev.waymark.account.learner.GuestPass;
import dev.waymark.account.learner.Guests;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.account.throttle.Allowance;
import dev.waymark.platform.LaterException;
import dev.waymark.platform.web.address.RequestOrigin;

/**
 * The cookie in which a guest's browser keeps the pass: for a year, out of reach of
 * scripts and of other sites, and over TLS bound to this very host by its name's prefix.
 */
@Component
public class GuestCookie {

	static final String NAME = "waymark-guest";

	private static final String HOST_NAME = "__Host-" + NAME;

	private static final Duration RENEW_AFTER = Duration.ofDays(1);

	private static final String PASS = GuestCookie.class.getName() + ".PASS";

	private final Guests guests;

	private final Throttle throttle;

	private final Clock clock;

	GuestCookie(Guests guests, Throttle throttle, Clock clock) {
		this.guests = guests;
		this.throttle = throttle;
		this.clock = clock;
	}

	/**
	 * Recognises the guest behind a request, once a request, and keeps the cookie fresh.
	 * An error page knows nobody, so that it can be shown when the database is what
	 * failed.
	 * @param request the request
	 * @param response the answer
	 * @return the guest's pass, or empty
	 */
	@SuppressWarnings("unchecked")
	public Optional<GuestPass> read(HttpServletRequest request, HttpServletResponse response) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return Optional.empty();
		}
		Optional<GuestPass> known = (Optional<GuestPass>) request.getAttribute(PASS);
		if (known == null) {
			known = Optional.ofNullable(token(request)).flatMap(this.guests::read);
			known.filter(this::isOld).map(this.guests::renew).ifPresent((pass) -> write(pass, request, response));
			request.setAttribute(PASS, known);
		}
		return known;
	}

	/**
	 * Recognises the guest behind a change, or makes one.
	 * @throws LaterException when too many became guests from there (R27)
	 */
	GuestPass readOrWelcome(HttpServletRequest request, HttpServletResponse response) {
		return read(request, response).orElseGet(() -> {
			Allowance allowance = this.throttle.tryNow(Limit.GUEST, RequestOrigin.of(request));
			if (!allowance.allowed()) {
				throw LaterException.tooMuch(Duration.ofSeconds(allowance.retryAfter()));
			}
			GuestPass pass = this.guests.welcome();
			request.setAttribute(PASS, Optional.of(pass));
			write(pass, request, response);
			KeptPages.endWithGuest(request, response);
			return pass;
		});
	}

	/**
	 * Has the browser forget the guest.
	 * @param request the request
	 * @param response the answer
	 */
	public void forget(HttpServletRequest request, HttpServletResponse response) {
		request.removeAttribute(PASS);
		if (token(request) != null) {
			response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "").maxAge(Duration.ZERO).build().toString());
		}
	}

	private static void write(GuestPass pass, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				cookie(request, pass.token()).maxAge(Guests.LIFETIME).build().toString());
	}

	private boolean isOld(GuestPass pass) {
		return pass.issuedAt().plus(RENEW_AFTER).isBefore(this.clock.instant());
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String token) {
		return ResponseCookie.from(request.isSecure() ? HOST_NAME : NAME, token)
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax");
	}

	private static @Nullable String token(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, request.isSecure() ? HOST_NAME : NAME);
		return (cookie != null) ? cookie.getValue() : null;
	}

}
