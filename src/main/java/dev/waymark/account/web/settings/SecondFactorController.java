package dev.waymark.account.web.settings;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.Member;
import dev.waymark.account.factor.Enrolment;
import dev.waymark.account.factor.Label;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.member.Credentials;
import dev.waymark.account.password.PasswordRules;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.web.CodeForm;
import dev.waymark.account.web.CurrentForm;
import dev.waymark.account.web.CurrentPassword;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * Turning the second factor on and off, and new recovery codes (R10). Each step asks for
 * the password (R14); recovery codes are shown once, in the answer to the form.
 */
@Controller
class SecondFactorController {

	private static final String PAGE = "account/second-factor";

	private static final String APP_PAGE = "account/second-factor-app";

	private static final String CODES_PAGE = "account/recovery-codes";

	private final SecondFactor factor;

	private final Credentials credentials;

	private final CurrentPassword current;

	private final PasswordRules rules;

	SecondFactorController(SecondFactor factor, Credentials credentials, CurrentPassword current, PasswordRules rules) {
		this.factor = factor;
		this.credentials = credentials;
		this.current = current;
		this.rules = rules;
	}

	@GetMapping("/settings/second-factor")
	String show(Member member, @RequestParam(defaultValue = "") String why, Model model) {
		model.addAttribute("form", new CurrentForm());
		return page(member, why.equals("role") && member.account().role().isTrusted(), model);
	}

	@PostMapping("/settings/second-factor")
	ModelAndView begin(Member member, @Valid @ModelAttribute("form") CurrentForm form, BindingResult errors,
			Origin origin, Model model) {
		if (isWrong(member, form, origin, errors)) {
			return RefusedForm.of(page(member, false, model), model);
		}
		this.factor.begin(member.account().id(), label(member));
		return new ModelAndView(SeeOther.to("/settings/second-factor/app"));
	}

	@GetMapping("/settings/second-factor/app")
	String askForCode(Member member, Model model) {
		Optional<Enrolment> pending = this.factor.pending(member.account().id(), label(member));
		if (pending.isEmpty()) {
			return SeeOther.to("/settings/second-factor");
		}
		model.addAttribute("form", new CodeForm());
		model.addAttribute("enrolment", pending.get());
		return APP_PAGE;
	}

	@PostMapping("/settings/second-factor/app")
	ModelAndView confirm(Member member, @Valid @ModelAttribute("form") CodeForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, HttpServletResponse response, Model model) {
		AccountView account = member.account();
		Optional<Enrolment> pending = this.factor.pending(account.id(), label(member));
		if (pending.isEmpty()) {
			return new ModelAndView(SeeOther.to("/settings/second-factor"));
		}
		Optional<List<String>> codes = errors.hasErrors() ? Optional.empty()
				: this.factor.confirm(account.id(), form.getCode());
		if (codes.isEmpty()) {
			if (!errors.hasErrors()) {
				errors.rejectValue("code", "code.wrong");
			}
			model.addAttribute("enrolment", pending.get());
			return RefusedForm.of(APP_PAGE, model);
		}
		// The other sessions end while the store still knows this one by its old name.
		this.credentials.factorOn(account, request.getSession().getId(), origin);
		request.changeSessionId();
		request.getSession().setAttribute(Sessions.VERIFIED, true);
		return codes(codes.get(), model);
	}

	@PostMapping("/settings/second-factor/codes")
	ModelAndView renewCodes(Member member, @Valid @ModelAttribute("form") CurrentForm form, BindingResult errors,
			Origin origin, Model model) {
		if (isWrong(member, form, origin, errors)) {
			return RefusedForm.of(page(member, false, model), model);
		}
		return codes(this.credentials.renewRecoveryCodes(member.account(), origin), model);
	}

	@PostMapping("/settings/second-factor/off")
	ModelAndView turnOff(Member member, @Valid @ModelAttribute("form") CurrentForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, Model model) {
		AccountView account = member.account();
		if (!isWrong(member, form, origin, errors) && account.role().isTrusted()) {
			errors.reject("factor.needed");
		}
		// With the second factor a shorter password will do; without it, it will not
		// (R1).
		if (!errors.hasErrors() && !this.rules.check(form.getCurrent(), false, List.of()).isEmpty()) {
			errors.reject("factor.short");
		}
		if (errors.hasErrors()) {
			return RefusedForm.of(page(member, false, model), model);
		}
		this.credentials.turnFactorOff(account, request.getSession().getId(), origin);
		// A role that is given later needs a second factor that is there then.
		request.getSession().setAttribute(Sessions.VERIFIED, false);
		return new ModelAndView(SeeOther.to("/settings?done=factor-off"));
	}

	private static ModelAndView codes(List<String> codes, Model model) {
		model.addAttribute("codes", codes);
		return new ModelAndView(CODES_PAGE, model.asMap());
	}

	private boolean isWrong(Member member, CurrentForm form, Origin origin, BindingResult errors) {
		this.current.check(member.account(), form.getCurrent(), origin, errors);
		return errors.hasErrors();
	}

	private String page(Member member, boolean forRole, Model model) {
		AccountView account = member.account();
		model.addAttribute("page", new SecondFactorPage(account, this.factor.isOn(account.id()),
				this.factor.recoveryCodesLeft(account.id()), forRole));
		return PAGE;
	}

	private static Label label(Member member) {
		return new Label("Waymark", member.account().email().shown());
	}

}
