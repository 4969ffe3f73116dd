package dev.waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that editors choose from their own disk.
 */
final class ContentFile {

	private static final String HEADER = "uuid,slug,position,name,summary\n";

	/** A thing that says what it says already. */
	static final String NOTHING_NEW = HEADER + ",ethics,12,Ethics and responsible AI,"
			+ "\"Fairness, privacy, transparency and answering for what a system does.\"\n";

	/** One thing that is new, one that changes and one that stays. */
	static final String FINE = HEADER
			+ ",leadership,14,Leadership,\"Taking others along: decisions, people, money and, above all, time.\"\n"
			+ NOTHING_NEW.substring(HEADER.length())
			+ ",operating-systems-and-networks,101,Operating systems and networks,The ground that services stand on.\n";

	/** The same, and some things that are refused. */
	static final String WRONG = FINE + ",domains,twelve,Domains,=1+1\n"
			+ "0-0-0-0-0,Not a slug,102,,Something with neither a name nor a slug that anything could be called by.\n";

	/** No table of ours. */
	static final String UNREADABLE = "uuid;slug;position;name;summary\n;ethics;12;Ethics;Ethics\n";

	private ContentFile() {
	}

	static Path write(String name, String content) {
		try {
			Path file = Files.createTempDirectory("waymark").resolve(name);
			file.toFile().deleteOnExit();
			file.getParent().toFile().deleteOnExit();
			return Files.writeString(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
