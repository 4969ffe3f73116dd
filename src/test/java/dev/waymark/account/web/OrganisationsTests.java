package dev.waymark.account.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;

import dev.waymark.platform.web.address.SiteUrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The organisations of the settings.
 */
class OrganisationsTests {

	@Test
	void areToldByNameAndAreNotAskedAnythingForThat() {
		OAuth2ClientProperties settings = new OAuth2ClientProperties();
		add(settings, "b", "https://b.invalid", "beta");
		add(settings, "a", "https://a.invalid", null);
		Organisations organisations = new Organisations(settings, new SiteUrl(null));
		assertThat(organisations.all()).containsExactly(new Organisation("a", "a"), new Organisation("b", "beta"));
		assertThat(organisations.nameOf("https://b.invalid")).isEqualTo("beta");
		assertThat(organisations.nameOf("https://gone.invalid")).isEqualTo("https://gone.invalid");
		assertThat(organisations.has("c")).isFalse();
		assertThat(organisations.findByRegistrationId("c")).isNull();
	}

	@Test
	void oneWithoutAnIssuerIsNoOrganisation() {
		OAuth2ClientProperties settings = new OAuth2ClientProperties();
		add(settings, "a", null, null);
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new Organisations(settings, new SiteUrl(null)))
			.satisfies(
					(ex) -> assertThat(ex.getName()).isEqualTo("spring.security.oauth2.client.provider.a.issuer-uri"));
	}

	private static void add(OAuth2ClientProperties settings, String id, @Nullable String issuer,
			@Nullable String name) {
		OAuth2ClientProperties.Registration registration = new OAuth2ClientProperties.Registration();
		registration.setClientId("waymark");
		registration.setClientName(name);
		settings.getRegistration().put(id, registration);
		OAuth2ClientProperties.Provider provider = new OAuth2ClientProperties.Provider();
		provider.setIssuerUri(issuer);
		settings.getProvider().put(id, provider);
	}

}
