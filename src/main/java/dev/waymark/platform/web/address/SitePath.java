package dev.waymark.platform.web.address;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The path of a page within this site, which may itself live below a path of its server
 * ({@code server.servlet.context-path}). Links and redirects put that path in front, so
 * whatever is kept to lead somewhere is kept without it.
 */
public final class SitePath {

	/**
	 * What stands for itself in an address (the unreserved characters of RFC 3986), to be
	 * put into a class of a pattern. Every path of this site is made of them: slugs, the
	 * words in links of letters (base64url), names of files.
	 */
	static final String LETTERS = "A-Za-z0-9._~-";

	private SitePath() {
	}

	/**
	 * Tells what is asked for, also to a page about an error, which the server asks for
	 * at an address of its own.
	 * @param request the request
	 * @return its path within the site, as it was sent
	 */
	public static String of(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return of((failed != null) ? failed.toString() : request.getRequestURI(), request);
	}

	/**
	 * Tells what was asked for before an error or a forward.
	 * @param address the path on the server
	 * @param request a request to the same site
	 * @return the path within the site
	 */
	public static String of(String address, HttpServletRequest request) {
		String site = request.getContextPath();
		return address.startsWith(site + "/") ? address.substring(site.length()) : address;
	}

}
