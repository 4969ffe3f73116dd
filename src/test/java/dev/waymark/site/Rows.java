package dev.waymark.site;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * All rows of all tables, to be compared before and after.
 */
public class Rows {

	private final JdbcClient jdbc;

	/**
	 * Looks into a database.
	 * @param jdbc the database
	 */
	public Rows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A picture of the whole database but for Flyway's own table and the keys that sign
	 * cookies, which come into being when they are first needed.
	 * @return a line a row, by table
	 */
	public Map<String, List<String>> all() {
		Map<String, List<String>> rows = new TreeMap<>();
		tables().forEach((table) -> rows.put(table, lines(table)));
		return rows;
	}

	/**
	 * Counts rows.
	 * @param table the table's name
	 * @return how many it has
	 */
	public long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	private List<String> tables() {
		return this.jdbc.sql("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'
				and lower(table_name) <> 'signing_key'""").query(String.class).list();
	}

	private List<String> lines(String table) {
		return this.jdbc.sql("select * from " + table.toLowerCase(Locale.ROOT))
			.query((row, number) -> line(row))
			.list()
			.stream()
			.sorted()
			.toList();
	}

	private static String line(ResultSet row) throws SQLException {
		ResultSetMetaData columns = row.getMetaData();
		StringBuilder line = new StringBuilder();
		for (int column = 1; column <= columns.getColumnCount(); column++) {
			line.append(columns.getColumnName(column))
				.append('=')
				.append(text(JdbcUtils.getResultSetValue(row, column)))
				.append(' ');
		}
		return line.toString();
	}

	private static String text(@Nullable Object value) {
		if (value instanceof byte[] bytes) {
			return HexFormat.of().formatHex(bytes);
		}
		return (value instanceof Object[] array) ? Arrays.toString(array) : Objects.toString(value);
	}

}
