package dev.waymark.exchange.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.waymark.exchange.ContentImport;
import dev.waymark.platform.Slugged;
import dev.waymark.platform.text.Wording;

/**
 * What somebody has asked for on the command line instead of a server.
 *
 * @param verb what to do
 * @param file the file to read or write; "-" for standard output
 * @param dryRun whether only to tell what an import would do
 * @param reason why something is imported; may be empty
 * @param fault what is wrong with the command, or null
 */
record Command(Verb verb, String file, boolean dryRun, String reason, @Nullable String fault) {

	static final String USAGE = """
			Usage: java -jar waymark.jar import FILE [--dry-run] [--reason="..."]
			       java -jar waymark.jar export FILE
			FILE is a .json file, a .zip of CSV tables or, to import, one .csv table; export - prints JSON.
			Settings go with it in Spring Boot's form, such as --spring.datasource.url=...""";

	/** Standard output. */
	static final String CONSOLE = "-";

	static final String ZIP = ".zip";

	private static final String REASON = "--reason=";

	private static final String DRY_RUN = "--dry-run";

	/**
	 * Reads the command line.
	 * @param args its words
	 * @return the command, or empty when the server is to start
	 */
	static Optional<Command> of(String... args) {
		return (args.length == 0) ? Optional.empty() : Slugged.find(Verb.class, args[0]).map((verb) -> {
			List<String> words = Arrays.asList(args).subList(1, args.length);
			return of(verb, words);
		});
	}

	private static Command of(Verb verb, List<String> words) {
		List<String> files = words.stream().filter((word) -> word.equals(CONSOLE) || !word.startsWith("-")).toList();
		String reason = words.stream()
			.filter((word) -> word.startsWith(REASON))
			.map((word) -> Wording.LINES.of(word.substring(REASON.length())))
			.findFirst()
			.orElse("");
		return new Command(verb, files.isEmpty() ? "" : files.get(0), words.contains(DRY_RUN), reason,
				fault(verb, words, files, reason));
	}

	private static @Nullable String fault(Verb verb, List<String> words, List<String> files, String reason) {
		if (files.size() != 1) {
			return files.isEmpty() ? "The command names no file." : "The command names more than one file.";
		}
		for (String word : words) {
			boolean ours = verb == Verb.IMPORT && (word.equals(DRY_RUN) || word.startsWith(REASON));
			if (word.startsWith("--") && !ours && !isSetting(word)) {
				return "There is no option " + word.replaceFirst("=.*", "") + " for " + verb.getSlug() + ".";
			}
		}
		if (reason.length() > ContentImport.LONGEST_REASON) {
			return "The reason is longer than " + ContentImport.LONGEST_REASON + " characters.";
		}
		String file = files.get(0).toLowerCase(Locale.ROOT);
		if (verb == Verb.IMPORT && file.equals(CONSOLE)) {
			return "Only an export can go without a file.";
		}
		boolean known = verb == Verb.IMPORT || file.equals(CONSOLE) || file.endsWith(".json") || file.endsWith(ZIP);
		return known ? null : "FILE has to end with .json or .zip, for it tells what to write.";
	}

	private static boolean isSetting(String word) {
		return word.matches("--[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_\\[\\]-]+)+(=.*)?|--debug|--trace");
	}

	/**
	 * What can be asked for.
	 */
	enum Verb implements Slugged {

		/** Bring a file in. */
		IMPORT,
		/** Take everything out. */
		EXPORT;

	}

}
