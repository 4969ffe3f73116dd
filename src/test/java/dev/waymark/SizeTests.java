package dev.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read at one glance stays as small as one glance is.
 */
class SizeTests {

	private static final int LONGEST_LINE = 160;

	private static final int LONGEST_CLASS = 300;

	@Test
	void noLineOfATemplateIsWiderThanAWindow() throws IOException {
		assertThat(files("src/main/resources/templates", ".html").entrySet())
			.flatExtracting((file) -> IntStream.range(0, file.getValue().size())
				.filter((line) -> file.getValue().get(line).length() > LONGEST_LINE)
				.mapToObj((line) -> file.getKey() + ":" + (line + 1))
				.toList())
			.isEmpty();
	}

	@Test
	void noClassIsLongerThanIsReadInOneGo() throws IOException {
		assertThat(files("src/main/java", ".java")).allSatisfy(
				(file, lines) -> assertThat(lines.size()).as(file.toString()).isLessThanOrEqualTo(LONGEST_CLASS));
	}

	private static Map<Path, List<String>> files(String place, String ending) throws IOException {
		try (Stream<Path> found = Files.walk(Path.of(place))) {
			Map<Path, List<String>> files = found.filter((file) -> file.toString().endsWith(ending))
				.collect(Collectors.toMap(Function.identity(), SizeTests::lines));
			assertThat(files).isNotEmpty();
			return files;
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
