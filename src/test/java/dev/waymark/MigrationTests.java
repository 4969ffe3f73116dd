package dev.waymark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Database;
import dev.waymark.site.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Schema and content come from the same migrations on both databases.
 */
@Execution(ExecutionMode.CONCURRENT)
class MigrationTests {

	@Test
	void bringTheSameRowsToH2AndToPostgresql() {
		Map<String, Long> rows = rows(seeded(Database.H2));
		assertThat(rows).isEqualTo(rows(seeded(Database.POSTGRESQL))).hasSizeGreaterThan(25);
		assertThat(rows).containsEntry("roadmap", 10L).containsEntry("career_level", 4L);
	}

	@ParameterizedTest
	@EnumSource
	void makeWhatTestsCopy(Database kind) {
		DataSource migrated = empty(kind);
		flyway(migrated).migrate();
		JdbcClient original = JdbcClient.create(migrated);
		JdbcClient copy = JdbcClient.create(seeded(kind));
		assertThat(schema(copy)).isEqualTo(schema(original)).hasSizeGreaterThan(300);
		assertThat(withoutTheMoment(copy)).isEqualTo(withoutTheMoment(original));
		assertThat(nextSkill(copy)).isEqualTo(nextSkill(original));
	}

	@Test
	void changeNothingWhenTheyRunAgain() {
		DataSource database = seeded(Database.POSTGRESQL);
		long revision = revision(database);
		assertThat(flyway(database).migrate().migrationsExecuted).isZero();
		assertThat(revision(database)).isEqualTo(revision);
	}

	@Test
	void leaveAloneWhatAnEditorHasTouched() {
		for (Database kind : Database.values()) {
			DataSource database = seeded(kind);
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

	private static DataSource empty(Database database) {
		return database.source(database.empty());
	}

	private static DataSource seeded(Database database) {
		return database.source(database.seeded());
	}

	/** All rows, but for when the content became what it is. */
	private static Map<String, List<String>> withoutTheMoment(JdbcClient jdbc) {
		Map<String, List<String>> rows = new Rows(jdbc).all();
		rows.computeIfPresent("content_revision",
				(table, lines) -> lines.stream().map((line) -> line.replaceAll("(?i) changed_at=.*", "")).toList());
		return rows;
	}

	/** Every column and every constraint, as the database itself describes them. */
	private static List<String> schema(JdbcClient jdbc) {
		return jdbc
			.sql("""
					select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
						|| coalesce(column_default, '') || ' ' || is_identity || ' ' || coalesce(character_maximum_length, 0)
					from information_schema.columns where lower(table_schema) = 'public'
					union all
					select table_name || ' ' || constraint_type || ' ' || case when lower(constraint_name) like '%not_null'
						then '' else constraint_name end
					from information_schema.table_constraints where lower(table_schema) = 'public'
					order by 1""")
			.query(String.class)
			.list();
	}

	/** The number that the next row gets. */
	private static long nextSkill(JdbcClient jdbc) {
		jdbc.sql(
				"""
						insert into skill (uuid, slug, name, skill_area_id, position, kind, statement, description, hours)
						select cast('00000000-0000-0000-0000-000000000001' as uuid), 'next', 'Next', skill_area_id, position, kind,
							statement, description, hours from skill where slug = 'python'""")
			.update();
		return jdbc.sql("select id from skill where slug = 'next'").query(Long.class).single();
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
