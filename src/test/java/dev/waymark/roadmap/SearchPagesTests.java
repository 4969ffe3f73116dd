package dev.waymark.roadmap;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Page;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a search, and what completes it while it is typed.
 */
@WaymarkTest
class SearchPagesTests {

	@Autowired
	private Visitors visitors;

	@Test
	void whereNothingIsFoundThePageLeadsToWhatThereIs() {
		Page page = get("/search?q=xyzzyplugh");
		assertThat(Page.all(page.main(), "a")).extracting((link) -> link.getAttribute("href"))
			.contains("/roadmaps", "/skills", "/areas", "/levels", "/pay", "/resources", "/guides");
		assertThat(Page.all(get("/search?q=python").main(), "a")).extracting((link) -> link.getAttribute("href"))
			.doesNotContain("/pay", "/levels");
	}

	@ParameterizedTest
	@CsvSource({ "how much does a senior earn, /pay", "senior, /levels/senior", "entry-level, /levels/entry" })
	void levelsAndPayAreFoundWithTheirPages(String words, String path) {
		assertThat(get("/search?q=" + Visitor.encode(words)).links()).contains(path);
		assertThat(get(path).status()).isEqualTo(200);
	}

	@Test
	void whatIsTypedIsCompletedForEverybodyAlike() {
		Visitor anyone = this.visitors.anyone();
		Page answer = anyone.get("/search/completions?q=linear+al");
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.body())
			.startsWith("[{\"name\":\"Linear algebra\",\"kind\":\"Skills\",\"path\":\"/skills/linear-algebra\"}");
		assertThat(answer.header("Cache-Control")).isEqualTo("max-age=60, public");
		assertThat(anyone.cookies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=", "?q=%20", "?q=xyzzyplugh", "?q=%F0%9F%90%8D", "?q=%22%3E%3Cscript%3E", "?q=%00",
			"?q=how+do+i" })
	void whatIsCalledNothingHasNoCompletions(String query) {
		Page answer = get("/search/completions" + query);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("[]");
	}

	@Test
	void completionsAreFew() {
		for (String words : List.of("e", "learn", "data", "x".repeat(5000), "a b c d e f g h i j k l m n o p")) {
			Page answer = get("/search/completions?q=" + Visitor.encode(words));
			assertThat(answer.body().split("\"path\"", -1)).as(words).hasSizeLessThanOrEqualTo(9);
		}
	}

	private Page get(String path) {
		return this.visitors.anyone().get(path);
	}

}
