package dev.waymark.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL for tests: one server a test run, a fresh database for whoever asks.
 */
public final class EmbeddedPostgresDatabase {

	private static final AtomicInteger databases = new AtomicInteger();

	private static final EmbeddedPostgres server = start();

	private EmbeddedPostgresDatabase() {
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder().start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded PostgreSQL does not start", ex);
		}
	}

	/**
	 * Creates an empty database.
	 * @return its JDBC address; user {@code postgres}, no password
	 */
	public static String create() {
		String name = "waymark" + databases.incrementAndGet();
		try (var connection = server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException("The database could not be created", ex);
		}
		return server.getJdbcUrl("postgres", name);
	}

}
