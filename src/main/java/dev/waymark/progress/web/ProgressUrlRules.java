package dev.waymark.progress.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

import dev.waymark.platform.security.UrlRules;

/**
 * Everybody may mark, and everybody sees only their own marks: no address names a
 * learner.
 */
@Component
class ProgressUrlRules implements UrlRules {

	@Override
	public void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		UrlRules.anyoneMayRead(rules, "/me");
		rules
			.requestMatchers(HttpMethod.POST, "/skills/{slug}/mark", "/resources/{slug}/mark",
					"/milestones/{slug}/mark", "/marks/{event}/undo")
			.permitAll();
	}

}
