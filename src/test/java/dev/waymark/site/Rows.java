package dev.waymark.site;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

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
			.query()
			.listOfRows()
			.stream()
			.map((row) -> row.entrySet()
				.stream()
				.map((column) -> column.getKey() + "=" + text(column.getValue()))
				.collect(Collectors.joining(" ")))
			.sorted()
			.toList();
	}

	private static String text(Object value) {
		if (value instanceof byte[] bytes) {
			return HexFormat.of().formatHex(bytes);
		}
		return (value instanceof Object[] array) ? Arrays.toString(array) : Objects.toString(value);
	}

}
