package dev.waymark;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is counted is none, one, or several, and each is said as people say it.
 */
class CountedMessagesTests {

	/** What there may be several of. */
	private static final String SEVERAL = """
			areas bands cells changes characters codes courses days devices differences documents entries events \
			fields files findings guides hints hours learners letters levels links marks milestones minutes months \
			notes people places questions reports requirements resources results roadmaps rows sentences skills \
			things trends warnings words years""";

	private static final Pattern SEVERAL_OF_ONE = Pattern
		.compile("\\b1 (?:(?!has )[a-z]+ )?(?:%s)\\b".formatted(SEVERAL.replace(' ', '|')));

	private final Properties messages = MessageFiles.read();

	@Test
	void oneThingIsNeverSeveral() {
		assertThat(keys().map((key) -> say(key, 1)).filter((words) -> SEVERAL_OF_ONE.matcher(words).find())).isEmpty();
	}

	/** A choice whose last part is open counts; others name what a number stands for. */
	@Test
	void whatIsCountedHasWordsForNoneForOneAndForSeveral() {
		assertThat(counted()).allSatisfy((key) -> assertThat(counts(key))
			.allSatisfy((choice) -> assertThat(choice.getLimits()).startsWith(0, 1).hasSizeGreaterThan(2)));
	}

	@Test
	void oneIsSaidLikeNeitherNoneNorSeveral() {
		assertThat(counted())
			.allSatisfy((key) -> assertThat(say(key, 1)).as(key).isNotEqualTo(say(key, 0)).isNotEqualTo(say(key, 2)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			card.skills   | 0 | no skills
			card.skills   | 1 | one skill
			card.skills   | 2 | 2 skills
			card.skills   | 5 | 5 skills
			sources.cited | 0 | Cited by no roadmaps, no skills, no guides, no trends and no pay bands.
			sources.cited | 1 | Cited by one roadmap, one skill, one guide, one trend and one pay band.
			sources.cited | 5 | Cited by 5 roadmaps, 5 skills, 5 guides, 5 trends and 5 pay bands.
			home.guides   | 1 | One guide with one milestone to tick.
			level.years   | 1 | 1–1 year
			""")
	void aCountIsSaidAsPeopleSayIt(String key, int count, String words) {
		assertThat(say(key, count)).isEqualTo(words);
	}

	@Test
	void thereAreCounts() {
		assertThat(counted()).hasSizeGreaterThan(50);
	}

	private List<String> counted() {
		return keys().filter((key) -> counts(key).findAny().isPresent()).toList();
	}

	private String say(String key, int count) {
		Object[] counts = IntStream.range(0, 8).mapToObj((index) -> count).toArray();
		return new MessageFormat(this.messages.getProperty(key), Locale.ENGLISH).format(counts);
	}

	private Stream<ChoiceFormat> counts(String key) {
		Format[] formats = new MessageFormat(this.messages.getProperty(key), Locale.ENGLISH).getFormats();
		return Arrays.stream(formats)
			.filter(ChoiceFormat.class::isInstance)
			.map(ChoiceFormat.class::cast)
			.filter((choice) -> isOpen(choice.getLimits()));
	}

	private static boolean isOpen(double[] limits) {
		double last = limits[limits.length - 1];
		return last != Math.rint(last);
	}

	private Stream<String> keys() {
		return this.messages.stringPropertyNames().stream().sorted();
	}

}
