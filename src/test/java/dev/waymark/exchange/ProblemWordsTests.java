package dev.waymark.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule of content has words for files, and no words are left over.
 */
class ProblemWordsTests {

	private static final String KEYS = "import.problem.";

	private static final Pattern CODE = Pattern.compile(
			"(?:Problem\\.of\\([^\"]*(?:\"[a-zA-Z]+\"(?: \\+ [^,]+)?)?, |require\\([^;]*?, [a-z\"A-Z]+, )\"([a-z-]+)\"");

	@Test
	void everyRuleHasWords() throws IOException {
		StringBuilder rules = new StringBuilder();
		for (String part : List.of("Rules", "Replacements", "PrerequisiteCycle")) {
			rules.append(Files.readString(Path.of("src/main/java/dev/waymark/catalog/document/" + part + ".java")));
		}
		Set<String> codes = CODE.matcher(rules.toString().replaceAll("\\s+", " "))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(codes).hasSizeGreaterThan(15).isEqualTo(words());
	}

	private static Set<String> words() throws IOException {
		Properties messages = new Properties();
		try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/exchange.properties"))) {
			messages.load(file);
		}
		return messages.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith(KEYS))
			.map((key) -> key.substring(KEYS.length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
