package dev.waymark.platform.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * The rules for the addresses of one flat. A flat offers a bean of this type beside its
 * controllers; an address that no rule names is answered as not found.
 */
@FunctionalInterface
public interface UrlRules {

	/**
	 * States who may ask for which address.
	 * @param rules where the rules are added; patterns are those of the handler mappings
	 */
	void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules);

	/**
	 * Opens addresses for everybody to read.
	 * @param rules where the rules are added
	 * @param patterns the addresses
	 */
	static void anyoneMayRead(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
			String... patterns) {
		rules.requestMatchers(HttpMethod.GET, patterns).permitAll();
		rules.requestMatchers(HttpMethod.HEAD, patterns).permitAll();
	}

}
