package dev.waymark.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The pages that a browser keeps ready for Back, as a stranger saw them. When the
 * stranger becomes somebody they are over. A script sees to that by itself; a browser
 * without scripts is told to throw them away, which costs it our files as well.
 */
public final class KeptPages {

	private KeptPages() {
	}

	/** Somebody became a guest; the script sends such forms with a header. */
	static void endWithGuest(HttpServletRequest request, HttpServletResponse response) {
		if (request.getHeader("HX-Request") == null) {
			end(response);
		}
	}

	/**
	 * Somebody signed in; without scripts the form has one field more.
	 * @param request the request
	 * @param response the answer
	 */
	public static void endWithMember(HttpServletRequest request, HttpServletResponse response) {
		if (request.getParameter("without-scripts") != null) {
			end(response);
		}
	}

	private static void end(HttpServletResponse response) {
		response.setHeader("Clear-Site-Data", "\"cache\"");
	}

}
