package dev.waymark.inbox.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a form that was refused: the same page again, with every error and with
 * what was typed.
 */
final class Refusal {

	private Refusal() {
	}

	static ModelAndView of(String view, Model model, HttpStatus status) {
		model.addAttribute("refused", true);
		return new ModelAndView(view, model.asMap(), status);
	}

}
