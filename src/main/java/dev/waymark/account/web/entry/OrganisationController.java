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
import dev.waymark.account.organisation.OrganisationAccount;
import dev.waymark.account.organisation.OrganisationSignIn;
import dev.waymark.account.web.CurrentForm;
import dev.waymark.account.web.CurrentPassword;
import dev.waymark.account.web.DeviceCookie;
import dev.waymark.account.web.Done;
import dev.waymark.account.web.Organisations;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Joining an organisation's account to one's own, and parting from it.
 */
@Controller
class OrganisationController {

	private static final String JOIN_PAGE = "account/join";

	private static final String PAGE = "account/organisations";

	private final OrganisationSignIn organisations;

	private final Organisations names;

	private final CurrentPassword current;

	private final SignedIn signedIn;

	OrganisationController(OrganisationSignIn organisations, Organisations names, CurrentPassword current,
			SignedIn signedIn) {
		this.organisations = organisations;
		this.names = names;
		this.current = current;
		this.signedIn = signedIn;
	}

	@GetMapping("/sign-in/unverified")
	String explain() {
		return "account/unverified";
	}

	@GetMapping("/sign-in/join")
	String askForPassword(HttpServletRequest request, Model model) {
		Optional<OrganisationAccount> who = SignedIn.vouched(request);
		if (who.isEmpty()) {
			return SeeOther.to("/sign-in");
		}
		model.addAttribute("form", new CurrentForm());
		return join(who.get(), model);
	}

	@PostMapping("/sign-in/join")
	ModelAndView join(@Valid @ModelAttribute("form") CurrentForm form, BindingResult errors, Origin origin,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<OrganisationAccount> who = SignedIn.vouched(request);
		if (who.isEmpty()) {
			return new ModelAndView(SeeOther.to("/sign-in?why=expired"));
		}
		String page = join(who.get(), model);
		if (errors.hasErrors()) {
			return RefusedForm.of(page, model);
		}
		String back = SignedIn.back(request);
		SignIn.Answer answer = this.organisations.join(who.get(), form.getCurrent(), DeviceCookie.read(request),
				origin);
		if (answer instanceof SignIn.Welcome welcome) {
			this.signedIn.begin(welcome.account(), false, origin, request, response);
			return new ModelAndView(SeeOther.to(joined(back)));
		}
		if (answer instanceof SignIn.SecondStep step) {
			this.signedIn.half(step.account(), who.get(), joined(back), request);
			return new ModelAndView(SeeOther.to("/sign-in/code"));
		}
		if (answer instanceof SignIn.Later later) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.pause().toSeconds() + 1));
			errors.reject("sign-in.later");
			return RefusedForm.of(page, model, HttpStatus.TOO_MANY_REQUESTS);
		}
		errors.reject((answer instanceof SignIn.Disabled) ? "sign-in.disabled" : "join.refused");
		return RefusedForm.of(page, model);
	}

	@GetMapping("/settings/organisations")
	String list(Member member, @RequestParam(defaultValue = "") String done, Model model) {
		model.addAttribute("form", new OrganisationForm());
		return list(member.account(), Done.of(done), model);
	}

	@PostMapping("/settings/organisations")
	ModelAndView part(Member member, @Valid @ModelAttribute("form") OrganisationForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, Model model) {
		AccountView account = member.account();
		String page = list(account, null, model);
		if (!account.hasPassword()) {
			errors.reject("organisations.only");
			return RefusedForm.of(page, model, HttpStatus.CONFLICT);
		}
		this.current.check(account, form.getCurrent(), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(page, model);
		}
		if (!this.organisations.part(account, form.getOrganisation(), request.getSession().getId(), origin)) {
			errors.rejectValue("organisation", "organisations.gone");
			return RefusedForm.of(page, model);
		}
		return new ModelAndView(SeeOther.to("/settings/organisations?done=parted"));
	}

	private static String join(OrganisationAccount who, Model model) {
		model.addAttribute("email", Optional.ofNullable(who.email()).map(EmailAddress::shown).orElse(""));
		return JOIN_PAGE;
	}

	private String list(AccountView account, @Nullable String done, Model model) {
		model.addAttribute("page",
				new OrganisationsPage(account, done,
						this.organisations.of(account.id())
							.stream()
							.map((one) -> OrganisationsPage.Joined.of(one, this.names.nameOf(one.issuer())))
							.toList()));
		return PAGE;
	}

	private static String joined(String back) {
		return back.equals(SignedIn.HOME) ? "/settings/organisations?done=joined" : back;
	}

}
