package dev.waymark.platform.web.address;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The answer to a form that was carried out: go and look at the result.
 */
public final class SeeOther {

	private SeeOther() {
	}

	/**
	 * Leads to a page of this site.
	 * @param path a path that was checked, see {@link ReturnPath}
	 * @return the view name
	 */
	public static String to(String path) {
		return "redirect:" + path;
	}

	/**
	 * Leads there from where there is no view.
	 * @param path a path of this site
	 * @param request the request
	 * @param response its answer
	 * @throws IOException when nobody is there any more
	 */
	public static void send(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.sendRedirect(request.getContextPath() + path);
	}

}
