package dev.waymark.account.web.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import dev.waymark.platform.web.address.SeeOther;
import dev.waymark.platform.web.address.SitePath;

/**
 * Leads strangers to the sign-in and from there to where they wanted to go. A form that
 * was sent after the session had ended was not carried out, and the page says so; a long
 * one is kept.
 */
@Component
class SignInDoor implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (TypedForm.isLong(request)) {
			TypedForm.keep(request, response);
			return;
		}
		boolean looking = request.getMethod().equals(HttpMethod.GET.name());
		String query = request.getQueryString();
		String wanted = SitePath.of(request) + ((query != null) ? "?" + query : "");
		SeeOther.send(
				looking ? "/sign-in?back=" + UriUtils.encode(wanted, StandardCharsets.UTF_8) : "/sign-in?why=ended",
				request, response);
	}

}
