package dev.waymark.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a form that was refused: the same page again, with every error and with
 * what was typed, and with a title that says so.
 */
public final class RefusedPage {

	private RefusedPage() {
	}

	/**
	 * Shows it.
	 * @param view the page
	 * @param status why it was refused
	 * @param model what the page tells
	 * @return the answer
	 */
	public static ModelAndView of(String view, HttpStatus status, Model model) {
		model.addAttribute("refused", true);
		return new ModelAndView(view, model.asMap(), status);
	}

}
