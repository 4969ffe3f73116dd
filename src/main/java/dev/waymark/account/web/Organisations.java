package dev.waymark.account.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.address.SiteUrl;

/**
 * The organisations of the settings. What a sign-in service says of itself is asked for
 * when somebody first wants to sign in there: a service that is away keeps nobody else
 * out, and Waymark from nothing.
 */
@Component
public class Organisations implements ClientRegistrationRepository {

	/** Where a sign-in with an organisation's account begins. */
	public static final String START = "/oauth2/authorization/{id}";

	/** Where somebody comes back to from their organisation. */
	public static final String RETURN = "/login/oauth2/code/{id}";

	private static final Set<String> SCOPES = Set.of("openid", "profile", "email");

	private final OAuth2ClientProperties settings;

	private final SiteUrl site;

	private final Map<String, ClientRegistration> met = new ConcurrentHashMap<>();

	Organisations(OAuth2ClientProperties settings, SiteUrl site) {
		this.settings = settings;
		this.site = site;
		settings.getRegistration().forEach((id, registration) -> issuer(id, registration));
	}

	/**
	 * The organisations, in the order of their names.
	 * @return all of them
	 */
	public List<Organisation> all() {
		return this.settings.getRegistration()
			.entrySet()
			.stream()
			.map((entry) -> new Organisation(entry.getKey(), name(entry.getKey(), entry.getValue())))
			.sorted(NameOrder.by(Organisation::name))
			.toList();
	}

	/**
	 * Whether there is an organisation.
	 * @param id its name in the settings
	 * @return true when there is
	 */
	public boolean has(String id) {
		return this.settings.getRegistration().containsKey(id);
	}

	/**
	 * What people call an issuer; its own name when it is not in the settings any more.
	 * @param issuer its sign-in service
	 * @return the name
	 */
	public String nameOf(String issuer) {
		return this.settings.getRegistration()
			.entrySet()
			.stream()
			.filter((entry) -> issuer(entry.getKey(), entry.getValue()).equals(issuer))
			.map((entry) -> name(entry.getKey(), entry.getValue()))
			.findFirst()
			.orElse(issuer);
	}

	/**
	 * Finds an organisation, and asks its service who it is unless it was asked before.
	 * @throws OAuth2AuthenticationException when the service does not say so
	 */
	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		Registration registration = this.settings.getRegistration().get(id);
		if (registration == null) {
			return null;
		}
		ClientRegistration known = this.met.get(id);
		if (known == null) {
			known = meet(id, registration);
			this.met.put(id, known);
		}
		return known;
	}

	private ClientRegistration meet(String id, Registration registration) {
		OAuth2ClientProperties alone = new OAuth2ClientProperties();
		alone.getRegistration().put(id, registration);
		alone.getProvider().putAll(this.settings.getProvider());
		try {
			ClientRegistration found = Objects
				.requireNonNull(new OAuth2ClientPropertiesMapper(alone).asClientRegistrations().get(id));
			ClientRegistration.Builder complete = ClientRegistration.withClientRegistration(found);
			// Without openid there is no token that says who it is.
			if (registration.getScope() == null || !registration.getScope().contains("openid")) {
				complete.scope(SCOPES);
			}
			if (registration.getRedirectUri() == null && this.site.url() != null && !this.site.url().isBlank()) {
				complete.redirectUri(this.site.of(RETURN.replace("{id}", id)));
			}
			return complete.build();
		}
		catch (RuntimeException ex) {
			throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE), ex);
		}
	}

	/**
	 * Without it, any service could name persons of another one.
	 */
	private String issuer(String id, Registration registration) {
		String provider = Objects.requireNonNullElse(registration.getProvider(), id);
		Provider service = this.settings.getProvider().get(provider);
		if (service == null || service.getIssuerUri() == null || service.getIssuerUri().isBlank()) {
			throw new InvalidConfigurationPropertyValueException(
					"spring.security.oauth2.client.provider." + provider + ".issuer-uri", null,
					"it has to be set: it tells whose accounts these are");
		}
		return service.getIssuerUri();
	}

	private static String name(String id, Registration registration) {
		return Objects.requireNonNullElse(registration.getClientName(), id);
	}

}
