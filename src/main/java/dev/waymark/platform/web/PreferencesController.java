package dev.waymark.platform.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Keeps a visitor's preferences.
 */
@Controller
class PreferencesController {

	@PostMapping("/preferences")
	String save(@RequestParam(required = false) @Nullable String theme,
			@RequestParam(required = false) @Nullable String keys,
			@RequestParam(required = false) @Nullable String back, HttpServletRequest request,
			HttpServletResponse response) {
		Preferences before = Preferences.of(request);
		Preferences after = new Preferences(
				(theme != null && Preferences.THEMES.contains(theme)) ? theme : before.theme(),
				(keys != null) ? !keys.equals("off") : before.keys());
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(Preferences.COOKIE, after.cookieValue())
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(Duration.ofDays(365))
					.build()
					.toString());
		return SeeOther.to(ReturnPath.of(back, "/"));
	}

}
