package dev.waymark;

import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the interface are plain, and one thing is written in one way.
 */
class PlainWordsTests {

	/** Each left readers in doubt what was meant, and has a plainer word in its place. */
	@ParameterizedTest
	@ValueSource(
			strings = { "\\brungs?\\b", "\\blooks? after this site\\b", "\\bas the device\\b", "\\bis on its way\\b" })
	void wordsThatLeftReadersInDoubtStayOut(String words) {
		assertThat(messagesWith("(?i)" + words)).isEmpty();
	}

	@Test
	void percentStandsBehindItsNumberWithoutASpace() {
		assertThat(messagesWith("\\}%")).isNotEmpty();
		assertThat(messagesWith("[\\s\\u00A0\\u202F]%")).isEmpty();
	}

	private static List<String> messagesWith(String pattern) {
		Properties messages = MessageFiles.read();
		return messages.stringPropertyNames()
			.stream()
			.filter((key) -> messages.getProperty(key).matches("(?s).*(?:%s).*".formatted(pattern)))
			.sorted()
			.toList();
	}

}
