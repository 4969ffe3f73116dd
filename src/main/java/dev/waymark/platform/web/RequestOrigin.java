package dev.waymark.platform.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import dev.waymark.platform.Origin;

/**
 * Reads where a request came from. What a request claims in {@code X-Forwarded-For} is
 * not believed here; the server believes it when a trusted proxy says it, and then it is
 * the address (R26).
 */
public final class RequestOrigin {

	private RequestOrigin() {
	}

	/**
	 * Reads it.
	 * @param request the request
	 * @return where it came from
	 */
	public static Origin of(HttpServletRequest request) {
		return new Origin(Objects.requireNonNullElse(request.getRemoteAddr(), ""),
				Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
	}

}
