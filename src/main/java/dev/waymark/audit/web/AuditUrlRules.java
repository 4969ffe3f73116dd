package dev.waymark.audit.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.platform.security.UrlRules;

/**
 * The log is for administrators to read, and for nobody to write.
 */
@Component
class AuditUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.requestMatchers(HttpMethod.GET, "/admin/audit").hasRole("ADMINISTRATOR");
		rules.requestMatchers(HttpMethod.HEAD, "/admin/audit").hasRole("ADMINISTRATOR");
	}

}
