package dev.waymark.account.web.settings;

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

import dev.waymark.account.Member;
import dev.waymark.account.member.Accounts;
import dev.waymark.account.web.RefusedForm;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Languages;
import dev.waymark.platform.web.address.SeeOther;

/**
 * What a member wants to be called, and how they like the pages.
 */
@Controller
class ProfileController {

	private final Accounts accounts;

	private final Languages languages;

	ProfileController(Accounts accounts, Languages languages) {
		this.accounts = accounts;
		this.languages = languages;
	}

	@GetMapping("/settings/profile")
	String ask(Member member, Model model) {
		model.addAttribute("form", ProfileForm.of(member.account()));
		return page(model);
	}

	@PostMapping("/settings/profile")
	ModelAndView keep(Member member, @Valid @ModelAttribute("form") ProfileForm form, BindingResult errors,
			Origin origin, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (errors.hasErrors()) {
			return RefusedForm.of(page(model), model);
		}
		Accounts.Described kept = this.accounts.describe(member.account().id(), form.profile(this.languages),
				form.old(this.languages), origin);
		kept.profile().preferences().write(request, response);
		return new ModelAndView(SeeOther.to("/settings?done=" + (kept.overElsewhere() ? "profile-over" : "profile")));
	}

	private String page(Model model) {
		model.addAttribute("page", ProfilePage.of(this.languages));
		return "account/profile";
	}

}
