package dev.waymark.platform.web;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import dev.waymark.site.NuChecker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates need not think of the direction of what people wrote.
 */
class DirectionDialectTests {

	private static final String NAME = "למידה & <b>";

	private static final String PRINTED = "למידה &amp; &lt;b&gt;";

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	DirectionDialectTests() {
		this.engine.setTemplateResolver(new StringTemplateResolver());
		this.engine.addDialect(new DirectionDialect());
		this.engine.setTemplateEngineMessageSource(new IsolatingMessages("messages/platform", "messages/inbox"));
	}

	private String print(String template) {
		return this.engine.process(template,
				new Context(Locale.ENGLISH, Map.of("name", NAME, "plain", "R & D", "count", 12)));
	}

	@Test
	void wordsFromTheRightRunFromTheRight() {
		assertThat(print("<h1 th:text='${name}'>Name</h1>")).isEqualTo("<h1 dir=\"auto\">" + PRINTED + "</h1>");
		assertThat(print("<option value='1' th:text='|${name}, ${count}|'>Name</option>"))
			.isEqualTo("<option value='1' dir=\"auto\">" + PRINTED + ", 12</option>");
	}

	@Test
	void whereThereIsNoElementTheyGetOne() {
		assertThat(print("<p>By <th:block th:text='${name}'>Name</th:block>, today</p>"))
			.isEqualTo("<p>By <bdi>" + PRINTED + "</bdi>, today</p>");
	}

	@Test
	void aDrawingKnowsNoDirection() {
		String drawing = print(
				"<svg width='9' height='9'><text y='1'><tspan th:text='${name}'>Name</tspan></text><text th:text='${name}'>Name</text></svg>");
		assertThat(drawing).contains("<tspan>\u2068" + PRINTED + "\u2069</tspan>",
				"<text>\u2068" + PRINTED + "\u2069</text>");
		assertThat(NuChecker.errors("<!DOCTYPE html><html lang=en><title>x</title>" + drawing)).isEmpty();
	}

	@Test
	void theDirectionOfATextInPiecesIsThatOfTheWhole() {
		assertThat(
				print("""
						<p dir="auto">[[${name}]]<mark th:text="${name}">a</mark><th:block th:text="${name}">b</th:block></p>"""))
			.isEqualTo("<p dir=\"auto\">" + PRINTED + "<mark>" + PRINTED + "</mark>" + PRINTED + "</p>");
	}

	@Test
	void allOthersAreLeftAlone() {
		assertThat(print("<h1 th:text='${plain}'>Name</h1><b th:text='${count}'>1</b><i th:text='${nothing}'>x</i>"))
			.isEqualTo("<h1>R &amp; D</h1><b>12</b><i></i>");
	}

	@Test
	void aSentenceRunsInItsOwnDirectionAndTheNameInItInIts() {
		assertThat(print("<a th:text='#{report.back(${name})}'>Back</a>"))
			.isEqualTo("<a>Back to “\u2068" + PRINTED + "\u2069”</a>");
	}

	@Test
	@DisplayName("fields for words look at what is typed, others do not")
	void fieldsForWordsLookAtWhatIsTyped() {
		assertThat(print("<input name='a'><input type='search'><textarea></textarea>")).isEqualTo(
				"<input name='a' dir=\"auto\"><input type='search' dir=\"auto\"><textarea dir=\"auto\"></textarea>");
		assertThat(print("<input th:type=\"${'text'}\"><input th:type=\"${'password'}\"><input type='hidden'>"))
			.isEqualTo("<input type=\"text\" dir=\"auto\"><input type=\"password\"><input type='hidden'>");
	}

}
