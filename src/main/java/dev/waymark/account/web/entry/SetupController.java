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
import dev.waymark.account.member.FirstAdministrator;
import dev.waymark.account.member.SignUpDraft;
import dev.waymark.account.web.PasswordField;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Where the link leads that the first start prints (R9).
 */
@Controller
class SetupController {

	private static final String PAGE = "account/setup";

	private final FirstAdministrator first;

	private final SignedIn signedIn;

	private final PasswordField password;

	SetupController(FirstAdministrator first, SignedIn signedIn, PasswordField password) {
		this.first = first;
		this.signedIn = signedIn;
		this.password = password;
	}

	@GetMapping("/setup/{word}")
	ModelAndView ask(@PathVariable String word, Model model) {
		if (!this.first.knows(word)) {
			return gone(model);
		}
		model.addAttribute("form", new SignUpForm());
		return new ModelAndView(PAGE, model.asMap());
	}

	@PostMapping("/setup/{word}")
	ModelAndView open(@PathVariable String word, @Valid @ModelAttribute("form") SignUpForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!this.first.knows(word)) {
			return gone(model);
		}
		EmailAddress email = new EmailAddress(form.getEmail());
		this.password.check(form.getPassword(), false, List.of(email.value(), form.getName()), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(PAGE, model, errors);
		}
		Optional<AccountView> account = this.first.open(word,
				new SignUpDraft(email, form.getName(), form.getPassword(), Preferences.of(request)), origin);
		if (account.isEmpty()) {
			errors.rejectValue("email", "setup.taken");
			return RefusedForm.of(PAGE, model);
		}
		this.signedIn.begin(account.get(), false, origin, request, response);
		return new ModelAndView(SeeOther.to("/settings/second-factor?why=role"));
	}

	private static ModelAndView gone(Model model) {
		return new ModelAndView("account/link-gone", model.asMap(), HttpStatus.GONE);
	}

}
