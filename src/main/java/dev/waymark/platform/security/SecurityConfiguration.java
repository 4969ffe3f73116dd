package dev.waymark.platform.security;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The walls of the web: every address has a rule or does not exist, every change comes
 * from our own pages, and every answer, error pages included, carries headers that earn
 * an A+ from Mozilla's Observatory (R16).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	private static final String[] STATIC_FILES = { "/css/{*file}", "/js/{*file}", "/img/{*file}", "/favicon.ico",
			"/webjars/htmx.org/{version}/dist/{file}" };

	@Bean
	SecurityFilterChain pages(HttpSecurity http, List<UrlRules> flats, SecurityContextRepository whoIsIt,
			AuthenticationEntryPoint strangers, AccessDeniedHandler refusals) {
		http.authorizeHttpRequests((rules) -> {
			rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
			UrlRules.anyoneMayRead(rules, STATIC_FILES);
			flats.forEach((flat) -> flat.apply(rules));
			rules.anyRequest().access((who, what) -> new NoSuchAddress());
		});
		http.exceptionHandling((refused) -> refused.authenticationEntryPoint((request, response, ex) -> {
			if (isNoSuchAddress(ex.getCause())) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
				return;
			}
			strangers.commence(request, response, ex);
		}).accessDeniedHandler((request, response, ex) -> {
			if (isNoSuchAddress(ex)) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
				return;
			}
			refusals.handle(request, response, ex);
		}));
		http.addFilterBefore(new SameOriginFilter(), ExceptionTranslationFilter.class);
		SessionCsrfTokens tokens = new SessionCsrfTokens();
		http.csrf((csrf) -> csrf.csrfTokenRepository(tokens)
			.csrfTokenRequestHandler(tokens)
			.requireCsrfProtectionMatcher(tokens));
		http.securityContext((context) -> context.securityContextRepository(whoIsIt));
		// It would look for a session on every way, to static files as well.
		http.sessionManagement(AbstractHttpConfigurer::disable);
		http.requestCache(AbstractHttpConfigurer::disable);
		http.logout(AbstractHttpConfigurer::disable);
		http.headers(SecurityConfiguration::protect);
		return http.build();
	}

	private static void protect(HeadersConfigurer<HttpSecurity> headers) {
		// Each page says itself how long it may be kept; "no-store" would cost the
		// quick way back.
		headers.cacheControl((cache) -> cache.disable())
			.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS_POLICY))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.frameOptions((frame) -> frame.deny());
	}

	private static boolean isNoSuchAddress(@Nullable Throwable refused) {
		return refused instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof NoSuchAddress;
	}

}
