package dev.waymark.admin.form;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import dev.waymark.admin.Things;

/**
 * What a form was filled from, as it says when it is sent.
 *
 * @param seen the version of the draft, or null when there was none
 * @param from a short word for what was published
 */
record FilledFrom(@Nullable Long seen, @Nullable String from) {

	static FilledFrom of(Sheet sheet) {
		return new FilledFrom(sheet.version(), Things.fingerprint(sheet.published()));
	}

	static FilledFrom of(HttpServletRequest request) {
		return new FilledFrom(Things.seen(request), request.getParameter("from"));
	}

}
