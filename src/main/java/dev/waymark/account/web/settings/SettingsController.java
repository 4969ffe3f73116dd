package dev.waymark.account.web.settings;

import java.util.List;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Member;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.member.Credentials;
import dev.waymark.account.member.EmailChange;
import dev.waymark.account.organisation.OrganisationSignIn;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.web.CurrentPassword;
import dev.waymark.account.web.DeviceCookie;
import dev.waymark.account.web.Done;
import dev.waymark.account.web.Organisations;
import dev.waymark.account.web.PasswordField;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Languages;
import dev.waymark.platform.web.Preferences;
import dev.waymark.platform.web.VisitorZone;
import dev.waymark.platform.web.address.SeeOther;

/**
 * What members change about themselves: their name, how they like the pages, their
 * address and their password.
 */
@Controller
class SettingsController {

	private static final String PROFILE_PAGE = "account/profile";

	private static final String EMAIL_PAGE = "account/email";

	private static final String PASSWORD_PAGE = "account/password";

	private final Accounts accounts;

	private final Credentials credentials;

	private final CurrentPassword current;

	private final EmailChange emailChange;

	private final SecondFactor factor;

	private final Sessions sessions;

	private final PasswordField password;

	private final DeviceCookie device;

	private final Languages languages;

	private final OrganisationSignIn organisationSignIn;

	private final Organisations organisations;

	SettingsController(Accounts accounts, Credentials credentials, CurrentPassword current, EmailChange emailChange,
			SecondFactor factor, Sessions sessions, PasswordField password, DeviceCookie device, Languages languages,
			OrganisationSignIn organisationSignIn, Organisations organisations) {
		this.accounts = accounts;
		this.credentials = credentials;
		this.current = current;
		this.emailChange = emailChange;
		this.factor = factor;
		this.sessions = sessions;
		this.password = password;
		this.device = device;
		this.languages = languages;
		this.organisationSignIn = organisationSignIn;
		this.organisations = organisations;
	}

	@GetMapping("/settings")
	String show(Member member, @RequestParam(defaultValue = "") String done, HttpServletRequest request, Model model) {
		AccountView account = member.account();
		model.addAttribute("account", account);
		model.addAttribute("done", Done.of(done));
		model.addAttribute("language", this.languages.find(account.preferences().language()));
		model.addAttribute("secondFactor", this.factor.isOn(account.id()));
		model.addAttribute("sessions", this.sessions.of(account.uuid(), request.getSession().getId()).size());
		model.addAttribute("joined",
				this.organisationSignIn.of(account.id())
					.stream()
					.map((one) -> this.organisations.nameOf(one.issuer()))
					.toList());
		model.addAttribute("organisations", this.organisations.all());
		return "account/settings";
	}

	@GetMapping("/settings/profile")
	String askForProfile(Member member, Model model) {
		model.addAttribute("form", ProfileForm.of(member.account()));
		return profile(model);
	}

	@PostMapping("/settings/profile")
	ModelAndView keepProfile(Member member, @Valid @ModelAttribute("form") ProfileForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (errors.hasErrors()) {
			return RefusedForm.of(profile(model), model);
		}
		Accounts.Described kept = this.accounts.describe(member.account().id(), form.profile(this.languages),
				form.old(this.languages), origin);
		kept.profile().preferences().write(request, response);
		return new ModelAndView(SeeOther.to("/settings?done=" + (kept.overElsewhere() ? "profile-over" : "profile")));
	}

	private String profile(Model model) {
		model.addAttribute("themes", List.of(Preferences.AUTO, "light", "dark"));
		model.addAttribute("languages", this.languages.all());
		model.addAttribute("zones", VisitorZone.places());
		return PROFILE_PAGE;
	}

	@GetMapping("/settings/email")
	String askForEmail(Member member, Model model) {
		model.addAttribute("account", member.account());
		model.addAttribute("form", new NewEmailForm());
		return EMAIL_PAGE;
	}

	@PostMapping("/settings/email")
	ModelAndView sendEmail(Member member, @Valid @ModelAttribute("form") NewEmailForm form, BindingResult errors,
			Origin origin, Model model) {
		AccountView account = member.account();
		model.addAttribute("account", account);
		this.current.check(account, form.getCurrent(), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(EMAIL_PAGE, model);
		}
		if (!this.emailChange.ask(account, new EmailAddress(form.getEmail()), origin)) {
			errors.reject("letter.later");
			return RefusedForm.of(EMAIL_PAGE, model, HttpStatus.TOO_MANY_REQUESTS);
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
	ModelAndView confirmEmail(@PathVariable String word, Origin origin, Model model) {
		if (!this.emailChange.confirm(word, origin)) {
			return gone(model);
		}
		return new ModelAndView(SeeOther.to("/settings?done=email"));
	}

	@GetMapping("/settings/password")
	String askForPassword(Member member, Model model) {
		model.addAttribute("form", new PasswordForm());
		return password(member, model);
	}

	@PostMapping("/settings/password")
	ModelAndView changePassword(Member member, @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, HttpServletResponse response, Model model) {
		AccountView account = member.account();
		this.current.check(account, form.getCurrent(), origin, errors);
		this.password.check(form.getPassword(), this.factor.isOn(account.id()),
				List.of(account.email().value(), account.name()), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(password(member, model), model, errors);
		}
		// The other sessions end while the store still knows this one by its old name.
		this.credentials.changePassword(account, form.getPassword(), request.getSession().getId(), origin);
		request.changeSessionId();
		this.device.remember(account, origin, request, response);
		return new ModelAndView(SeeOther.to("/settings?done=password"));
	}

	private String password(Member member, Model model) {
		model.addAttribute("account", member.account());
		model.addAttribute("secondFactor", this.factor.isOn(member.account().id()));
		return PASSWORD_PAGE;
	}

	private static ModelAndView gone(Model model) {
		return new ModelAndView("account/link-gone", model.asMap(), HttpStatus.GONE);
	}

}
