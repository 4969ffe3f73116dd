package dev.waymark.catalog.upstream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.stereotype.Component;

/**
 * The content as this release ships it, untouched by any editor. It exists as SQL alone,
 * so it is read by running the migrations against a database in memory that is gone
 * afterwards. That costs about half a second: ask only when the edition is a new one.
 */
@Component
class ShippedContent {

	private final String[] locations;

	ShippedContent(@Value("${spring.flyway.locations:classpath:db/migration}") String... locations) {
		this.locations = locations;
	}

	/**
	 * Tells one release's content from another's without reading it.
	 * @return a hash over the names and checksums of the seed files, as 64 hexadecimal
	 * digits; the same on every node and every database
	 */
	String edition() {
		return withDatabase((database) -> hash(Stream.of(flyway(database).info().pending())
			.filter((migration) -> !migration.isVersioned())
			.map((migration) -> migration.getScript() + " " + migration.getChecksum())
			.sorted()
			.collect(Collectors.joining("\n"))));
	}

	/**
	 * Asks the shipped content, in the tables in which the real one is kept.
	 * @param question what to ask; its answer must not hold on to the database
	 * @return the answer
	 */
	<T> T read(Function<DataSource, T> question) {
		return withDatabase((database) -> {
			flyway(database).migrate();
			return question.apply(database);
		});
	}

	private Flyway flyway(EmbeddedDatabase database) {
		return Flyway.configure().dataSource(database).locations(this.locations).placeholderReplacement(false).load();
	}

	private static <T> T withDatabase(Function<EmbeddedDatabase, T> work) {
		EmbeddedDatabase database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
			.generateUniqueName(true)
			.build();
		try {
			return work.apply(database);
		}
		finally {
			database.shutdown();
		}
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java knows SHA-256", ex);
		}
	}

}
