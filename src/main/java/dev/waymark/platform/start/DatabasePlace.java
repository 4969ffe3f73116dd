package dev.waymark.platform.start;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the database is, in words that a person knows, read from the address that only a
 * driver likes. The words never hold a password, which an address may.
 *
 * @param kind which kind of database it is
 * @param words the words for it
 * @param name the database's name at its server, or the whole path of the embedded
 * database without its ending
 */
record DatabasePlace(Kind kind, String words, String name) {

	private static final Pattern POSTGRESQL = Pattern
		.compile("jdbc:postgresql:(?://(?<hosts>[^/?@\\s]*)/)?(?<name>[^/?\\s]*)(?:\\?.*)?");

	private static final Pattern HOSTS = Pattern.compile("(?:(?:\\[[^\\]]+\\]|[^:,]+)(?::\\d{1,5})?,?)*");

	private static final Pattern EMBEDDED = Pattern.compile("(?i)jdbc:h2:(?:file:)?(?<path>[^;]+)(?:;.*)?");

	private static final Pattern OTHER_H2 = Pattern
		.compile("(?i)jdbc:h2:(?<how>mem|tcp|ssl|zip):(?<path>[^;]*)(?:;.*)?");

	static DatabasePlace of(String address) {
		Matcher postgresql = POSTGRESQL.matcher(address);
		if (postgresql.matches()) {
			return postgresql(postgresql);
		}
		Matcher other = OTHER_H2.matcher(address);
		if (other.matches()) {
			boolean memory = other.group("how").equalsIgnoreCase("mem");
			return memory ? new DatabasePlace(Kind.MEMORY, "a database in memory, gone when Waymark stops", "")
					: new DatabasePlace(Kind.H2_SERVER, "H2 server at " + other.group("path"), "");
		}
		Matcher embedded = EMBEDDED.matcher(address);
		if (embedded.matches()) {
			String path = embedded.group("path").replaceFirst("^~(?=[/\\\\])", homeFolder());
			Path file = Path.of(path).toAbsolutePath().normalize();
			return new DatabasePlace(Kind.EMBEDDED, "embedded database in " + file.getParent(), file.toString());
		}
		return new DatabasePlace(Kind.UNKNOWN, "a database at an address that is not understood", "");
	}

	/**
	 * Says which database it is, where the words name only a server that has many.
	 */
	String inFull() {
		return (this.kind == Kind.POSTGRESQL) ? this.words + "/" + this.name : this.words;
	}

	/**
	 * Names the file that is an embedded database.
	 */
	String file() {
		return this.name + ".mv.db";
	}

	/**
	 * Names the folder that holds an embedded database.
	 */
	String folder() {
		return String.valueOf(Path.of(this.name).getParent());
	}

	private static DatabasePlace postgresql(Matcher address) {
		String hosts = (address.group("hosts") != null) ? address.group("hosts") : "";
		if (!HOSTS.matcher(hosts).matches()) {
			return of("");
		}
		String server = hosts.isEmpty() ? "localhost:5432" : hosts;
		if (!server.matches(".*:\\d+$")) {
			server += ":5432";
		}
		return new DatabasePlace(Kind.POSTGRESQL, "PostgreSQL at " + server, address.group("name"));
	}

	private static String homeFolder() {
		return Matcher.quoteReplacement(System.getProperty("user.home", ""));
	}

	/**
	 * The kinds of database that Waymark can be pointed at.
	 */
	enum Kind {

		EMBEDDED, MEMORY, H2_SERVER, POSTGRESQL, UNKNOWN

	}

}
