package dev.waymark.platform.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * The platform's own addresses: the error page and, of all that actuator has, only health
 * (R25).
 */
@Component
class PlatformUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.requestMatchers("/error").permitAll();
		UrlRules.anyoneMayRead(rules, "/actuator/health", "/actuator/health/{probe}");
		rules.requestMatchers(HttpMethod.POST, "/preferences").permitAll();
	}

}
