package dev.waymark.account.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import dev.waymark.account.web.MemberContext;
import dev.waymark.account.web.Organisations;

/**
 * Opens the two addresses by which people go to their organisation and come back, for the
 * organisations of the settings and for nothing else. Without any, they do not exist.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OrganisationConfiguration {

	@Bean
	Customizer<HttpSecurity> organisationFilters(Organisations organisations, SignInTicket ticket,
			OrganisationDoor door, OrganisationCalls calls) {
		return (http) -> {
			if (organisations.all().isEmpty()) {
				return;
			}
			http.oauth2Login((login) -> {
				login.clientRegistrationRepository(organisations)
					.authorizedClientRepository(new NothingKept())
					.loginPage("/sign-in")
					.authorizationEndpoint((start) -> start.authorizationRequestRepository(ticket)
						.authorizationRequestResolver(new Start(organisations)))
					.tokenEndpoint((tokens) -> tokens.accessTokenResponseClient(calls.tokens()))
					.userInfoEndpoint((people) -> people.oidcUserService(calls.people()))
					.successHandler(door)
					.failureHandler(door);
				guard(login, organisations, door);
			});
		};
	}

	/** The filters would take any method, and tell errors on their own. */
	private static void guard(OAuth2LoginConfigurer<HttpSecurity> login, Organisations organisations,
			OrganisationDoor door) {
		RequestMatcher comingBack = known(Organisations.RETURN, organisations);
		login.addObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
			@Override
			public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
				filter.setRequiresAuthenticationRequestMatcher(comingBack);
				return filter;
			}
		});
		login.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
			@Override
			public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
				filter.setAuthenticationFailureHandler(door);
				return filter;
			}
		});
	}

	private static RequestMatcher known(String pattern, Organisations organisations) {
		PathPatternRequestMatcher path = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pattern);
		return (request) -> organisations.has(path.matcher(request).getVariables().getOrDefault("id", ""));
	}

	/**
	 * Where a sign-in begins: from a page of ours, by somebody who is not signed in yet,
	 * with an organisation of the settings.
	 */
	private static final class Start implements OAuth2AuthorizationRequestResolver {

		private final OAuth2AuthorizationRequestResolver resolver;

		private final RequestMatcher start;

		Start(Organisations organisations) {
			this.resolver = new DefaultOAuth2AuthorizationRequestResolver(organisations);
			this.start = known(Organisations.START, organisations);
		}

		@Override
		public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
			if (!this.start.matches(request)) {
				return null;
			}
			if (MemberContext.current().isPresent()) {
				throw new OAuth2AuthenticationException(OrganisationDoor.SIGNED_IN);
			}
			String sender = request.getHeader("Sec-Fetch-Site");
			if ("cross-site".equals(sender) || "same-site".equals(sender)) {
				throw new OAuth2AuthenticationException(OrganisationDoor.SENT);
			}
			return this.resolver.resolve(request);
		}

		@Override
		public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
			return null;
		}

	}

	/**
	 * We only want to know who somebody is, so what would let us act in their name there
	 * is forgotten at once.
	 */
	private static final class NothingKept implements OAuth2AuthorizedClientRepository {

		@Override
		public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String id, Authentication who,
				HttpServletRequest request) {
			return null;
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication who, HttpServletRequest request,
				HttpServletResponse response) {
		}

		@Override
		public void removeAuthorizedClient(String id, Authentication who, HttpServletRequest request,
				HttpServletResponse response) {
		}

	}

}
