package dev.waymark.account.web.entry;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import dev.waymark.account.member.PasswordReset;
import dev.waymark.account.web.PasswordField;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * The way back in for who has lost the password.
 */
@Controller
class ResetController {

	private static final String ASK_PAGE = "account/reset";

	private static final String SET_PAGE = "account/reset-password";

	private final PasswordReset reset;

	private final PasswordField password;

	ResetController(PasswordReset reset, PasswordField password) {
		this.reset = reset;
		this.password = password;
	}

	@GetMapping("/reset")
	String ask(Model model) {
		model.addAttribute("form", new EmailForm());
		return ASK_PAGE;
	}

	@PostMapping("/reset")
	ModelAndView send(@Valid @ModelAttribute("form") EmailForm form, BindingResult errors, Origin origin, Model model) {
		if (errors.hasErrors()) {
			return RefusedForm.of(ASK_PAGE, model);
		}
		if (!this.reset.ask(new EmailAddress(form.getEmail()), origin)) {
			errors.reject("letter.later");
			return RefusedForm.of(ASK_PAGE, model, HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView(SeeOther.to("/reset/sent"));
	}

	@GetMapping("/reset/sent")
	String sent() {
		return "account/reset-sent";
	}

	@GetMapping("/reset/choose/{word}")
	ModelAndView askForPassword(@PathVariable String word, Model model) {
		Optional<PasswordReset.Wanted> wanted = this.reset.find(word);
		if (wanted.isEmpty()) {
			return gone(model);
		}
		model.addAttribute("form", new NewPasswordForm());
		model.addAttribute("wanted", wanted.get());
		return new ModelAndView(SET_PAGE, model.asMap());
	}

	@PostMapping("/reset/choose/{word}")
	ModelAndView set(@PathVariable String word, @Valid @ModelAttribute("form") NewPasswordForm form,
			BindingResult errors, Origin origin, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<PasswordReset.Wanted> wanted = this.reset.find(word);
		if (wanted.isEmpty()) {
			return gone(model);
		}
		AccountView account = wanted.get().account();
		model.addAttribute("wanted", wanted.get());
		this.password.check(form.getPassword(), wanted.get().secondFactor(),
				List.of(account.email().value(), account.name()), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(SET_PAGE, model, errors);
		}
		if (!this.reset.set(word, form.getPassword(), origin)) {
			return gone(model);
		}
		SignedIn.endSession(request);
		return new ModelAndView(SeeOther.to("/sign-in?why=changed"));
	}

	private static ModelAndView gone(Model model) {
		return new ModelAndView("account/link-gone", model.asMap(), HttpStatus.GONE);
	}

}
