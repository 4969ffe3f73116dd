package dev.waymark.account.web.entry;

import java.time.Duration;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * How the services of organisations are called: like the library does it, but none is
 * waited for without end.
 */
@Component
class OrganisationCalls {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
		RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
		client.setRestClient(RestClient.builder()
			.requestFactory(calls())
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		return client;
	}

	OidcUserService people() {
		RestTemplate template = template();
		template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
		plain.setRestOperations(template);
		OidcUserService people = new OidcUserService();
		people.setOauth2UserService(plain);
		return people;
	}

	RestTemplate template() {
		return new RestTemplate(calls());
	}

	private static SimpleClientHttpRequestFactory calls() {
		SimpleClientHttpRequestFactory calls = new SimpleClientHttpRequestFactory();
		calls.setConnectTimeout(PATIENCE);
		calls.setReadTimeout(PATIENCE);
		return calls;
	}

}
