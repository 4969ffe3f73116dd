package dev.waymark.platform.start;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import dev.waymark.platform.start.WritableDatabase.ReadOnlyDatabaseException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The failures that a test cannot bring about cheaply, made by hand: each explainer turns
 * them into words.
 */
class ExplainerTests {

	private static final Map<String, Object> POSTGRESQL = Map.of("spring.datasource.url", "jdbc:postgresql://db/way",
			"spring.datasource.username", "walker", "spring.datasource.password", "opensesame");

	private static final Map<String, Object> EMBEDDED = Map.of("spring.datasource.url",
			"jdbc:h2:file:/srv/data/waymark;DB_CLOSE_ON_EXIT=FALSE");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			08001 | PostgreSQL at db:5432 cannot be reached
			08006 | PostgreSQL at db:5432 did not accept the connection (as it says)
			28P01 | PostgreSQL at db:5432 does not know the user "walker" with this password
			28000 | PostgreSQL at db:5432 does not let the user "walker" in (as it says)
			3D000 | PostgreSQL at db:5432 has no database "way"
			42501 | the user "walker" may not create tables in the database "way" of PostgreSQL at db:5432
			53100 | the disk of PostgreSQL at db:5432 is full
			53300 | PostgreSQL at db:5432 has no connection left (as it says)
			57P03 | PostgreSQL at db:5432 is not ready yet (as it says)
			""")
	void explainsWhatPostgresqlAnswers(String state, String words) {
		assertThat(database(new SQLException("as it says", state), POSTGRESQL))
			.hasValueSatisfying((explanation) -> assertThat(explanation.what()).startsWith(words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			90020 | the database /srv/data/waymark.mv.db is in use
			28000 | the user name or the password does not fit the database /srv/data/waymark.mv.db
			90030 | the database /srv/data/waymark.mv.db is damaged
			90048 | the database /srv/data/waymark.mv.db was written by another version of H2
			90062 | Waymark may not write to /srv/data
			90097 | Waymark may not write to /srv/data/waymark.mv.db
			""")
	void explainsWhatTheEmbeddedDatabaseAnswers(int code, String words) {
		assertThat(database(new SQLException("as it says", "HY000", code), EMBEDDED))
			.hasValueSatisfying((explanation) -> assertThat(explanation.what()).startsWith(words));
	}

	@Test
	void saysThatNoMachineHasTheName() {
		SQLException thrown = new SQLException("The connection attempt failed.", "08001",
				new UnknownHostException("db"));
		assertThat(database(thrown, POSTGRESQL)).map(Explanation::what)
			.hasValue("PostgreSQL at db:5432 cannot be found: there is no machine of that name");
	}

	@Test
	void saysThatPostgresqlDoesNotAnswerInTime() {
		assertThat(database(new SQLException("Connection attempt timed out.", "08001"), POSTGRESQL))
			.map(Explanation::what)
			.hasValue("PostgreSQL at db:5432 does not answer");
	}

	@Test
	void saysThatTheDiskIsFull() {
		SQLException thrown = new SQLException("No space left on device", "90031", 90031);
		assertThat(database(thrown, EMBEDDED)).map(Explanation::what).hasValue("the disk that holds /srv/data is full");
	}

	@Test
	void saysThatTheDatabaseCanOnlyBeRead() {
		assertThat(database(new ReadOnlyDatabaseException(), EMBEDDED)).map(Explanation::what)
			.hasValue("Waymark may not write to /srv/data/waymark.mv.db");
	}

	@Test
	void leavesOtherFailuresOfTheDatabaseToOthers() {
		assertThat(database(new SQLException("as it says", "42001"), POSTGRESQL)).isEmpty();
		assertThat(database(new SQLException("as it says", "42001"), EMBEDDED)).isEmpty();
		assertThat(database(new SQLException("as it says"), Map.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Migration checksum mismatch for migration version 007 | different Waymark: step 007 is not the same
					Detected failed migration to version 008 (broken). | an upgrade of the database stopped halfway, at step 008
					Detected failed repeatable migration: 30_areas. | an upgrade of the database stopped halfway, at step 30_areas
					Detected applied migration not resolved locally: 009. | newer Waymark: step 009 is unknown here
					Something else. | does not fit this version of Waymark (Something else)
					""")
	void explainsWhyTheDatabaseDoesNotFit(String message, String words) {
		FlywayException thrown = new FlywayValidateException(
				new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "Validate failed"), "Validate failed:\n" + message);
		assertThat(new MigrationExplainer().explain(failure(thrown, EMBEDDED)))
			.hasValueSatisfying((explanation) -> assertThat(explanation.what()).contains(words));
	}

	@Test
	void saysThatTheDatabaseBelongsToAnotherProgram() {
		FlywayException thrown = new FlywayException("Found non-empty schema(s)",
				CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE);
		assertThat(new MigrationExplainer().explain(failure(thrown, POSTGRESQL))).map(Explanation::what)
			.hasValue("the database (PostgreSQL at db:5432/way) already holds tables of another program");
	}

	@Test
	void saysThatAPortNeedsSpecialRights() {
		WebServerException thrown = new WebServerException("Unable to start", new BindException("Permission denied"));
		assertThat(new PortExplainer().explain(failure(thrown, Map.of("server.port", "80")))).map(Explanation::what)
			.hasValue("this user may not open port 80");
	}

	@Test
	void saysThatThereIsNoSuchPort() {
		WebServerException thrown = new WebServerException("Unable to start",
				new IllegalArgumentException("port out of range:99999"));
		assertThat(new PortExplainer().explain(failure(thrown, Map.of("server.port", "99999")))).map(Explanation::what)
			.hasValue("there is no port 99999");
	}

	@Test
	void saysWhichFileMayNotBeUsed() {
		assertThat(new StorageExplainer().explain(failure(new AccessDeniedException("/srv/data/index"), Map.of())))
			.map(Explanation::what)
			.hasValue("Waymark cannot use the file or folder /srv/data/index");
	}

	@Test
	void hidesPasswordsInTheWordsOfOthers() {
		Failure failure = failure(new IllegalStateException(), POSTGRESQL);
		assertThat(failure.quote("cannot use opensesame\n\tfor //walker:sesame@db?password=sesame&ssl=on."))
			.isEqualTo("cannot use *** for //***@db?password=***&ssl=on");
	}

	private static Optional<Explanation> database(Exception thrown, Map<String, Object> settings) {
		return new DatabaseExplainer()
			.explain(failure(new IllegalStateException("Error creating bean", thrown), settings));
	}

	private static Failure failure(Exception thrown, Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		return new Failure(thrown, environment);
	}

}
