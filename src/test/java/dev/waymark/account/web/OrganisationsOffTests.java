package dev.waymark.account.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Members;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without settings nobody signs in with an organisation's account.
 */
@WaymarkTest
class OrganisationsOffTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@ParameterizedTest
	@ValueSource(strings = { "/oauth2/authorization/north", "/login/oauth2/code/north?code=1&state=2", "/login",
			"/oauth2/authorization/google" })
	void theAddressesDoNotExist(String path) {
		assertThat(this.visitors.anyone().get(path).status()).isEqualTo(404);
	}

	@Test
	void thePagesSayNothingOfIt() {
		assertThat(this.visitors.anyone().get("/sign-in").text()).doesNotContain("organisation");
		assertThat(this.members.newcomer("learner").get("/settings").text()).doesNotContain("Organisations");
	}

}
