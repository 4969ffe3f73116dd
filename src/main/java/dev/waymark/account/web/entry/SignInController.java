package dev.waymark.account.web.entry;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Member;
import dev.waymark.account.member.SignIn;
import dev.waymark.account.organisation.OrganisationSignIn;
import dev.waymark.account.web.CodeForm;
import dev.waymark.account.web.DeviceCookie;
import dev.waymark.account.web.Organisations;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.ReturnPath;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Signing in, in one step or two, and signing out.
 */
@Controller
class SignInController {

	private static final String PAGE = "account/sign-in";

	private static final String CODE_PAGE = "account/sign-in-code";

	private final SignIn signIn;

	private final SignedIn signedIn;

	private final OrganisationSignIn organisationSignIn;

	private final Organisations organisations;

	SignInController(SignIn signIn, SignedIn signedIn, OrganisationSignIn organisationSignIn,
			Organisations organisations) {
		this.signIn = signIn;
		this.signedIn = signedIn;
		this.organisationSignIn = organisationSignIn;
		this.organisations = organisations;
	}

	@GetMapping("/sign-in")
	String ask(@RequestParam(required = false) @Nullable String back, @RequestParam(defaultValue = "") String why,
			@Nullable Member member, Model model) {
		String wanted = ReturnPath.of(back, SignedIn.HOME);
		if (member != null) {
			return SeeOther.to(wanted);
		}
		SignInForm form = new SignInForm();
		form.setBack(wanted);
		model.addAttribute("form", form);
		return page(why, model);
	}

	@PostMapping("/sign-in")
	ModelAndView signIn(@Valid @ModelAttribute("form") SignInForm form, BindingResult errors, Origin origin,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		form.setBack(ReturnPath.of(form.getBack(), SignedIn.HOME));
		if (errors.hasErrors()) {
			return RefusedForm.of(page("", model), model);
		}
		SignIn.Answer answer = this.signIn.withPassword(new EmailAddress(form.getEmail()), form.getPassword(),
				DeviceCookie.read(request), origin);
		if (answer instanceof SignIn.Welcome welcome) {
			this.signedIn.begin(welcome.account(), false, origin, request, response);
			return new ModelAndView(SeeOther.to(form.getBack()));
		}
		if (answer instanceof SignIn.SecondStep step) {
			this.signedIn.half(step.account(), form.getBack(), request);
			return new ModelAndView(SeeOther.to("/sign-in/code"));
		}
		return refused(answer, page("", model), "sign-in.refused", errors, response, model);
	}

	@GetMapping("/sign-in/code")
	String askForCode(HttpServletRequest request, Model model) {
		if (this.signedIn.unfinished(request).isEmpty()) {
			return SeeOther.to("/sign-in");
		}
		model.addAttribute("form", new CodeForm());
		return CODE_PAGE;
	}

	@PostMapping("/sign-in/code")
	ModelAndView takeCode(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, Origin origin,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<AccountView> account = this.signedIn.unfinished(request);
		if (account.isEmpty()) {
			return new ModelAndView(SeeOther.to("/sign-in?why=ended"));
		}
		if (errors.hasErrors()) {
			return RefusedForm.of(CODE_PAGE, model);
		}
		SignIn.Answer answer = this.signIn.withCode(account.get(), form.getCode(), origin);
		if (answer instanceof SignIn.Welcome welcome) {
			String back = SignedIn.back(request);
			SignedIn.vouched(request).ifPresent((who) -> this.organisationSignIn.join(who, welcome.account(), origin));
			this.signedIn.begin(welcome.account(), true, origin, request, response);
			return new ModelAndView(SeeOther.to(back));
		}
		return refused(answer, CODE_PAGE, "code.refused", errors, response, model);
	}

	@PostMapping("/sign-out")
	String signOut(@Nullable Member member, Origin origin, HttpServletRequest request, HttpServletResponse response) {
		if (this.signedIn.unfinished(request).isPresent()) {
			SignedIn.endSession(request);
			return SeeOther.to("/sign-in");
		}
		if (member != null) {
			this.signIn.bye(member.account(), origin);
		}
		SignedIn.end(request, response);
		return SeeOther.to("/");
	}

	private String page(String why, Model model) {
		model.addAttribute("page", new SignInPage(why, this.organisations.all()));
		return PAGE;
	}

	private static ModelAndView refused(SignIn.Answer answer, String page, String wrong, BindingResult errors,
			HttpServletResponse response, Model model) {
		if (answer instanceof SignIn.Later later) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.pause().toSeconds() + 1));
			errors.reject("sign-in.later");
			return RefusedForm.of(page, model, HttpStatus.TOO_MANY_REQUESTS);
		}
		errors.reject((answer instanceof SignIn.Disabled) ? "sign-in.disabled" : wrong);
		return RefusedForm.of(page, model);
	}

}
