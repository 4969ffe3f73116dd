package dev.waymark.inbox.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.account.Role;
import dev.waymark.platform.security.UrlRules;

/**
 * Everybody may tell editors something, and everybody sees only their own reports: no
 * address names a learner. The inbox is the editors'.
 */
@Component
class InboxUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		UrlRules.anyoneMayRead(rules, "/skills/{slug}/report", "/resources/{slug}/report", "/suggest", "/me/reports");
		rules.requestMatchers(HttpMethod.POST, "/skills/{slug}/report", "/resources/{slug}/report", "/suggest")
			.permitAll();
		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.HEAD }) {
			rules.requestMatchers(method, "/admin/inbox", "/admin/inbox/{report}").hasRole(Role.EDITOR.name());
		}
		rules
			.requestMatchers(HttpMethod.POST, "/admin/inbox/{report}/done", "/admin/inbox/{report}/dismiss",
					"/admin/inbox/{report}/reopen")
			.hasRole(Role.EDITOR.name());
	}

}
