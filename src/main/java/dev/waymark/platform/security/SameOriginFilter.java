package dev.waymark.platform.security;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from changing anything in a visitor's name. A change is accepted only
 * when the browser says that one of our own pages sent it: {@code Sec-Fetch-Site} is
 * {@code same-origin} or, where a browser does not send that header, {@code Origin} or
 * else {@code Referer} names the host that was asked. A request that says nothing is
 * refused.
 */
class SameOriginFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isSafe(request) || comesFromOurselves(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	static boolean isSafe(HttpServletRequest request) {
		return SAFE.contains(request.getMethod());
	}

	private static boolean comesFromOurselves(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		String sender = (origin != null) ? origin : request.getHeader(HttpHeaders.REFERER);
		String host = request.getHeader(HttpHeaders.HOST);
		return host != null && host.equalsIgnoreCase(authority(sender));
	}

	private static @Nullable String authority(@Nullable String address) {
		if (address == null) {
			return null;
		}
		try {
			return URI.create(address).getRawAuthority();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
