package dev.waymark.account.web.entry;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.EmailAddress;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Member;
import dev.waymark.account.member.SignUp;
import dev.waymark.account.member.SignUpDraft;
import dev.waymark.account.web.PasswordField;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Becoming a member: a form, a letter, and the password once more.
 */
@Controller
class SignUpController {

	private static final String PAGE = "account/sign-up";

	private static final String CONFIRM_PAGE = "account/sign-up-confirm";

	private static final String GONE_PAGE = "account/link-gone";

	private final SignUp signUp;

	private final SignedIn signedIn;

	private final PasswordField password;

	SignUpController(SignUp signUp, SignedIn signedIn, PasswordField password) {
		this.signUp = signUp;
		this.signedIn = signedIn;
		this.password = password;
	}

	@GetMapping("/sign-up")
	String ask(@Nullable Member member, Model model) {
		if (member != null) {
			return SeeOther.to(SignedIn.HOME);
		}
		model.addAttribute("form", new SignUpForm());
		return PAGE;
	}

	@PostMapping("/sign-up")
	ModelAndView send(@Valid @ModelAttribute("form") SignUpForm form, BindingResult errors, @Nullable LearnerId guest,
			@Nullable Member member, Origin origin, HttpServletRequest request, Model model) {
		if (member != null) {
			return new ModelAndView(SeeOther.to(SignedIn.HOME));
		}
		EmailAddress email = new EmailAddress(form.getEmail());
		this.password.check(form.getPassword(), false, List.of(email.value(), form.getName()), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(PAGE, model, errors);
		}
		SignUpDraft draft = new SignUpDraft(email, form.getName(), form.getPassword(), Preferences.of(request));
		if (!this.signUp.ask(draft, guest, origin)) {
			errors.reject("letter.later");
			return RefusedForm.of(PAGE, model, HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView(SeeOther.to("/sign-up/sent"));
	}

	@GetMapping("/sign-up/sent")
	String sent() {
		return "account/sign-up-sent";
	}

	@GetMapping("/sign-up/finish/{word}")
	ModelAndView askForPassword(@PathVariable String word, Model model) {
		model.addAttribute("form", new NewPasswordForm());
		return confirmation(word, model);
	}

	@PostMapping("/sign-up/finish/{word}")
	ModelAndView confirm(@PathVariable String word, @Valid @ModelAttribute("form") NewPasswordForm form,
			BindingResult errors, Origin origin, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		if (errors.hasErrors()) {
			return refused(word, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		SignUp.Answer answer = this.signUp.confirm(word, form.getPassword(), origin);
		if (answer instanceof SignUp.Welcome welcome) {
			this.signedIn.begin(welcome.account(), false, origin, request, response);
			return new ModelAndView(SeeOther.to("/me?done=sign-up"));
		}
		if (answer instanceof SignUp.Later) {
			errors.reject("sign-in.later");
			return refused(word, HttpStatus.TOO_MANY_REQUESTS, model);
		}
		errors.rejectValue("password", "current.wrong");
		return refused(word, HttpStatus.UNPROCESSABLE_CONTENT, model);
	}

	private ModelAndView refused(String word, HttpStatus status, Model model) {
		ModelAndView page = confirmation(word, model);
		return (page.getStatus() != null) ? page : RefusedForm.of(CONFIRM_PAGE, model, status);
	}

	private ModelAndView confirmation(String word, Model model) {
		Optional<EmailAddress> waiting = this.signUp.waiting(word);
		if (waiting.isEmpty()) {
			return new ModelAndView(GONE_PAGE, model.asMap(), HttpStatus.GONE);
		}
		model.addAttribute("email", waiting.get());
		return new ModelAndView(CONFIRM_PAGE, model.asMap());
	}

}
