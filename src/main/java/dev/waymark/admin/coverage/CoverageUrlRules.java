package dev.waymark.admin.coverage;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.account.Role;
import dev.waymark.platform.security.UrlRules;

/**
 * What the content lacks is for editors to see.
 */
@Component
class CoverageUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.requestMatchers(HttpMethod.GET, "/admin/coverage").hasRole(Role.EDITOR.name());
		rules.requestMatchers(HttpMethod.HEAD, "/admin/coverage").hasRole(Role.EDITOR.name());
	}

}
