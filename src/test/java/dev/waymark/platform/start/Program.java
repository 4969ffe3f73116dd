package dev.waymark.platform.start;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.WaymarkApplication;

/**
 * The program that tests start in processes of their own, made once a test run: a jar,
 * and beside it an archive of classes as one start has loaded them, which spares the
 * others a part of their time.
 */
final class Program {

	private static final Program program = make();

	private final Path folder;

	private Program(Path folder) {
		this.folder = folder;
	}

	/**
	 * Names what has to be started.
	 * @return the beginning of a command, to which its arguments are added
	 */
	static List<String> command() {
		return program.command("-XX:SharedArchiveFile=" + program.archive());
	}

	private static Program make() {
		try {
			Program made = new Program(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "program"));
			made.pack(Path.of(WaymarkApplication.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
			made.remember();
			return made;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path jar() {
		return this.folder.resolve("waymark.jar");
	}

	private Path archive() {
		return this.folder.resolve("waymark.jsa");
	}

	/** Folders are entries as well, for Spring looks for what lies in them. */
	private void pack(Path classes) throws IOException {
		try (OutputStream file = Files.newOutputStream(jar());
				JarOutputStream jar = new JarOutputStream(file);
				Stream<Path> all = Files.walk(classes)) {
			for (Path path : all.sorted().toList()) {
				String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
				boolean isFolder = Files.isDirectory(path);
				if (!name.isEmpty()) {
					jar.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
					if (!isFolder) {
						Files.copy(path, jar);
					}
					jar.closeEntry();
				}
			}
		}
	}

	/**
	 * One start that a setting stops half-way. To remember all classes of a whole start
	 * would take longer than it spares the few that come so far.
	 */
	private void remember() throws IOException {
		Path place = Files.createDirectory(this.folder.resolve("first"));
		try {
			WaymarkProcess.run(command("-XX:ArchiveClassesAtExit=" + archive()), place, Map.of("SERVER_PORT", "none"));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private List<String> command(String sharing) {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable", sharing, "-cp",
				jar() + File.pathSeparator + libraries(), WaymarkApplication.class.getName()));
	}

	/** Neither the tests' own classes and settings nor the folder that is packed. */
	private static String libraries() {
		return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
			.splitAsStream(System.getProperty("java.class.path"))
			.filter((entry) -> entry.endsWith(".jar"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
