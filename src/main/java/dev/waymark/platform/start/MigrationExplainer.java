package dev.waymark.platform.start;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/**
 * Knows why the database could not be brought up to this version. Every remedy here
 * begins with a backup, because people who are told to repair a schema by hand lose data.
 */
class MigrationExplainer implements Explainer {

	private static final Pattern HALFWAY = Pattern
		.compile("failed (?:repeatable )?migration(?: to version)?:? (\\S*\\w)");

	private static final Pattern UNKNOWN_STEP = Pattern.compile("not resolved locally: (\\S*\\w)");

	private static final Pattern MISMATCH = Pattern.compile("mismatch for migration version (\\S*\\w)");

	@Override
	public Optional<Explanation> explain(Failure failure) {
		return failure.cause(FlywaySqlScriptException.class)
			.map((ex) -> broken(failure, ex))
			.or(() -> failure.cause(FlywayValidateException.class).map((ex) -> doesNotFit(failure, message(ex))))
			.or(() -> failure.cause(FlywayException.class)
				.filter((ex) -> ex.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)
				.map((ex) -> notOurs(failure)));
	}

	private static Explanation broken(Failure failure, FlywaySqlScriptException ex) {
		String reason = failure.cause(SQLException.class).map(MigrationExplainer::message).orElse("");
		String firstLine = reason.lines().findFirst().orElse("").replaceFirst("; (expected|SQL statement).*", "");
		String words = failure.quote(firstLine.replace("\\000a", " "));
		String file = (ex.getResource() != null) ? ex.getResource().getFilename() : "a migration";
		return new Explanation(
				"the database could not be brought up to this version: " + file + " failed at line "
						+ ex.getLineNumber() + " (" + words + ")",
				"Restore the backup made before the upgrade, start the version that you had, and report this line.");
	}

	private static Explanation doesNotFit(Failure failure, String message) {
		Matcher halfway = HALFWAY.matcher(message);
		if (halfway.find()) {
			return new Explanation("an upgrade of the database stopped halfway, at step " + halfway.group(1),
					"Restore the backup made before that upgrade, then start Waymark again.");
		}
		Matcher unknown = UNKNOWN_STEP.matcher(message);
		if (unknown.find()) {
			return new Explanation(
					"the database was last used by a newer Waymark: step " + unknown.group(1) + " is unknown here",
					"Start the newer version again, or restore a backup made with this one.");
		}
		Matcher mismatch = MISMATCH.matcher(message);
		if (mismatch.find()) {
			return new Explanation(
					"the database was made by a different Waymark: step " + mismatch.group(1) + " is not the same here",
					"Start the version that made it, or restore a backup made with this one.");
		}
		String reason = message.lines()
			.filter((line) -> !line.isBlank() && !line.matches("(Validate failed|Need more|Learn more).*"))
			.findFirst()
			.orElse(message);
		return new Explanation("the database does not fit this version of Waymark (" + failure.quote(reason) + ")",
				"Start the version that last used it, or restore a backup made with this one.");
	}

	private static Explanation notOurs(Failure failure) {
		return new Explanation(
				"the database (" + failure.database().inFull() + ") already holds tables of another program",
				"Give Waymark an empty database of its own with SPRING_DATASOURCE_URL.");
	}

	private static String message(Throwable ex) {
		return Objects.requireNonNullElse(ex.getMessage(), "");
	}

}
