package dev.waymark.account.web.entry;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestOperations;

/**
 * Reads the tokens in which organisations say who somebody is: signed with RS256 by a key
 * of theirs, made for us, of the issuer in the settings, not expired. Like the library's
 * own reader, but it waits for keys no longer than for anything else.
 */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

	private final RestOperations web;

	private final Map<String, JwtDecoder> readers = new ConcurrentHashMap<>();

	IdTokens(OrganisationCalls calls) {
		this.web = calls.template();
	}

	@Override
	public JwtDecoder createDecoder(ClientRegistration organisation) {
		return this.readers.computeIfAbsent(organisation.getRegistrationId(), (id) -> reader(organisation));
	}

	private JwtDecoder reader(ClientRegistration organisation) {
		String keys = Objects.requireNonNull(organisation.getProviderDetails().getJwkSetUri(),
				"A service that signs tokens tells where its keys are");
		NimbusJwtDecoder reader = NimbusJwtDecoder.withJwkSetUri(keys).restOperations(this.web).build();
		reader.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefault(),
				new OidcIdTokenValidator(organisation)));
		reader.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
		return reader;
	}

}
