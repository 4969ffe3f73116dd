package dev.waymark.account.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

import dev.waymark.platform.web.Trail;
import dev.waymark.platform.web.address.SitePath;

/**
 * Lays the breadcrumbs of the pages about accounts: one table for all of them.
 */
@ControllerAdvice(basePackageClasses = AccountTrail.class)
class AccountTrail {

	private static final String SETTINGS = "/settings";

	private static final String SETTINGS_TITLE = "settings.title";

	private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("/sign-up", "sign-up.title"),
			Map.entry("/sign-up/sent", "sign-up-sent.title"),
			Map.entry("/sign-up/finish/{word}", "sign-up-confirm.title"), Map.entry("/sign-in", "sign-in.title"),
			Map.entry("/sign-in/code", "sign-in-code.title"), Map.entry("/reset", "reset.title"),
			Map.entry("/reset/sent", "reset-sent.title"), Map.entry("/reset/choose/{word}", "reset-password.title"),
			Map.entry("/email/{word}", "email-confirm.title"), Map.entry("/setup/{word}", "setup.title"),
			Map.entry(SETTINGS, SETTINGS_TITLE), Map.entry("/settings/profile", "profile.title"),
			Map.entry("/settings/email", "email.title"), Map.entry("/settings/password", "password.title"),
			Map.entry("/settings/second-factor", "second-factor.title"),
			Map.entry("/settings/second-factor/codes", "second-factor.title"),
			Map.entry("/settings/second-factor/off", "second-factor.title"),
			Map.entry("/settings/second-factor/app", "second-factor-app.title"),
			Map.entry("/settings/sessions", "sessions.title"), Map.entry("/settings/data", "data.title"),
			Map.entry("/settings/leave", "leave.title"), Map.entry("/sign-in/join", "join.title"),
			Map.entry("/sign-in/unverified", "unverified.title"),
			Map.entry("/settings/organisations", "organisations.title"), Map.entry("/admin/people", "people.title"));

	private final Trail trail;

	AccountTrail(Trail trail) {
		this.trail = trail;
	}

	@ModelAttribute
	void lay(HttpServletRequest request, Model model) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		String title = TITLES.get(String.valueOf(pattern));
		if (title == null) {
			return;
		}
		Trail.Crumbs crumbs = this.trail.home();
		if (SitePath.of(request).startsWith(SETTINGS + "/")) {
			crumbs = crumbs.step(SETTINGS_TITLE, SETTINGS);
		}
		model.addAttribute("crumbs", crumbs.step(title, SitePath.of(request)).list());
	}

}
