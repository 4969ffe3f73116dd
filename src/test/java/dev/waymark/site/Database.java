package dev.waymark.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The databases that Waymark runs on, for tests: a new one for whoever asks. Schema and
 * content are migrated once a test run and then copied, which takes a tenth of the time;
 * that a copy is what the migrations make, {@code MigrationTests} show.
 */
public enum Database {

	/** The embedded one, in memory. */
	H2("sa") {
		@Override
		public String empty() {
			return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
		}

		@Override
		public String seeded() {
			String address = empty();
			Seed.copyTo(source(address));
			return address;
		}
	},

	/** The one for larger sites: one real server a test run. */
	POSTGRESQL("postgres") {
		/** With a pool, for each connection is a process of the server. */
		@Override
		public DataSource source(String address) {
			HikariConfig pool = new HikariConfig();
			pool.setDataSource(super.source(address));
			pool.setMinimumIdle(0);
			pool.setIdleTimeout(10_000);
			return new HikariDataSource(pool);
		}

		@Override
		public String empty() {
			return Server.create("template1");
		}

		@Override
		public String seeded() {
			return Server.create(Template.name);
		}
	};

	private final String user;

	Database(String user) {
		this.user = user;
	}

	/**
	 * Makes a database without any table.
	 * @return its JDBC address; see {@link #user()}, no password
	 */
	public abstract String empty();

	/**
	 * Makes a database with today's schema and content, as after a first start.
	 * @return its JDBC address; see {@link #user()}, no password
	 */
	public abstract String seeded();

	/**
	 * Who signs in, without a password.
	 * @return the name
	 */
	public String user() {
		return this.user;
	}

	/**
	 * Opens a database of this kind.
	 * @param address its JDBC address
	 * @return a source of connections
	 */
	public DataSource source(String address) {
		return direct(address, this.user);
	}

	private static DataSource direct(String address, String user) {
		return new DriverManagerDataSource(address, user, "");
	}

	/**
	 * Lets an application begin with a copy of the content where it finds an embedded
	 * database without any table. The migrations run all the same, and find their work
	 * done.
	 * @return how its Flyway goes to work
	 */
	public static FlywayMigrationStrategy copyBeforeMigrating() {
		return (flyway) -> {
			Seed.copyTo(flyway.getConfiguration().getDataSource());
			flyway.migrate();
		};
	}

	private static void migrate(DataSource database) {
		Flyway.configure().dataSource(database).placeholderReplacement(false).load().migrate();
	}

	/** What the migrations make of an empty H2, as a script in memory. */
	private static final class Seed {

		private static final String script = make("memFS:waymark-seed.sql");

		private static String make(String script) {
			DataSource original = H2.source(H2.empty());
			migrate(original);
			JdbcTemplate jdbc = new JdbcTemplate(original);
			jdbc.execute("script to '%s'".formatted(script));
			jdbc.execute("shutdown");
			return script;
		}

		private static void copyTo(DataSource database) {
			JdbcTemplate jdbc = new JdbcTemplate(database);
			if (isEmptyH2(jdbc)) {
				jdbc.execute("runscript from '%s'".formatted(script));
			}
		}

		private static boolean isEmptyH2(JdbcTemplate jdbc) {
			String product = jdbc.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
			return "H2".equals(product)
					&& Integer.valueOf(0)
						.equals(jdbc.queryForObject(
								"select count(*) from information_schema.tables where table_schema = 'PUBLIC'",
								Integer.class));
		}

	}

	private static final class Server {

		private static final AtomicInteger databases = new AtomicInteger();

		private static final EmbeddedPostgres server = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setPGStartupWait(Duration.ofMinutes(5))
					.setServerConfig("wal_level", "minimal")
					.setServerConfig("max_wal_senders", "0")
					.setServerConfig("full_page_writes", "off")
					.setServerConfig("autovacuum", "off")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The embedded PostgreSQL does not start", ex);
			}
		}

		private static String create(String template) {
			return create("waymark" + databases.incrementAndGet(), template);
		}

		private static String create(String name, String template) {
			try (var connection = server.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database %s template %s".formatted(name, template));
			}
			catch (SQLException ex) {
				throw new IllegalStateException("The database could not be created", ex);
			}
			return server.getJdbcUrl("postgres", name);
		}

	}

	/** What the migrations make of an empty PostgreSQL. */
	private static final class Template {

		private static final String name = make("seed");

		private static String make(String name) {
			migrate(direct(Server.create(name, "template1"), POSTGRESQL.user));
			return name;
		}

	}

}
