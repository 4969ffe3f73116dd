package dev.waymark.roadmap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Page;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a search.
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

	private Page get(String path) {
		return this.visitors.anyone().get(path);
	}

}
