package dev.waymark.platform.start;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;

import dev.waymark.platform.start.WritableDatabase.ReadOnlyDatabaseException;

/**
 * Knows why the database cannot be used: it is away, it does not let Waymark in, or its
 * file is taken. It goes by the codes that PostgreSQL and H2 document, because their
 * messages change with version and language.
 */
class DatabaseExplainer implements Explainer {

	@Override
	public Optional<Explanation> explain(Failure failure) {
		DatabasePlace database = failure.database();
		return switch (database.kind()) {
			case POSTGRESQL -> failure.causes(SQLException.class)
				.flatMap((ex) -> postgresql(failure, database, ex).stream())
				.findFirst();
			case EMBEDDED -> failure.causes(SQLException.class)
				.flatMap((ex) -> embedded(failure, database, ex).stream())
				.findFirst()
				.or(() -> failure.cause(ReadOnlyDatabaseException.class)
					.map((ex) -> notWritable(failure, database.file())));
			case UNKNOWN -> failure.setting("spring.datasource.url").map((address) -> notUnderstood());
			case MEMORY, H2_SERVER -> Optional.empty();
		};
	}

	private static Optional<Explanation> postgresql(Failure failure, DatabasePlace database, SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		String server = database.words();
		String user = failure.setting("spring.datasource.username").orElse("");
		return Optional.ofNullable(switch (state) {
			case "08001" -> unreachable(failure, server);
			case "28P01" -> new Explanation(server + " does not know the user \"" + user + "\" with this password",
					"Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
			case "28000" -> new Explanation(
					server + " does not let the user \"" + user + "\" in (" + failure.quote(ex.getMessage()) + ")",
					"Correct SPRING_DATASOURCE_USERNAME, or allow this user in PostgreSQL's pg_hba.conf.");
			case "3D000" -> new Explanation(server + " has no database \"" + database.name() + "\"",
					"Create it with createdb --owner=" + user + " " + database.name()
							+ ", or correct SPRING_DATASOURCE_URL.");
			case "42501" -> new Explanation(
					"the user \"" + user + "\" may not create tables in the database \"" + database.name() + "\" of "
							+ server,
					"Make this user its owner: ALTER DATABASE " + database.name() + " OWNER TO " + user + ".");
			case "57P03" -> new Explanation(server + " is not ready yet (" + failure.quote(ex.getMessage()) + ")",
					"Start Waymark again in a moment.");
			case "53300" -> new Explanation(server + " has no connection left (" + failure.quote(ex.getMessage()) + ")",
					"Close other programs that use it, or raise its max_connections.");
			case "53100" -> diskFull("the disk of " + server);
			default -> state.startsWith("08") ? notAccepted(failure, server, ex) : null;
		});
	}

	private static Explanation notAccepted(Failure failure, String server, SQLException ex) {
		return new Explanation(server + " did not accept the connection (" + failure.quote(ex.getMessage()) + ")",
				"Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
	}

	private static Explanation unreachable(Failure failure, String server) {
		Optional<UnknownHostException> unknownHost = failure.cause(UnknownHostException.class);
		if (unknownHost.isPresent()) {
			return new Explanation(server + " cannot be found: there is no machine of that name",
					"Correct the name in SPRING_DATASOURCE_URL.");
		}
		boolean late = failure.cause(SocketTimeoutException.class).isPresent() || failure.causes(SQLException.class)
			.anyMatch((ex) -> String.valueOf(ex.getMessage()).contains("timed out"));
		return new Explanation(server + (late ? " does not answer" : " cannot be reached: nothing answers there"),
				"Start PostgreSQL" + (late ? ", see that no firewall is in between" : "")
						+ ", or correct SPRING_DATASOURCE_URL.");
	}

	private static Optional<Explanation> embedded(Failure failure, DatabasePlace database, SQLException ex) {
		String file = database.file();
		return Optional.ofNullable(switch (ex.getErrorCode()) {
			case 90020 ->
				new Explanation("the database " + file + " is in use by another program, such as another Waymark",
						"Stop the other one first: only one program can use it at a time.");
			case 28000 -> new Explanation("the user name or the password does not fit the database " + file,
					"Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD as they were when it was first used.");
			case 90030 -> new Explanation("the database " + file + " is damaged",
					"Keep a copy of it, and put a backup in its place.");
			case 90048 -> new Explanation("the database " + file + " was written by another version of H2",
					"Start the version of Waymark that it was last used with, export there, and import here.");
			case 90028, 90031, 90062 -> notWritable(failure, database.folder());
			case 90097 -> notWritable(failure, file);
			default -> null;
		});
	}

	private static Explanation notWritable(Failure failure, String place) {
		if (StorageExplainer.isDiskFull(failure)) {
			return diskFull("the disk that holds " + place);
		}
		return new Explanation("Waymark may not write to " + place,
				"Give the user that runs it the right to write there, or name another place with "
						+ "SPRING_DATASOURCE_URL=jdbc:h2:file:/path/to/waymark.");
	}

	private static Explanation diskFull(String disk) {
		return new Explanation(disk + " is full", "Make room there, then start Waymark again.");
	}

	private static Explanation notUnderstood() {
		return new Explanation("the setting SPRING_DATASOURCE_URL is not an address that Waymark understands",
				"Write it like jdbc:postgresql://localhost:5432/waymark, with the user and the password in "
						+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
	}

}
