package dev.waymark.admin;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.account.Role;
import dev.waymark.platform.security.UrlRules;

/**
 * Content is for editors to change; administrators are editors too.
 */
@Component
class EditingUrlRules implements UrlRules {

	private static final String[] PAGES = { "/admin", "/admin/content/{kinds}", "/admin/content/{kinds}/order",
			"/admin/content/{kinds}/new", "/admin/content/{kinds}/{thing}", "/admin/content/{kinds}/{thing}/compare",
			"/admin/content/{kinds}/{thing}/retire", "/admin/content/{kinds}/{thing}/grid", "/admin/publish",
			"/admin/history", "/admin/history/{number}", "/admin/suggestions", "/admin/content/{kinds}/{thing}/preview",
			"/admin/content/{kinds}/{thing}/remove", "/admin/discard", "/admin/former-drafts",
			"/admin/former-drafts/{thing}/{version}" };

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.HEAD }) {
			rules.requestMatchers(method, PAGES).hasRole(Role.EDITOR.name());
		}
		rules
			.requestMatchers(HttpMethod.POST, "/admin/content/{kinds}", "/admin/content/{kinds}/order",
					"/admin/content/{kinds}/new", "/admin/content/{kinds}/{thing}",
					"/admin/content/{kinds}/{thing}/compare", "/admin/content/{kinds}/{thing}/retire",
					"/admin/content/{kinds}/{thing}/remove", "/admin/content/{kinds}/{thing}/grid", "/admin/publish",
					"/admin/history/{number}", "/admin/markdown", "/admin/suggestions/{thing}", "/admin/discard",
					"/admin/former-drafts/{thing}/{version}")
			.hasRole(Role.EDITOR.name());
	}

}
