package dev.waymark;

import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the interface are plain, and one thing is written in one way.
 */
class PlainWordsTests {

	/** Each left readers in doubt what was meant, and has a plainer word in its place. */
	@ParameterizedTest
	@ValueSource(
			strings = { "\\brungs?\\b", "\\blooks? after this site\\b", "\\bas the device\\b", "\\bis on its way\\b" })
	void wordsThatLeftReadersInDoubtStayOut(String words) throws Exception {
		assertThat(messagesWith("(?i)" + words)).isEmpty();
	}

	@Test
	void percentStandsBehindItsNumberWithoutASpace() throws Exception {
		assertThat(messagesWith("\\}%")).isNotEmpty();
		assertThat(messagesWith("[\\s\\u00A0\\u202F]%")).isEmpty();
	}

	private static List<String> messagesWith(String pattern) throws Exception {
		Properties messages = PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages.properties"));
		return messages.stringPropertyNames()
			.stream()
			.filter((key) -> messages.getProperty(key).matches("(?s).*(?:%s).*".formatted(pattern)))
			.sorted()
			.toList();
	}

}
