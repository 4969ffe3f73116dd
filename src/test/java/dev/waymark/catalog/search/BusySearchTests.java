package dev.waymark.catalog.search;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Crowd;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However much is searched at once, the rest of the site goes on.
 */
@WaymarkTest
class BusySearchTests {

	private final Crowd others = new Crowd();

	@Autowired
	private CatalogSearch search;

	@Autowired
	private Visitors visitors;

	@AfterEach
	void goHome() throws InterruptedException {
		this.others.goHome();
	}

	@Test
	@DisplayName("R27 whoever searches when too many do is told to come again, and led there")
	void whoeverSearchesWhenTooManyDoIsToldToComeAgain() throws Exception {
		this.others.keepBusy(this.search.searches, CatalogSearch.AT_ONCE);
		this.others.waitFor(this.search.searches, CatalogSearch.MOST_WAITING);
		Page later = get("/search?q=linear+algebra&more=%C3%A9");
		assertThat(later.status()).isEqualTo(503);
		assertThat(later.header("Retry-After")).isEqualTo("5");
		assertThat(later.heading()).isEqualTo("Too many people ask at this moment");
		assertThat(later.links()).contains("/search?q=linear+algebra&more=%C3%A9");
		String longest = "/search?q=" + Visitor.encode("\u8a9e".repeat(200));
		assertThat(get(longest).links()).as("nothing that was typed is lost").contains(longest);
		assertThat(get("/search?q=" + "a".repeat(5000)).all("a")).filteredOn((link) -> Page.is(link, "button"))
			.extracting((link) -> link.getAttribute("href"))
			.as("what is too long to be believed")
			.containsExactly("/");
		assertThat(get("/skills/linear-algebra").status()).isEqualTo(200);
		assertThat(get("/search/completions?q=linear+al").body()).contains("/skills/linear-algebra");
		goHome();
		assertThat(get("/search?q=linear+algebra").links()).contains("/skills/linear-algebra");
	}

	@Test
	@DisplayName("R27 completions wait for nobody and keep no search waiting")
	void completionsWaitForNobody() throws Exception {
		this.others.keepBusy(this.search.helps, CatalogSearch.HELPED_AT_ONCE);
		Page later = get("/search/completions?q=linear+al");
		assertThat(later.status()).isEqualTo(503);
		assertThat(later.header("Retry-After")).isEqualTo("5");
		assertThat(get("/search?q=linear+algebra").links()).contains("/skills/linear-algebra");
		goHome();
		assertThat(get("/search/completions?q=linear+al").body()).contains("/skills/linear-algebra");
	}

	@Test
	@DisplayName("R27 an address that leads nowhere is told of without names like it")
	void anAddressThatLeadsNowhereIsToldOfAllTheSame() throws Exception {
		assertThat(get("/skills/lineer-algebra").links()).contains("/skills/linear-algebra");
		this.others.keepBusy(this.search.helps, CatalogSearch.HELPED_AT_ONCE);
		Page nowhere = get("/skills/lineer-algebra");
		assertThat(nowhere.status()).isEqualTo(404);
		assertThat(nowhere.links()).contains("/roadmaps").doesNotContain("/skills/linear-algebra");
	}

	private Page get(String path) {
		return this.visitors.anyone().get(path);
	}

}
