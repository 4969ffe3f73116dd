package dev.waymark.account.password;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.platform.HeavyWork;
import dev.waymark.site.Crowd;
import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many odd passwords are measured, whoever signs up gets an answer.
 */
@WaymarkTest
class BusyEstimateTests {

	private final Crowd others = new Crowd();

	private final String email = Letterbox.fresh();

	@Autowired
	private PasswordRules rules;

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void goHome() throws InterruptedException {
		this.others.goHome();
	}

	@Test
	@DisplayName("R27 whoever signs up while too many passwords are measured is told to come again")
	void whoeverSignsUpWhileTooManyPasswordsAreMeasuredIsToldToComeAgain() throws InterruptedException {
		HeavyWork estimates = this.rules.guesses.obtain().work;
		this.others.keepBusy(estimates, 1);
		this.others.waitFor(estimates, 8);
		Page later = signUp();
		assertThat(later.status()).isEqualTo(503);
		assertThat(later.header("Retry-After")).isEqualTo("5");
		assertThat(new Letterbox(this.jdbc).kinds(this.email)).isEmpty();
		goHome();
		assertThat(signUp().leadsTo()).isEqualTo("/sign-up/sent");
		assertThat(new Letterbox(this.jdbc).kinds(this.email)).containsExactly("sign-up");
	}

	private Page signUp() {
		return this.visitors.anyone()
			.post("/sign-up", "email", this.email, "name", "Ada", "password", Members.PASSWORD);
	}

}
