package dev.waymark.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Marks a request whose page is shown before it is live, so that the layout says so.
 */
public final class Preview {

	private static final String ATTRIBUTE = Preview.class.getName();

	private Preview() {
	}

	/**
	 * Marks a request.
	 * @param request the request
	 * @param back the path that leads back to where the page is written
	 */
	public static void mark(HttpServletRequest request, String back) {
		request.setAttribute(ATTRIBUTE, back);
	}

	static @Nullable Object of(HttpServletRequest request) {
		return request.getAttribute(ATTRIBUTE);
	}

}
