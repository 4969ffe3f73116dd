package dev.waymark.catalog.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.ResourceView;
import dev.waymark.platform.Origin;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known about links, on both databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class LinksTests {

	private final Downstairs house;

	private final Links links;

	private final ResourceView resource;

	private final Link link;

	LinksTests(Downstairs house) {
		this.house = house;
		this.links = house.find(Links.class);
		this.resource = house.find(Catalog.class)
			.content()
			.resources()
			.stream()
			.filter((one) -> !one.isRetired())
			.findFirst()
			.orElseThrow();
		this.link = new Link(this.resource.id(), this.resource.url());
	}

	@BeforeEach
	void forgetAll() {
		this.house.find(JdbcClient.class).sql("delete from link_check").update();
		this.house.find(JdbcClient.class).sql("delete from link_run").update();
	}

	@Test
	void nothingIsKnownBeforeAVisit() {
		assertThat(this.links.of(this.resource)).isEmpty();
		assertThat(this.links.all()).isEmpty();
		assertThat(this.links.troubled()).isEmpty();
		assertThat(this.links.latestRun()).isEmpty();
		assertThat(this.links.areVisited()).isTrue();
	}

	@Test
	void whatWasFoundIsTold() {
		Instant seen = Downstairs.NOW.minus(Duration.ofDays(9));
		LinkResult gone = new LinkResult(LinkOutcome.GONE, 410, "https://elsewhere.example/?" + "x".repeat(1900));
		LinkCheck check = new LinkCheck(this.link, LinkResult.of(LinkOutcome.ALIVE, 200), seen);
		for (int daysAgo = 2; daysAgo >= 0; daysAgo--) {
			check.found(this.link.url(), gone, Downstairs.NOW.minus(Duration.ofDays(daysAgo)));
		}
		this.house.find(LinkCheckRepository.class).save(check);
		LinkHealth health = new LinkHealth(this.resource.id(), Downstairs.NOW, seen, LinkOutcome.GONE, 410,
				gone.finalUrl(), 3, LocalDate.of(2026, 3, 1));
		assertThat(this.links.of(this.resource)).contains(health);
		assertThat(this.links.all()).containsOnlyKeys(this.resource.id()).containsValue(health);
		assertThat(this.links.troubled()).containsExactly(this.resource.id());
	}

	@Test
	void everyOutcomeCanBeKept() {
		for (LinkOutcome outcome : LinkOutcome.values()) {
			LinkCheck check = new LinkCheck(this.link, LinkResult.of(outcome), Downstairs.NOW);
			this.house.find(LinkCheckRepository.class).save(check);
			assertThat(this.links.of(this.resource)).contains(check.view())
				.hasValueSatisfying((health) -> assertThat(health.outcome()).isEqualTo(outcome));
		}
	}

	@Test
	void ofManyWhoAskForARoundAtOnceOneGetsIt() {
		List<Boolean> answers = AtOnce.run(6, (number) -> this.links.checkNow(UUID.randomUUID(), "Ann", Origin.ITSELF));
		assertThat(answers).containsOnlyOnce(true);
		assertThat(this.links.latestRun()).hasValueSatisfying((run) -> {
			assertThat(run.isWaiting()).isTrue();
			assertThat(run.isUnderWay()).isTrue();
		});
	}

	@Test
	void nobodyGetsARoundOnceThatIsSwitchedOff() {
		Links off = links(this.house.find(PlatformTransactionManager.class), false);
		assertThat(off.checkNow(UUID.randomUUID(), "Ann", Origin.ITSELF)).isFalse();
		assertThat(off.areVisited()).isFalse();
		assertThat(this.links.latestRun()).isEmpty();
	}

	@Test
	void withoutADatabaseAResourceIsShownAllTheSame() {
		DataSource nowhere = new DriverManagerDataSource("jdbc:h2:mem:nowhere;IFEXISTS=TRUE", "sa", "");
		assertThat(links(new DataSourceTransactionManager(nowhere), true).of(this.resource)).isEmpty();
	}

	private Links links(PlatformTransactionManager transactions, boolean enabled) {
		LinkSettings settings = new LinkSettings(enabled, Duration.ofDays(7), "", Duration.ZERO, Duration.ofSeconds(1),
				Duration.ofSeconds(1), Duration.ofSeconds(1), List.of());
		return new Links(this.house.find(LinkCheckRepository.class), this.house.find(LinkRunRepository.class), settings,
				this.house.find(AuditLog.class), transactions, Clock.fixed(Downstairs.NOW, ZoneOffset.UTC));
	}

}
