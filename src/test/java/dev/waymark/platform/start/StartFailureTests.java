package dev.waymark.platform.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever cannot start Waymark reads one line that says why and what to do, and nothing
 * else.
 */
@Execution(ExecutionMode.CONCURRENT)
class StartFailureTests {

	private static final Map<String, String> NO_VARIABLES = Map.of();

	@TempDir
	private Path folder;

	@Test
	void saysThatThePortIsInUseAndNamesAnother() throws Exception {
		try (ServerSocket taken = new ServerSocket(0)) {
			int port = taken.getLocalPort();
			assertThatOneLineSays(start(Map.of("SERVER_PORT", String.valueOf(port))),
					"port " + port + " is already in use", "SERVER_PORT=");
		}
	}

	@Test
	void saysThatAnotherProgramUsesTheDatabase() throws Exception {
		Path file = this.folder.resolve("data").resolve("waymark");
		try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "")) {
			assertThat(other.isValid(1)).isTrue();
			assertThatOneLineSays(start(NO_VARIABLES, "--server.port=0"), file + ".mv.db is in use by another program",
					"Stop the other one first");
		}
	}

	@Test
	void saysThatTheDataFolderCannotBeUsed() throws Exception {
		Files.writeString(this.folder.resolve("data"), "a file where the folder should be");
		assertThatOneLineSays(start(NO_VARIABLES, "--server.port=0"), "may not write to " + this.folder.resolve("data"),
				"Give the user that runs it the right to write there");
	}

	@Test
	void saysThatPostgresqlCannotBeReachedWithoutItsPassword() throws Exception {
		int closed = closedPort();
		WaymarkProcess waymark = start(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + closed + "/way",
				"SPRING_DATASOURCE_USERNAME", "way", "SPRING_DATASOURCE_PASSWORD", "opensesame", "SERVER_PORT", "0"));
		assertThatOneLineSays(waymark, "PostgreSQL at localhost:" + closed + " cannot be reached", "Start PostgreSQL",
				"SPRING_DATASOURCE_URL");
		assertThat(waymark.toString()).doesNotContain("opensesame");
	}

	@Test
	void keepsToItselfAPasswordThatWasWrittenIntoTheAddress() throws Exception {
		WaymarkProcess waymark = start(
				Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://way:opensesame@localhost/way"), "--server.port=0");
		assertThatOneLineSays(waymark, "SPRING_DATASOURCE_URL is not an address", "SPRING_DATASOURCE_PASSWORD");
		assertThat(waymark.toString()).doesNotContain("opensesame");
	}

	@Test
	void saysWhichMigrationFailedAndWhere() throws Exception {
		Path migrations = Files.createDirectory(this.folder.resolve("migrations"));
		Files.writeString(migrations.resolve("V998__broken.sql"), "-- a comment\ncreate tabel note (id integer);\n");
		assertThatOneLineSays(
				start(NO_VARIABLES, "--server.port=0", "--spring.flyway.locations=filesystem:" + migrations),
				"V998__broken.sql failed at line 2", "create [*]tabel note", "Restore the backup");
	}

	@Test
	void saysThatANewerWaymarkHasChangedTheDatabase() throws Exception {
		Path migrations = Files.createDirectory(this.folder.resolve("migrations"));
		Path file = this.folder.resolve("data").resolve("waymark");
		createHistory(file);
		assertThatOneLineSays(
				start(NO_VARIABLES, "--server.port=0", "--spring.flyway.ignore-migration-patterns=",
						"--spring.flyway.locations=filesystem:" + migrations),
				"last used by a newer Waymark: step 999", "Start the newer version again");
	}

	@Test
	void saysWhichSettingIsNotANumber() throws Exception {
		assertThatOneLineSays(start(Map.of("SERVER_PORT", "abc")),
				"the setting SERVER_PORT is \"abc\" but must be a whole number", "Correct it");
	}

	@Test
	void pointsAtDebugWhenItDoesNotKnowTheFailure() throws Exception {
		assertThatOneLineSays(start(NO_VARIABLES, "--spring.config.location=file:" + this.folder.resolve("none") + "/"),
				"cannot be found", "Start it again with --debug");
	}

	@Test
	void tellsTheWholeStoryWithDebug() throws Exception {
		WaymarkProcess waymark = start(Map.of("SERVER_PORT", "abc"), "--debug");
		assertThat(waymark.exitCode()).isEqualTo(1);
		assertThat(waymark.errors()).first().asString().startsWith("Waymark did not start: the setting SERVER_PORT");
		assertThat(waymark.errors()).anyMatch((line) -> line.startsWith("\tat org.springframework.boot"));
	}

	private WaymarkProcess start(Map<String, String> variables, String... args) throws Exception {
		return WaymarkProcess.run(this.folder, variables, args);
	}

	private static void assertThatOneLineSays(WaymarkProcess waymark, String... words) {
		assertThat(waymark.errors()).as(waymark.toString())
			.singleElement()
			.asString()
			.startsWith("Waymark did not start: ")
			.contains(words);
		assertThat(waymark.toString()).doesNotContain("Exception", "\tat ", "at org.", "ERROR", "FAILED TO START");
		assertThat(waymark.exitCode()).isEqualTo(1);
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Makes a database with which a later version has worked.
	 */
	private static void createHistory(Path file) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
				var statement = connection.createStatement()) {
			statement.execute(
					"""
							create table "flyway_schema_history" ("installed_rank" int primary key, "version" varchar(50),
								"description" varchar(200) not null, "type" varchar(20) not null, "script" varchar(1000) not null,
								"checksum" int, "installed_by" varchar(100) not null,
								"installed_on" timestamp default current_timestamp not null,
								"execution_time" int not null, "success" boolean not null)""");
			statement.execute("""
					insert into "flyway_schema_history" values
						(1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'SA', current_timestamp, 1, true)""");
		}
	}

}
