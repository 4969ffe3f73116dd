package dev.waymark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words of the interface, as they lie on the disk: one file a flat.
 */
final class MessageFiles {

	private static final Path FOLDER = Path.of("src/main/resources/messages");

	private MessageFiles() {
	}

	static List<Path> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All of them together. */
	static Properties read() {
		Properties messages = new Properties();
		for (Path path : all()) {
			try (Reader file = Files.newBufferedReader(path)) {
				messages.load(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return messages;
	}

}
