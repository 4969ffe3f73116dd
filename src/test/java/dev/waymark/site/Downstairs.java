package dev.waymark.site;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.password.QuickPasswords;
import dev.waymark.platform.PersistenceConfiguration;
import dev.waymark.platform.web.Languages;
import dev.waymark.platform.web.address.ServerAddress;
import dev.waymark.platform.web.address.SiteUrl;

/**
 * The flats that own tables, without their pages, on a real database with the whole
 * content: one context a database and test run, and the clock stands still.
 */
public enum Downstairs {

	/** On the embedded database. */
	H2(Database.H2),

	/** On the database for larger sites. */
	POSTGRESQL(Database.POSTGRESQL);

	/** What the clock says. */
	public static final Instant NOW = Instant.parse("2026-03-01T12:34:56.789012Z");

	private final Database database;

	private @Nullable ConfigurableApplicationContext context;

	Downstairs(Database database) {
		this.database = database;
	}

	/**
	 * Finds someone who lives downstairs.
	 * @param type who
	 * @return the bean
	 */
	public <T> T find(Class<T> type) {
		return context().getBean(type);
	}

	/**
	 * Counts rows.
	 * @param table where
	 * @param condition which, with one {@code ?}
	 * @param value for the question mark
	 * @return how many there are
	 */
	public long count(String table, String condition, Object value) {
		return find(JdbcClient.class).sql("select count(*) from " + table + " where " + condition)
			.param(value)
			.query(Long.class)
			.single();
	}

	/**
	 * Creates a database beside the one that the flats live on.
	 * @return a database without any table
	 */
	public DataSource emptyDatabase() {
		return this.database.source(this.database.empty());
	}

	/**
	 * Creates a database beside the one that the flats live on.
	 * @return a database with today's schema and content
	 */
	public DataSource seededDatabase() {
		return this.database.source(this.database.seeded());
	}

	/**
	 * Starts the flats on a database of their own, for tests that change the content.
	 * @return a context that whoever asked for it closes
	 */
	public ConfigurableApplicationContext apart() {
		return new SpringApplicationBuilder(Flats.class).web(WebApplicationType.NONE)
			.properties("spring.main.banner-mode=off")
			.initializers((starting) -> starting.getBeanFactory()
				.registerSingleton("clock", Clock.fixed(NOW, ZoneOffset.UTC)))
			.run("--spring.datasource.url=" + this.database.seeded(),
					"--spring.datasource.username=" + this.database.user(), "--waymark.url=https://waymark.example");
	}

	private synchronized ConfigurableApplicationContext context() {
		if (this.context == null) {
			this.context = apart();
		}
		return this.context;
	}

	@AutoConfigurationPackage(basePackages = "dev.waymark")
	@ComponentScan(
			basePackages = { "dev.waymark.account", "dev.waymark.audit", "dev.waymark.catalog", "dev.waymark.inbox",
					"dev.waymark.mail", "dev.waymark.progress" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
			HibernateJpaAutoConfiguration.class, FlywayAutoConfiguration.class, MessageSourceAutoConfiguration.class,
			ThymeleafAutoConfiguration.class })
	@EnableConfigurationProperties(SiteUrl.class)
	@Import({ Languages.class, PersistenceConfiguration.class, ServerAddress.class })
	static class Flats {

		@Bean
		@Primary
		QuickPasswords quickPasswords() {
			return new QuickPasswords();
		}

		@Bean
		JdbcIndexedSessionRepository sessionRepository(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
			return new JdbcIndexedSessionRepository(jdbc, new TransactionTemplate(transactions));
		}

	}

}
