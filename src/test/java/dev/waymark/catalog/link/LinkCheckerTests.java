package dev.waymark.catalog.link;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * Rounds of visits to a site on this machine, on both databases. The databases are the
 * tests' own, since real links lead elsewhere.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class LinkCheckerTests {

	private static final Map<Downstairs, ConfigurableApplicationContext> APART = new EnumMap<>(Downstairs.class);

	private static final Duration DAY = Duration.ofDays(1);

	private static final Duration WEEK = Duration.ofDays(7);

	private final ConfigurableApplicationContext flats;

	private final JdbcClient jdbc;

	private final Links links;

	private final LinkCheckRepository checks;

	private final LinkRunRepository runs;

	private final Days clock = new Days();

	private Site site;

	LinkCheckerTests(Downstairs house) {
		this.flats = APART.computeIfAbsent(house, LinkCheckerTests::apart);
		this.jdbc = this.flats.getBean(JdbcClient.class);
		this.links = this.flats.getBean(Links.class);
		this.checks = this.flats.getBean(LinkCheckRepository.class);
		this.runs = this.flats.getBean(LinkRunRepository.class);
	}

	private static ConfigurableApplicationContext apart(Downstairs house) {
		ConfigurableApplicationContext flats = house.apart();
		flats.getBean(JdbcClient.class)
			.sql("alter table learning_resource drop constraint learning_resource_url_ck")
			.update();
		return flats;
	}

	@AfterAll
	static void leave() {
		APART.values().forEach(ConfigurableApplicationContext::close);
		APART.clear();
	}

	@BeforeEach
	void openTheSite() throws IOException {
		this.jdbc.sql("delete from link_check").update();
		this.jdbc.sql("delete from link_run").update();
		this.jdbc.sql("update learning_resource set retired_reason = 'Not for this test.'").update();
		this.site = new Site();
	}

	@AfterEach
	void closeTheSite() {
		this.site.close();
	}

	@Test
	void aRoundVisitsEveryLinkAndKeepsWhatItFound() {
		this.site.page("/alive", 200).redirect("/moved", 301, "/alive").page("/gone", 410);
		this.site.robots("User-agent: *\nDisallow: /robots");
		long alive = add("/alive");
		long moved = add("/moved");
		long gone = add("/gone");
		long robots = add("/robots");
		round();
		Instant now = this.clock.instant();
		assertThat(health(alive)).isEqualTo(new LinkHealth(alive, now, now, LinkOutcome.ALIVE, 200, null, 0, null));
		assertThat(health(moved))
			.isEqualTo(new LinkHealth(moved, now, now, LinkOutcome.MOVED, 200, this.site.url("/alive"), 0, null));
		assertThat(health(gone))
			.isEqualTo(new LinkHealth(gone, now, null, LinkOutcome.GONE, 410, null, 1, this.clock.today()));
		assertThat(health(robots))
			.isEqualTo(new LinkHealth(robots, now, null, LinkOutcome.ROBOTS, null, null, 0, null));
		assertThat(this.links.latestRun().orElseThrow()).isEqualTo(new LinkRunView(now, now, now, 4, 4));
		assertThat(this.site.visits()).filteredOn("GET /robots.txt"::equals).hasSize(1);
	}

	@Test
	void aLinkThatFailsOnThreeDifferentDaysIsRaised() {
		this.site.page("/page", 500);
		long page = add("/page");
		for (int day = 1; day <= 3; day++) {
			assertThat(this.checks.findFailingFor(3)).isEmpty();
			round();
			round();
			assertThat(health(page).failingDays()).as("twice on one day counts once").isEqualTo(day);
			assertThat(health(page).failedOn()).isEqualTo(this.clock.today());
			assertThat(health(page).isRaised()).isEqualTo(day == 3);
			this.clock.forward(DAY);
		}
		assertThat(this.checks.findFailingFor(3)).containsExactly(page);
	}

	@Test
	void aLinkThatRecoversIsRaisedNoMoreAndBeginsAnew() {
		long page = add("/page");
		fail(3);
		assertThat(this.checks.findFailingFor(3)).containsExactly(page);
		this.site.page("/page", 200);
		round();
		assertThat(this.checks.findFailingFor(1)).isEmpty();
		assertThat(health(page).seenAt()).isEqualTo(this.clock.instant());
		Instant seen = this.clock.instant();
		this.clock.forward(DAY);
		this.site.page("/page", 404);
		round();
		assertThat(health(page).failingDays()).isOne();
		assertThat(health(page).seenAt()).as("when it was last seen alive").isEqualTo(seen);
	}

	@Test
	void whatSpeaksNeitherForALinkNorAgainstItChangesNoCount() {
		long page = add("/page");
		fail(2);
		this.site.page("/page", 503, "Retry-After", "60");
		round();
		this.clock.forward(DAY);
		this.site.page("/page", 403);
		round();
		assertThat(health(page).failingDays()).isEqualTo(2);
		assertThat(health(page).outcome()).isEqualTo(LinkOutcome.REFUSED);
		this.clock.forward(DAY);
		this.site.page("/page", 410);
		round();
		assertThat(health(page).isRaised()).isTrue();
	}

	@Test
	void aLinkThatAnEditorHasMendedOrWithdrawnIsRaisedNoMore() {
		long mended = add("/mended");
		long withdrawn = add("/withdrawn");
		fail(3);
		assertThat(this.checks.findFailingFor(3)).containsExactly(mended, withdrawn);
		this.jdbc.sql("update learning_resource set url = ? where id = ?")
			.params(this.site.url("/new"), mended)
			.update();
		this.jdbc.sql("update learning_resource set retired_reason = 'Gone.' where id = ?").param(withdrawn).update();
		assertThat(this.checks.findFailingFor(1)).isEmpty();
		assertThat(this.links.all()).isEmpty();
		this.site.page("/new", 200);
		round();
		assertThat(this.links.all().values()).extracting(LinkHealth::resourceId, LinkHealth::outcome)
			.containsExactly(tuple(mended, LinkOutcome.ALIVE));
		assertThat(this.site.visits()).filteredOn((visit) -> visit.endsWith("/withdrawn")).hasSize(6);
	}

	@Test
	void aResourceThatIsDeletedTakesItsRowAlongAndKeepsNoRoundFromItsEnd() {
		long page = add("/page");
		round();
		assertThat(this.checks.findByLearningResourceIdAndUrl(page, this.site.url("/page"))).isPresent();
		delete(page);
		assertThat(this.checks.findByLearningResourceIdAndUrl(page, this.site.url("/page"))).isEmpty();
		long deleted = add("/deleted");
		this.site.page("HEAD", "/deleted", (visit) -> {
			delete(deleted);
			visit.sendResponseHeaders(200, -1);
		});
		round();
		assertThat(this.checks.findByLearningResourceIdAndUrl(deleted, this.site.url("/deleted"))).isEmpty();
		assertThat(this.links.latestRun().orElseThrow().isUnderWay()).isFalse();
	}

	@Test
	void theFirstRoundComesAnHourAfterTheStartAndTheNextAWeekAfterThat() {
		this.site.page("/page", 200);
		add("/page");
		LinkChecker checker = checker(true);
		checker.check();
		this.clock.forward(Duration.ofMinutes(59));
		checker.check();
		assertThat(this.site.visits()).isEmpty();
		this.clock.forward(Duration.ofMinutes(1));
		checker.check();
		checker.check();
		assertThat(this.site.pageVisits()).hasSize(1);
		this.clock.forward(WEEK.minusMillis(1));
		checker(true).check();
		assertThat(this.site.pageVisits()).hasSize(1);
		this.clock.forward(Duration.ofMillis(1));
		checker(true).check();
		assertThat(this.site.pageVisits()).hasSize(2);
	}

	@Test
	void nothingIsVisitedOnceThatIsSwitchedOff() {
		add("/page");
		this.runs.save(new LinkRun(this.clock.instant()));
		checker(false).check();
		assertThat(this.site.visits()).isEmpty();
	}

	@Test
	@DisplayName("R37 a round that was broken off is gone on with, and visits no link twice")
	void aRoundThatWasBrokenOffIsGoneOnWith() {
		this.site.page("/a", 200).page("/b", 200).page("/c", 200);
		add("/a");
		add("/b");
		add("/c");
		LinkChecker first = checker(true);
		this.site.page("HEAD", "/b", (visit) -> {
			first.stop();
			this.site.hang();
		});
		this.runs.save(new LinkRun(this.clock.instant()));
		first.check();
		LinkRunView broken = this.links.latestRun().orElseThrow();
		assertThat(broken.isUnderWay()).isTrue();
		this.clock.forward(Duration.ofMinutes(10));
		this.site.page("HEAD", "/b", 200);
		checker(true).check();
		LinkRunView ended = this.links.latestRun().orElseThrow();
		assertThat(ended.isUnderWay()).isFalse();
		assertThat(ended.startedAt()).isEqualTo(broken.startedAt());
		assertThat(List.of(ended.total(), ended.done())).containsOnly(3);
		assertThat(this.links.all().values()).hasSize(3)
			.filteredOn((health) -> health.checkedAt().equals(broken.startedAt()))
			.hasSize(broken.done());
	}

	@Test
	void linksOfOneHostStandFarFromEachOther() {
		List<Link> links = List.of(link(1, "https://a.example/1"), link(2, "https://a.example/2"),
				link(3, "https://a.example?3"), link(4, "https://b.example/1"), link(5, "https://c.example"));
		assertThat(LinkChecker.spread(links)).extracting(Link::resourceId).containsExactly(1L, 4L, 5L, 2L, 3L);
	}

	@Test
	void momentsAreKeptAsTheyAre() {
		add("/page");
		this.clock.forward(Duration.ofNanos(123_456_000));
		round();
		assertThat(this.links.all().values().iterator().next().checkedAt()).isCloseTo(this.clock.instant(),
				within(1, ChronoUnit.MICROS));
	}

	private void fail(int days) {
		for (int day = 0; day < days; day++) {
			round();
			this.clock.forward(DAY);
		}
	}

	/** Asks for a round and goes it, a moment after the last one. */
	private void round() {
		this.clock.forward(Duration.ofSeconds(1));
		this.runs.save(new LinkRun(this.clock.instant()));
		checker(true).check();
	}

	private LinkChecker checker(boolean enabled) {
		LinkSettings settings = new LinkSettings(enabled, WEEK, "", Duration.ZERO, Duration.ofSeconds(60),
				Duration.ofSeconds(60), Duration.ofSeconds(60), List.of("127.0.0.1:" + this.site.port()));
		return new LinkChecker(this.checks, this.runs, settings, InetAddress::getAllByName, "",
				this.flats.getBean(PlatformTransactionManager.class), this.clock);
	}

	private LinkHealth health(long resource) {
		return Objects.requireNonNull(this.links.all().get(resource));
	}

	private static Link link(long resource, String url) {
		return new Link(resource, url);
	}

	private void delete(long resource) {
		this.jdbc.sql("delete from learning_resource where id = ?").param(resource).update();
	}

	private long add(String path) {
		String slug = "l" + UUID.randomUUID();
		this.jdbc.sql("""
				insert into learning_resource (uuid, slug, name, type, provider, url, cost, summary)
				values (?, ?, 'Resource', 'book', 'Somebody', ?, 'free', 'For a test.')""")
			.params(UUID.randomUUID(), slug, this.site.url(path))
			.update();
		return this.jdbc.sql("select id from learning_resource where slug = ?").param(slug).query(Long.class).single();
	}

	/**
	 * A clock that goes when it is told to.
	 */
	private static final class Days extends Clock {

		private volatile Instant now = Downstairs.NOW;

		void forward(Duration time) {
			this.now = this.now.plus(time);
		}

		LocalDate today() {
			return LocalDate.ofInstant(this.now, ZoneOffset.UTC);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

	}

}
