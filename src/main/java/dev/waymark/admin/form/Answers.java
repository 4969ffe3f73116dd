package dev.waymark.admin.form;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import dev.waymark.admin.EditedThings;
import dev.waymark.catalog.document.Clash;

/**
 * What an editor has answered where two texts clash. An answer counts only for what was
 * asked: when one of the two has changed again, it is asked again.
 *
 * @param request the form
 */
record Answers(HttpServletRequest request) {

	/** A short word for what is asked. */
	static String question(Clash clash) {
		return EditedThings.fingerprint(clash.mine() + "\n" + clash.theirs());
	}

	/** Whether both texts are as they were when the editor chose. */
	boolean isAnswered(Clash clash) {
		return isAsked(clash) && this.request.getParameter("keep." + clash.path()) != null;
	}

	/** Whether the editor has seen both texts and has not chosen. */
	boolean isOpen(Clash clash) {
		return isAsked(clash) && this.request.getParameter("keep." + clash.path()) == null;
	}

	private boolean isAsked(Clash clash) {
		return question(clash).equals(this.request.getParameter("asked." + clash.path()));
	}

	/** Which text was chosen, be it that one of them has changed since. */
	String chosen(Clash clash, String otherwise) {
		String keep = Objects.toString(this.request.getParameter("keep." + clash.path()), otherwise);
		return keep.equals("theirs") || keep.isEmpty() ? keep : "mine";
	}

	/** Whether the other text was chosen, be it that it has changed since. */
	boolean isTheirs(Clash clash) {
		return "theirs".equals(this.request.getParameter("keep." + clash.path()));
	}

	/** Whether the editor knows that there is nothing, or no longer. */
	boolean isSure() {
		return this.request.getParameter("gone") != null || FilledFrom.seen(this.request) == null
				&& Objects.toString(this.request.getParameter("from"), "").isEmpty();
	}

}
