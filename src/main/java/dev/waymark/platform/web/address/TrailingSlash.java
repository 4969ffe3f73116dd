package dev.waymark.platform.web.address;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads an address with a slash at its end, as people type and some programs write it, to
 * the one address of the page. It comes before all rules on addresses, which know that
 * one only.
 */
@Component
class TrailingSlash extends OncePerRequestFilter implements Ordered {

	private static final Set<String> LOOKING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

	/** Names within this site: two slashes in front would lead to another. */
	private static final Pattern PAGE = Pattern.compile("((?:/[" + SitePath.LETTERS + "]+)+)/+");

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Matcher page = PAGE.matcher(request.getRequestURI());
		if (!LOOKING.contains(request.getMethod()) || !page.matches()
				|| page.group(1).equals(request.getContextPath())) {
			chain.doFilter(request, response);
			return;
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setHeader(HttpHeaders.LOCATION, page.group(1) + query);
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
	}

}
