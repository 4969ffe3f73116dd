package dev.waymark.admin.link;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.account.Role;
import dev.waymark.platform.security.UrlRules;

/**
 * Links are for editors to look after; administrators are editors too.
 */
@Component
class LinkUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.requestMatchers(HttpMethod.GET, "/admin/links").hasRole(Role.EDITOR.name());
		rules.requestMatchers(HttpMethod.HEAD, "/admin/links").hasRole(Role.EDITOR.name());
		rules.requestMatchers(HttpMethod.POST, "/admin/links/check").hasRole(Role.EDITOR.name());
	}

}
