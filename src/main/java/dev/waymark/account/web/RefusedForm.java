package dev.waymark.account.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a form that was refused: the same page again, with every error and with
 * what was typed.
 */
public final class RefusedForm {

	/** Said of the whole form: too many passwords were tried from there. */
	static final String LATER = "password.later";

	private RefusedForm() {
	}

	/**
	 * Of a form for a new password.
	 * @param view the page
	 * @param model what it tells
	 * @param errors what is wrong
	 * @return the answer: 429 when too many were tried, else 422
	 */
	public static ModelAndView of(String view, Model model, BindingResult errors) {
		boolean later = errors.getGlobalErrors().stream().anyMatch((error) -> LATER.equals(error.getCode()));
		return of(view, model, later ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Of any other form.
	 * @param view the page
	 * @param model what it tells
	 * @return the answer: 422
	 */
	public static ModelAndView of(String view, Model model) {
		return of(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Of a form that is refused for a reason of its own.
	 * @param view the page
	 * @param model what it tells
	 * @param status the reason
	 * @return the answer
	 */
	public static ModelAndView of(String view, Model model, HttpStatus status) {
		model.addAttribute("refused", true);
		return new ModelAndView(view, model.asMap(), status);
	}

}
