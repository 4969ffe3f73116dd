package dev.waymark.account.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import dev.waymark.account.learner.GuestPass;
import dev.waymark.account.learner.Guests;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guest who keeps coming back is not forgotten.
 */
class GuestVisitTests {

	@ParameterizedTest
	@EnumSource(Downstairs.class)
	@DisplayName("R39 a guest's visit is noted, and no more than once a day")
	void aGuestsVisitIsNoted(Downstairs house) {
		GuestPass pass = house.find(Guests.class).welcome();
		Instant longAgo = Downstairs.NOW.minus(Duration.ofDays(300));
		house.find(JdbcClient.class)
			.sql("update learner set last_seen_at = ? where id = ?")
			.params(longAgo.atOffset(ZoneOffset.UTC), pass.learner().value())
			.update();

		assertThat(visit(house, pass, Duration.ofHours(23)).getCookies()).isEmpty();
		assertThat(lastSeen(house, pass)).isEqualTo(longAgo);

		MockHttpServletResponse renewed = visit(house, pass, Duration.ofHours(25));
		assertThat(renewed.getCookies()).singleElement().satisfies((cookie) -> {
			assertThat(cookie.getName()).isEqualTo(GuestCookie.NAME);
			assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(365).toSeconds());
			assertThat(cookie.isHttpOnly()).isTrue();
		});
		assertThat(lastSeen(house, pass)).isEqualTo(Downstairs.NOW);
	}

	private static MockHttpServletResponse visit(Downstairs house, GuestPass pass, Duration later) {
		GuestCookie cookie = new GuestCookie(house.find(Guests.class), house.find(Throttle.class),
				Clock.fixed(Downstairs.NOW.plus(later), ZoneOffset.UTC));
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie(GuestCookie.NAME, pass.token()));
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(cookie.read(request, response)).map(GuestPass::learner).contains(pass.learner());
		return response;
	}

	private static Instant lastSeen(Downstairs house, GuestPass pass) {
		return house.find(JdbcClient.class)
			.sql("select last_seen_at from learner where id = ?")
			.param(pass.learner().value())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

}
