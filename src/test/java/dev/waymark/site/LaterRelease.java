package dev.waymark.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A release that is still to come: the migrations of today in a folder of its own, with
 * other content. A file is named by how its name begins after {@code R__}.
 */
public class LaterRelease {

	private static final String INDENT = " ".repeat(8);

	private final Path folder;

	/**
	 * Begins with the migrations of today.
	 * @param folder an empty one
	 */
	public LaterRelease(Path folder) {
		this.folder = folder;
		files(today()).forEach((file) -> copy(file, folder.resolve(file.getFileName().toString())));
	}

	/**
	 * Tells Flyway and others where this release lies.
	 * @return a location in Flyway's words
	 */
	public String location() {
		return "filesystem:" + this.folder;
	}

	/**
	 * Says something else.
	 * @param file where
	 * @param words what stands there, wherever it does
	 * @param others what is to stand there
	 * @return this release
	 */
	public LaterRelease say(String file, String words, String others) {
		String text = textWith(words, file);
		return write(file, text.replace(words, others));
	}

	/**
	 * Adds rows to the list that holds another row.
	 * @param file where
	 * @param before how the other row begins; the first such row of the file counts
	 * @param rows the new ones, each with its parentheses
	 * @return this release
	 */
	public LaterRelease add(String file, String before, String... rows) {
		String row = INDENT + before;
		String text = textWith(row, file);
		String added = Stream.of(rows).map((more) -> INDENT + more + ",\n").collect(Collectors.joining());
		return write(file, text.replaceFirst(Pattern.quote(row), Matcher.quoteReplacement(added + row)));
	}

	/**
	 * Leaves out a row of one line that is not the last of its list.
	 * @param file where
	 * @param row how it begins; the first such row of the file counts
	 * @return this release
	 */
	public LaterRelease drop(String file, String row) {
		String text = textWith(INDENT + row, file);
		return write(file, text.replaceFirst(Pattern.quote(INDENT + row) + ".*,\n", ""));
	}

	/**
	 * Is installed over whatever the database holds.
	 * @param database which
	 * @return how many migrations ran
	 */
	public int reach(DataSource database) {
		return flyway(database, location()).migrate().migrationsExecuted;
	}

	/**
	 * Lists what content it ships.
	 * @return the texts of its seed files
	 */
	public List<String> seeds() {
		return files(this.folder).filter((file) -> file.getFileName().toString().startsWith("R__"))
			.map(LaterRelease::read)
			.toList();
	}

	/**
	 * Migrates as a later release would.
	 * @param database what is migrated
	 * @param location where its migrations lie
	 * @return Flyway, not yet started
	 */
	public static Flyway flyway(DataSource database, String location) {
		return Flyway.configure().dataSource(database).locations(location).placeholderReplacement(false).load();
	}

	private String textWith(String words, String file) {
		String text = read(path(file));
		assertThat(text.contains(words)).as("%s stands in R__%s", words, file).isTrue();
		return text;
	}

	private Path path(String file) {
		return files(this.folder).filter((path) -> path.getFileName().toString().startsWith("R__" + file))
			.findFirst()
			.orElseThrow();
	}

	private LaterRelease write(String file, String text) {
		try {
			Files.writeString(path(file), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path today() {
		try {
			return Path.of(LaterRelease.class.getResource("/db/migration").toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path file, Path to) {
		try {
			Files.copy(file, to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
