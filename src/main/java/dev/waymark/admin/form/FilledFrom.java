package dev.waymark.admin.form;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import dev.waymark.admin.EditedThings;

/**
 * What a form was filled from, as it says when it is sent.
 *
 * @param seen the version of the draft, or null when there was none
 * @param from a short word for what was published
 */
record FilledFrom(@Nullable Long seen, @Nullable String from) {

	static FilledFrom of(Sheet sheet) {
		return new FilledFrom(sheet.version(), EditedThings.fingerprint(sheet.published()));
	}

	static FilledFrom of(HttpServletRequest request) {
		return new FilledFrom(seen(request), request.getParameter("from"));
	}

	/**
	 * The version of the draft that a form was filled with, or null when there was none.
	 */
	static @Nullable Long seen(HttpServletRequest request) {
		String seen = Objects.toString(request.getParameter("seen"), "");
		return seen.matches("[0-9]{1,18}") ? Long.valueOf(seen) : null;
	}

}
