package dev.waymark.account.secret;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jwt.JWTParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keys follow one another, and nothing that is good still is lost by it.
 */
class KeyChangeTests {

	private static final Instant NOW = Downstairs.NOW;

	private static final Map<String, String> WORDS = Map.of("sub", "somebody");

	@ParameterizedTest
	@EnumSource
	@DisplayName("R34 nodes that start at once on an empty database sign alike, and change their key alike")
	void nodesThatStartAtOnceSignAlike(Downstairs house) {
		try (ConfigurableApplicationContext apart = house.apart()) {
			Installation installation = Installation.of(apart.getBean(SigningKeyRepository.class));
			List<String> passes = AtOnce.run(8,
					(node) -> installation.at(NOW).issue(TicketKind.GUEST, Map.of("sub", "node " + node)));
			assertThat(installation.keys(TicketKind.GUEST)).singleElement()
				.satisfies((key) -> assertThat(key.jwk().toByteArray()).hasSize(32));
			assertThat(passes)
				.allSatisfy((pass) -> assertThat(installation.at(NOW).read(TicketKind.GUEST, pass)).isPresent());
			installation.changeAt(NOW.plus(KeyChange.AGE));
			assertThat(names(installation)).containsExactly("guest-1", "guest-2");
			installation.changeAt(NOW.plus(Duration.ofDays(500)));
			assertThat(names(installation)).containsExactly("guest-2", "guest-3");
		}
	}

	@ParameterizedTest
	@EnumSource
	void aKeyThatAnEarlierReleaseMadeAgainIsLeftAlone(Downstairs house) {
		try (ConfigurableApplicationContext apart = house.apart()) {
			Installation installation = Installation.of(apart.getBean(SigningKeyRepository.class));
			String pass = installation.at(NOW).issue(TicketKind.GUEST, WORDS);
			apart.getBean(JdbcClient.class).sql("""
					insert into signing_key (name, secret, created_at)
					select 'guest', secret, created_at from signing_key where name = 'guest-1'""").update();
			assertThat(installation.at(NOW).read(TicketKind.GUEST, pass)).isPresent();
		}
	}

	@Test
	void everyInstallationAndEveryKindHasAKeyOfItsOwn() {
		Installation one = Installation.fresh();
		Installation other = Installation.fresh();
		one.at(NOW).issue(TicketKind.GUEST, WORDS);
		one.at(NOW).issue(TicketKind.SIGN_IN, WORDS);
		other.at(NOW).issue(TicketKind.GUEST, WORDS);
		assertThat(List.of(one.keys(TicketKind.GUEST).get(0).secret(), one.keys(TicketKind.SIGN_IN).get(0).secret(),
				other.keys(TicketKind.GUEST).get(0).secret()))
			.doesNotHaveDuplicates();
	}

	@Test
	void aKeyIsFollowedAfterNinetyDays() {
		Installation installation = Installation.fresh();
		installation.changeAt(NOW);
		assertThat(names(installation)).as("nobody needed one yet").isEmpty();
		installation.at(NOW).issue(TicketKind.GUEST, WORDS);
		installation.changeAt(NOW.plus(Duration.ofDays(89)));
		assertThat(names(installation)).containsExactly("guest-1");
		installation.changeAt(NOW.plus(Duration.ofDays(90)));
		installation.changeAt(NOW.plus(Duration.ofDays(91)));
		assertThat(names(installation)).containsExactly("guest-1", "guest-2");
	}

	@Test
	void aNewKeySignsWhenEveryNodeHasReadIt() {
		Installation installation = Installation.fresh();
		AtomicReference<Instant> moment = new AtomicReference<>(NOW);
		InstantSource source = moment::get;
		Tickets busy = installation.by(source.withZone(ZoneOffset.UTC));
		assertThat(signer(busy)).isEqualTo("guest-1");
		Instant changed = NOW.plus(Duration.ofDays(90));
		moment.set(changed.minusSeconds(1));
		assertThat(signer(busy)).as("reads the keys just before the change").isEqualTo("guest-1");
		installation.changeAt(changed);
		moment.set(changed.plus(Duration.ofHours(23)));
		assertThat(signer(busy)).isEqualTo("guest-1");
		assertThat(signer(installation.at(moment.get()))).isEqualTo("guest-1");
		moment.set(changed.plus(Duration.ofHours(24)));
		assertThat(signer(installation.at(moment.get()))).isEqualTo("guest-2");
		assertThat(busy.read(TicketKind.GUEST, installation.at(moment.get()).issue(TicketKind.GUEST, WORDS)))
			.isPresent();
		assertThat(signer(busy)).isEqualTo("guest-2");
	}

	@Test
	void whatAKeyHasSignedIsGoodToItsEndAndNoKeyIsKeptForLonger() {
		Installation installation = Installation.fresh();
		Map<Instant, String> passes = new LinkedHashMap<>();
		for (int day = 0; day < 800; day++) {
			Instant today = NOW.plus(Duration.ofDays(day));
			passes.put(today, installation.at(today).issue(TicketKind.GUEST, WORDS));
			installation.changeAt(today);
			Instant eldest = today.minus(TicketKind.GUEST.life()).plusSeconds(1);
			Tickets node = installation.at(today);
			passes.keySet().removeIf((issued) -> issued.isBefore(eldest));
			assertThat(node.read(TicketKind.GUEST, passes.values().iterator().next())).isPresent();
		}
		assertThat(installation.keys(TicketKind.GUEST)).hasSizeBetween(5, 6);
	}

	private static String signer(Tickets node) {
		try {
			Object name = JWTParser.parse(node.issue(TicketKind.GUEST, WORDS)).getHeader().toJSONObject().get("kid");
			return String.valueOf(name);
		}
		catch (ParseException ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<String> names(Installation installation) {
		return installation.keys(TicketKind.GUEST).stream().map(SigningKey::name).toList();
	}

}
