package dev.waymark.exchange.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.account.Role;
import dev.waymark.platform.security.UrlRules;

/**
 * Editors take content out and in; what a file consists of is for everybody to read.
 */
@Component
class ExchangeUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		UrlRules.anyoneMayRead(rules, "/schema/content.json");
		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.HEAD }) {
			rules
				.requestMatchers(method, "/admin/import", "/admin/import/{upload}", "/admin/export",
						"/admin/export.json", "/admin/export.csv.zip")
				.hasRole(Role.EDITOR.name());
		}
		rules.requestMatchers(HttpMethod.POST, "/admin/import", "/admin/import/{upload}").hasRole(Role.EDITOR.name());
	}

}
