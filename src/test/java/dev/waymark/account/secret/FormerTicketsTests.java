package dev.waymark.account.secret;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was issued before keys had numbers is good for the rest of its time. The values
 * were made by the release before.
 */
class FormerTicketsTests {

	private static final Instant NOW = Instant.parse("2026-03-01T12:34:56Z");

	private static final String SECRET = "AwoRGB8mLTQ7QklQV15lbHN6gYiPlp2kq7K5wMfO1dw=";

	private static final String PASS = "0b8d1c7e-5f4a-4c1b-9a57-3d9a6c0f2e11.1772368496.-Ttj0OWIikXa49Lj7qYq3LyqA7TDhCQpuI0427DHUpI";

	private static final String SIGN_IN = "sUkMWwaDQY0gwe_OJGxGltWRW3XlC3qEvX-tYVSjo9woxYI2Ea3ixJvWQI-NfD_02oILBqTGVwuwX2dY"
			+ "6O3kBdaRwD3CkVBz9V4j6V3ENDowMH8b9fnftKLzO2ITaFVlMv8lrquUm9JlHyZHCuzEJ3PwzJBoqunIdqTuO5tZqqbZuNmVRPx_LxOJBs"
			+ "yaFOr331bx";

	/** The same words, sealed for something else. */
	private static final String OTHER = "bpKjbn9zV77e-75wbmu0rgv6UmR--8mkji4fZ13oQDd9s5m7kOVDx0s8QlzTTNDI0Mh1fWFYqLBuBIag"
			+ "8mzztz6cLTYViw01mJFclQs0cK2d995nnV5gITKgoNiB8pMkXjeWJjjtiWRjwh0XLSM-_yDx33fbb17zptfu5Hr-XZ4AKIxG0Y4wVIqE1z3Q"
			+ "_XfJ1uQk";

	private final Installation installation = Installation.with("guest-1", SECRET, NOW.minus(Duration.ofDays(300)));

	private final Tickets tickets = this.installation.at(NOW);

	@Test
	void aPassIsGoodForTheRestOfItsYear() {
		Ticket pass = new Ticket(Map.of("sub", "0b8d1c7e-5f4a-4c1b-9a57-3d9a6c0f2e11"), NOW);
		assertThat(this.tickets.read(TicketKind.GUEST, PASS)).contains(pass);
		assertThat(this.installation.at(NOW.plus(Duration.ofDays(365))).read(TicketKind.GUEST, PASS)).contains(pass);
		assertThat(this.installation.at(NOW.plus(Duration.ofDays(366))).read(TicketKind.GUEST, PASS)).isEmpty();
	}

	@Test
	void aSignInThatHasBegunCanBeFinished() {
		Ticket signIn = new Ticket(Map.of("organisation", "north", "state", "a state", "nonce", "a nonce", "verifier",
				"a verifier", "redirect", "https://waymark.example/sign-in/organisation/code/north", "back",
				"/skills/python?a=ü"), NOW);
		assertThat(this.tickets.read(TicketKind.SIGN_IN, SIGN_IN)).contains(signIn);
		assertThat(this.installation.at(NOW.plusSeconds(601)).read(TicketKind.SIGN_IN, SIGN_IN)).isEmpty();
	}

	@Test
	void neitherServesForAnythingElse() {
		assertThat(this.tickets.read(TicketKind.SIGN_IN, PASS)).isEmpty();
		assertThat(this.tickets.read(TicketKind.GUEST, SIGN_IN)).isEmpty();
		assertThat(this.tickets.read(TicketKind.SIGN_IN, OTHER)).isEmpty();
	}

	@Test
	void neitherMayBeChanged() {
		for (int at = 0; at < PASS.length(); at++) {
			assertThat(this.tickets.read(TicketKind.GUEST, changed(PASS, at))).isEmpty();
		}
		for (int at = 0; at < SIGN_IN.length(); at++) {
			assertThat(this.tickets.read(TicketKind.SIGN_IN, changed(SIGN_IN, at))).isEmpty();
			assertThat(this.tickets.read(TicketKind.SIGN_IN, SIGN_IN.substring(0, at))).isEmpty();
		}
	}

	@Test
	void anotherInstallationKnowsNeither() {
		Tickets others = Installation.fresh().at(NOW);
		others.issue(TicketKind.GUEST, Map.of());
		assertThat(others.read(TicketKind.GUEST, PASS)).isEmpty();
		assertThat(others.read(TicketKind.SIGN_IN, SIGN_IN)).isEmpty();
	}

	@Test
	void aLaterKeyLeavesThemGood() {
		this.installation.changeAt(NOW);
		assertThat(this.installation.keys(TicketKind.GUEST)).hasSize(2);
		Tickets later = this.installation.at(NOW.plusSeconds(60));
		assertThat(later.read(TicketKind.GUEST, PASS)).isPresent();
		assertThat(later.read(TicketKind.SIGN_IN, SIGN_IN)).isPresent();
	}

	private static String changed(String letters, int at) {
		char other = (letters.charAt(at) == '1') ? '2' : '1';
		return letters.substring(0, at) + other + letters.substring(at + 1);
	}

}
