package dev.waymark.account.web.settings;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.waymark.account.AccountView;
import dev.waymark.account.Member;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.organisation.OrganisationSignIn;
import dev.waymark.account.session.Sessions;
import dev.waymark.account.web.Done;
import dev.waymark.account.web.Organisations;
import dev.waymark.platform.web.Languages;

/**
 * Everything that members may change about themselves, at a glance.
 */
@Controller
class SettingsController {

	private final SecondFactor factor;

	private final Sessions sessions;

	private final Languages languages;

	private final OrganisationSignIn organisationSignIn;

	private final Organisations organisations;

	SettingsController(SecondFactor factor, Sessions sessions, Languages languages,
			OrganisationSignIn organisationSignIn, Organisations organisations) {
		this.factor = factor;
		this.sessions = sessions;
		this.languages = languages;
		this.organisationSignIn = organisationSignIn;
		this.organisations = organisations;
	}

	@GetMapping("/settings")
	String show(Member member, @RequestParam(defaultValue = "") String done, Locale locale, HttpServletRequest request,
			Model model) {
		AccountView account = member.account();
		Locale language = this.languages.find(account.preferences().language());
		model.addAttribute("page",
				new SettingsPage(account, Done.of(done), (language != null) ? language.getDisplayName(locale) : null,
						this.factor.isOn(account.id()),
						this.sessions.of(account.uuid(), request.getSession().getId()).size(), joined(account),
						!this.organisations.all().isEmpty()));
		return "account/settings";
	}

	private List<String> joined(AccountView account) {
		return this.organisationSignIn.of(account.id())
			.stream()
			.map((one) -> this.organisations.nameOf(one.issuer()))
			.toList();
	}

}
