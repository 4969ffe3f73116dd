package dev.waymark.older;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A site in a file: the rows of all its tables as statements that H2 and PostgreSQL take,
 * and above them, as comments, up to which migration its schema went, when it was made
 * and what people's browsers kept.
 *
 * @param version the newest migration of its schema
 * @param moment when it was left
 * @param kept cookies and codes by what they are for
 * @param rows one statement a row
 */
record SiteFile(String version, Instant moment, Map<String, String> kept, List<String> rows) {

	private static final String VERSION = "-- version ";

	private static final String MOMENT = "-- moment ";

	private static final String KEPT = "-- kept ";

	static SiteFile read(InputStream packed) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
			return of(reader.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SiteFile of(List<String> lines) {
		String version = "";
		Instant moment = Instant.EPOCH;
		Map<String, String> kept = new TreeMap<>();
		List<String> rows = new ArrayList<>();
		for (String line : lines) {
			if (line.startsWith(VERSION)) {
				version = line.substring(VERSION.length());
			}
			else if (line.startsWith(MOMENT)) {
				moment = Instant.parse(line.substring(MOMENT.length()));
			}
			else if (line.startsWith(KEPT)) {
				String[] words = line.substring(KEPT.length()).split(" ", 2);
				kept.put(words[0], words[1]);
			}
			else {
				rows.add(line);
			}
		}
		return new SiteFile(version, moment, kept, rows);
	}

	void write(Path file) {
		List<String> lines = new ArrayList<>(List.of(VERSION + this.version, MOMENT + this.moment));
		this.kept.forEach((name, value) -> lines.add(KEPT + name + " " + value));
		lines.addAll(this.rows);
		try {
			Files.createDirectories(file.getParent());
			try (var packed = new Packed(Files.newOutputStream(file))) {
				packed.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Packs as tightly as it can. */
	private static final class Packed extends GZIPOutputStream {

		Packed(OutputStream file) throws IOException {
			super(file);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
