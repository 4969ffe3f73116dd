package dev.waymark.platform.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * The platform's own addresses: of all that actuator has, only health (R25). The error
 * page has no address of its own; it is shown in place of the page that was asked for.
 */
@Component
class PlatformUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		UrlRules.anyoneMayRead(rules, "/actuator/health", "/actuator/health/{probe}");
		rules.requestMatchers(HttpMethod.POST, "/preferences").permitAll();
	}

}
