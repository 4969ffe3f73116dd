package dev.waymark.older;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

import dev.waymark.site.Database;

/**
 * The rows of a whole database, taken out of one and put into another.
 */
final class SiteRows {

	private static final String HISTORY = "flyway_schema_history";

	private static final Pattern BYTES = Pattern.compile("X'([0-9a-f]+)'");

	private static final Pattern UUIDS = Pattern.compile("'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'");

	private final Database kind;

	private final DataSource database;

	private final JdbcTemplate jdbc;

	SiteRows(Database kind, DataSource database) {
		this.kind = kind;
		this.database = database;
		this.jdbc = new JdbcTemplate(database);
	}

	/** Takes everything out; places on this machine get another name. */
	SiteFile take(Map<String, String> kept, UnaryOperator<String> renamed) {
		List<String> rows = new ArrayList<>();
		tables().forEach((table) -> insertsInto(table).forEach((row) -> rows.add(renamed.apply(row))));
		rows.sort(Comparator.comparing(SiteRows::name).thenComparing(Comparator.naturalOrder()));
		String version = this.jdbc.queryForObject("""
				select max("version") from "flyway_schema_history" where "success" = true""", String.class);
		return new SiteFile(Objects.requireNonNull(version), Instant.now(), kept, rows);
	}

	/** What is said of one thing in several tables stands together, and packs well. */
	private static String name(String row) {
		return UUIDS.matcher(row).results().map(MatchResult::group).findFirst().orElse("");
	}

	/** How many rows each table has. */
	Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		tables().forEach((table) -> counts.put(table,
				this.jdbc.queryForObject("select count(*) from " + quoted(table), Long.class)));
		return counts;
	}

	/**
	 * Makes the schema as the file's release did, and puts its rows there instead of
	 * those that the schema began with.
	 */
	void put(SiteFile file) {
		Flyway.configure()
			.dataSource(this.database)
			.placeholderReplacement(false)
			.skipDefaultCallbacks(true)
			.repeatableSqlMigrationPrefix("none")
			.target(file.version())
			.load()
			.migrate();
		this.jdbc.execute((Connection connection) -> {
			try (Statement statement = connection.createStatement()) {
				fill(statement, file.rows());
			}
			return null;
		});
		countOn();
	}

	private void fill(Statement statement, List<String> rows) throws SQLException {
		boolean h2 = this.kind == Database.H2;
		statement.execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
		for (String table : tables()) {
			statement.execute("delete from " + quoted(table));
		}
		for (String row : rows) {
			statement.addBatch(h2 ? row : BYTES.matcher(row).replaceAll("'\\\\x$1'"));
		}
		statement.executeBatch();
		statement.execute(h2 ? "set referential_integrity true" : "set session_replication_role = default");
	}

	/** The next row gets the number after the last one. */
	private void countOn() {
		this.jdbc
			.queryForList("""
					select lower(table_name) from information_schema.columns
					where lower(table_schema) = 'public' and lower(column_name) = 'id' and is_identity = 'YES'""",
					String.class)
			.forEach((table) -> this.jdbc.execute("alter table %1$s alter column id restart with %2$d".formatted(table,
					this.jdbc.queryForObject("select coalesce(max(id), 0) + 1 from " + table, Long.class))));
	}

	/** The names of all columns by their table. */
	Map<String, List<String>> columns() {
		Map<String, List<String>> columns = new TreeMap<>();
		this.jdbc.query("""
				select lower(table_name), lower(column_name) from information_schema.columns
				where lower(table_schema) = 'public' order by 1, 2""", (row) -> {
			columns.computeIfAbsent(row.getString(1), (table) -> new ArrayList<>()).add(row.getString(2));
		});
		return columns;
	}

	/**
	 * What stands in some rows.
	 * @param condition SQL for which ones
	 */
	List<String> lines(String table, List<String> columns, String condition) {
		return this.jdbc
			.query("select %s from %s where %s".formatted(String.join(", ", columns), table, condition),
					(row, number) -> line(row, columns))
			.stream()
			.sorted()
			.toList();
	}

	private static String line(ResultSet row, List<String> columns) throws SQLException {
		StringBuilder line = new StringBuilder();
		for (String column : columns) {
			line.append(column).append('=').append(row.getString(column)).append(' ');
		}
		return line.toString();
	}

	private List<String> tables() {
		return this.jdbc.queryForList("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by 1""", String.class);
	}

	private List<String> insertsInto(String table) {
		return this.jdbc.query("select * from " + quoted(table), (row, number) -> insert(table, row))
			.stream()
			.sorted()
			.toList();
	}

	private static String insert(String table, ResultSet row) throws SQLException {
		ResultSetMetaData columns = row.getMetaData();
		List<String> names = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (int column = 1; column <= columns.getColumnCount(); column++) {
			String name = columns.getColumnName(column);
			names.add(table.equals(HISTORY) ? '"' + name + '"' : name.toLowerCase(Locale.ROOT));
			values.add(literal(row, column));
		}
		return "insert into %s (%s) values (%s);".formatted(quoted(table), String.join(", ", names),
				String.join(", ", values));
	}

	private static String literal(ResultSet row, int column) throws SQLException {
		Object value = row.getObject(column);
		if (value == null) {
			return "null";
		}
		if (value instanceof UUID) {
			return quote(value.toString());
		}
		return switch (row.getMetaData().getColumnType(column)) {
			case Types.BIT, Types.BOOLEAN -> Boolean.toString(row.getBoolean(column));
			case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Long.toString(row.getLong(column));
			case Types.BINARY, Types.VARBINARY -> "X'" + HexFormat.of().formatHex(row.getBytes(column)) + "'";
			case Types.TIMESTAMP_WITH_TIMEZONE ->
				quote(row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).toString());
			case Types.TIMESTAMP -> quote(row.getObject(column, LocalDateTime.class).toString());
			default -> quote(row.getString(column));
		};
	}

	/** One line, whatever it says. */
	private static String quote(@Nullable String text) {
		String quoted = "'" + Objects.requireNonNull(text).replace("'", "''") + "'";
		return (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) ? quoted
				: "U&" + quoted.replace("\\", "\\\\").replace("\n", "\\000a").replace("\r", "\\000d");
	}

	private static String quoted(String table) {
		return table.equals(HISTORY) ? '"' + table + '"' : table;
	}

}
