package dev.waymark;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.waymark.site.EmbeddedPostgresDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Schema and content come from the same migrations on both databases.
 */
class MigrationTests {

	@Test
	void bringTheSameRowsToH2AndToPostgresql() {
		DataSource h2 = h2();
		DataSource postgresql = postgresql();
		flyway(h2).migrate();
		flyway(postgresql).migrate();
		Map<String, Long> rows = rows(h2);
		assertThat(rows).isEqualTo(rows(postgresql)).hasSizeGreaterThan(25);
		assertThat(rows).containsEntry("roadmap", 10L).containsEntry("career_level", 4L);
	}

	@Test
	void changeNothingWhenTheyRunAgain() {
		DataSource database = postgresql();
		flyway(database).migrate();
		long revision = revision(database);
		assertThat(flyway(database).migrate().migrationsExecuted).isZero();
		assertThat(revision(database)).isEqualTo(revision);
	}

	@Test
	void leaveAloneWhatAnEditorHasTouched() {
		for (DataSource database : new DataSource[] { h2(), postgresql() }) {
			flyway(database).migrate();
			JdbcClient jdbc = JdbcClient.create(database);
			jdbc.sql("update skill set statement = 'Edited here.', version = 1 where slug = 'python'").update();
			jdbc.sql("update skill set statement = 'Not edited, only old.' where slug = 'julia'").update();
			jdbc.sql("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" is null").update();
			long revision = revision(database);
			flyway(database).migrate();
			assertThat(statement(jdbc, "python")).isEqualTo("Edited here.");
			assertThat(statement(jdbc, "julia")).isNotEqualTo("Not edited, only old.");
			assertThat(revision(database)).isEqualTo(revision + 1);
		}
	}

	private static String statement(JdbcClient jdbc, String slug) {
		return jdbc.sql("select statement from skill where slug = ?").param(slug).query(String.class).single();
	}

	private static long revision(DataSource database) {
		return JdbcClient.create(database).sql("select number from content_revision").query(Long.class).single();
	}

	private static Flyway flyway(DataSource database) {
		return Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration")
			.placeholderReplacement(false)
			.load();
	}

	private static DataSource h2() {
		return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
	}

	private static DataSource postgresql() {
		return new DriverManagerDataSource(EmbeddedPostgresDatabase.create(), "postgres", "");
	}

	private static Map<String, Long> rows(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		Map<String, Long> rows = new TreeMap<>();
		for (String table : jdbc.sql("""
				select table_name from information_schema.tables
				where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'""")
			.query(String.class)
			.list()) {
			rows.put(table.toLowerCase(java.util.Locale.ROOT),
					jdbc.sql("select count(*) from " + table).query(Long.class).single());
		}
		return rows;
	}

}
