package dev.waymark.account.web.settings;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.waymark.account.AccountView;
import dev.waymark.account.Member;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.member.Credentials;
import dev.waymark.account.web.CurrentPassword;
import dev.waymark.account.web.DeviceCookie;
import dev.waymark.account.web.PasswordField;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.address.SeeOther;

/**
 * How a member chooses another password.
 */
@Controller
class PasswordController {

	private final Credentials credentials;

	private final CurrentPassword current;

	private final SecondFactor factor;

	private final PasswordField password;

	private final DeviceCookie device;

	PasswordController(Credentials credentials, CurrentPassword current, SecondFactor factor, PasswordField password,
			DeviceCookie device) {
		this.credentials = credentials;
		this.current = current;
		this.factor = factor;
		this.password = password;
		this.device = device;
	}

	@GetMapping("/settings/password")
	String ask(Member member, Model model) {
		model.addAttribute("form", new PasswordForm());
		return page(member, model);
	}

	@PostMapping("/settings/password")
	ModelAndView change(Member member, @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, HttpServletResponse response, Model model) {
		AccountView account = member.account();
		this.current.check(account, form.getCurrent(), origin, errors);
		this.password.check(form.getPassword(), this.factor.isOn(account.id()),
				List.of(account.email().value(), account.name()), origin, errors);
		if (errors.hasErrors()) {
			return RefusedForm.of(page(member, model), model, errors);
		}
		// The other sessions end while the store still knows this one by its old name.
		this.credentials.changePassword(account, form.getPassword(), request.getSession().getId(), origin);
		request.changeSessionId();
		this.device.remember(account, origin, request, response);
		return new ModelAndView(SeeOther.to("/settings?done=password"));
	}

	private String page(Member member, Model model) {
		AccountView account = member.account();
		model.addAttribute("page", new PasswordPage(account, this.factor.isOn(account.id())));
		return "account/password";
	}

}
