package dev.waymark.account.web.settings;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Member;
import dev.waymark.account.member.EmailChange;
import dev.waymark.account.web.CurrentPassword;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * How a member moves to another address: a form, a letter there, and its link.
 */
@Controller
class EmailController {

	private static final String PAGE = "account/email";

	private final EmailChange emailChange;

	private final CurrentPassword current;

	EmailController(EmailChange emailChange, CurrentPassword current) {
		this.emailChange = emailChange;
		this.current = current;
	}

	@GetMapping("/settings/email")
	String ask(Member member, Model model) {
		model.addAttribute("account", member.account());
		model.addAttribute("form", new NewEmailForm());
		return PAGE;
	}

	@PostMapping("/settings/email")
	ModelAndView send(Member member, @Valid @ModelAttribute("form") NewEmailForm form, BindingResult errors,
			Origin origin, Model model) {
		AccountView account = member.account();
		model.addAttribute("account", account);
		this.current.check(account, form.getCurrent(), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(PAGE, model);
		}
		if (!this.emailChange.ask(account, new EmailAddress(form.getEmail()), origin)) {
			errors.reject("letter.later");
			return RefusedForm.of(PAGE, model, HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView(SeeOther.to("/settings?done=email-sent"));
	}

	@GetMapping("/email/{word}")
	ModelAndView askToConfirm(@PathVariable String word, Model model) {
		return this.emailChange.find(word).map((email) -> {
			model.addAttribute("email", email.shown());
			return new ModelAndView("account/email-confirm", model.asMap());
		}).orElseGet(() -> gone(model));
	}

	@PostMapping("/email/{word}")
	ModelAndView confirm(@PathVariable String word, Origin origin, Model model) {
		if (!this.emailChange.confirm(word, origin)) {
			return gone(model);
		}
		return new ModelAndView(SeeOther.to("/settings?done=email"));
	}

	private static ModelAndView gone(Model model) {
		return new ModelAndView("account/link-gone", model.asMap(), HttpStatus.GONE);
	}

}
