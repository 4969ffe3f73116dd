package dev.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code docs/security.md} says of the tests is true.
 */
class SecurityDocTests {

	private static final Path DOC = Path.of("docs/security.md");

	private static final Path TESTS = Path.of("src/test/java");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d+) \\|.*\\| ([^|]*) \\|$");

	private static final Pattern CLASS = Pattern.compile("`(\\w+)`");

	private final Map<String, List<String>> promises = promises();

	@Test
	void everyPromiseAboutPeopleAndTheWebHasItsLine() {
		assertThat(this.promises.keySet())
			.containsAll(IntStream.rangeClosed(1, 29).mapToObj((number) -> "R" + number).toList())
			.contains("R39");
	}

	@Test
	void everyTestThatIsNamedShowsThePromise() {
		Map<String, String> sources = sources();
		List<String> idle = new ArrayList<>();
		this.promises.forEach((promise, classes) -> {
			assertThat(classes).as(promise).isNotEmpty();
			classes.stream()
				.filter((name) -> !sources.getOrDefault(name, "").matches("(?s).*\"[^\"]*\\b" + promise + "\\b.*"))
				.forEach((name) -> idle.add(promise + " " + name));
		});
		assertThat(idle).isEmpty();
	}

	private static Map<String, List<String>> promises() {
		return ROW.matcher(read(DOC))
			.results()
			.collect(Collectors.toMap((row) -> row.group(1), SecurityDocTests::classes, (one, other) -> one,
					TreeMap::new));
	}

	private static List<String> classes(MatchResult row) {
		return CLASS.matcher(row.group(2)).results().map((found) -> found.group(1)).toList();
	}

	private static Map<String, String> sources() {
		try (Stream<Path> files = Files.walk(TESTS)) {
			return files.filter((file) -> file.toString().endsWith("Tests.java"))
				.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""),
						SecurityDocTests::read));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
