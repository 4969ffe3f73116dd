package dev.waymark.account.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.account.Role;
import dev.waymark.platform.security.UrlRules;

/**
 * Anybody may sign up, sign in and follow a link from a letter; settings are for whoever
 * is signed in, and always their own: no address names a member. People are looked after
 * by administrators.
 */
@Component
class AccountUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		UrlRules.anyoneMayRead(rules, "/sign-up", "/sign-up/sent", "/sign-up/finish/{word}", "/sign-in",
				"/sign-in/code", "/sign-in/join", "/sign-in/unverified", "/reset", "/reset/sent",
				"/reset/choose/{word}", "/email/{word}", "/setup/{word}");
		rules
			.requestMatchers(HttpMethod.POST, "/sign-up", "/sign-up/finish/{word}", "/sign-in", "/sign-in/code",
					"/sign-in/join", "/sign-in/typed", "/sign-out", "/reset", "/reset/choose/{word}", "/email/{word}",
					"/setup/{word}")
			.permitAll();
		membersOnly(rules, "/settings", "/settings/profile", "/settings/email", "/settings/password",
				"/settings/second-factor", "/settings/second-factor/app", "/settings/sessions",
				"/settings/organisations", "/settings/data", "/settings/leave");
		rules
			.requestMatchers(HttpMethod.POST, "/settings/profile", "/settings/email", "/settings/password",
					"/settings/second-factor", "/settings/second-factor/app", "/settings/second-factor/codes",
					"/settings/second-factor/off", "/settings/sessions/{name}/end", "/settings/sessions/end-others",
					"/settings/organisations", "/settings/data", "/settings/leave", "/settings/stay")
			.authenticated();
		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.HEAD }) {
			rules.requestMatchers(method, "/admin/people", "/admin/people/{person}").hasRole(Role.ADMINISTRATOR.name());
		}
		rules.requestMatchers(HttpMethod.POST, "/admin/people/{person}/role", "/admin/people/{person}/disable",
				"/admin/people/{person}/enable", "/admin/people/{person}/end-sessions", "/admin/people/{person}/delete")
			.hasRole(Role.ADMINISTRATOR.name());
	}

	private static void membersOnly(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
			String... patterns) {
		rules.requestMatchers(HttpMethod.GET, patterns).authenticated();
		rules.requestMatchers(HttpMethod.HEAD, patterns).authenticated();
	}

}
