package dev.waymark.roadmap;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;
import dev.waymark.site.WebTestConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Nu checker says of every kind of page: untouched, with marks, and in error.
 */
@WaymarkTest
@TestInstance(Lifecycle.PER_CLASS)
class HtmlValidityTests {

	private static final List<String> KINDS = PageKinds.PAGES;

	private static final Set<String> ERRORS = PageKinds.ERRORS.keySet();

	private final String skill = PageKinds.SKILL;

	@Autowired
	private Visitors visitors;

	private Visitor busy;

	@BeforeAll
	void markSomeOfEverything() {
		this.busy = this.visitors.anyone();
		this.busy.post(this.skill + "/mark", "status", "learned", "proficiency", "2");
		this.busy.post("/skills/python/mark", "status", "learned", "proficiency", "1");
		this.busy.post("/skills/numpy/mark", "status", "learning");
		this.busy.post("/skills/pandas/mark", "status", "to-learn");
		this.busy.post("/skills/git/mark", "status", "skipped");
		this.busy.post(PageKinds.RESOURCE + "/mark", "status", "done");
		this.busy.post("/milestones/finish-a-first-project/mark", "status", "done");
		this.busy.post(this.skill + "/note", "note",
				"# A *note* <b>with</b>\n\n| a | b |\n| - | - |\n| 1 | `2` |\n\n3. three\n\n> said\n\n<script>x</script>",
				"evidenceUrl", "https://example.org/?a=1&b=%222%22", "version", "-1");
	}

	@Test
	@DisplayName("R40 the checker finds errors where there are some")
	void theCheckerFindsErrorsWhereThereAreSome() {
		assertThat(NuChecker.errors("<!DOCTYPE html><html lang=en><title>x</title><p><ul><li id=a><li id=a></ul>"))
			.hasSizeGreaterThan(0)
			.anyMatch((error) -> error.contains("Duplicate ID"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":", ": all roadmaps", " All", "\u2068\u2069", "\u2068: \u2069" })
	void theCheckerFindsLabelsThatSayNothing(String label) {
		String page = "<!DOCTYPE html><html lang=en><title>x</title><p><button aria-label=\"%s\">x</button>";
		assertThat(NuChecker.errors(page.formatted(label))).anyMatch((error) -> error.contains("A label"));
		assertThat(NuChecker.errors(page.formatted("\u2068All: roadmaps\u2069"))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	@DisplayName("R40 no page has an error")
	void noPageHasAnError(String path) {
		assertValid(this.visitors.anyone().get(path));
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	@DisplayName("R40 no page with marks has an error")
	void noPageWithMarksHasAnError(String path) {
		assertValid(this.busy.get(path));
	}

	@ParameterizedTest
	@FieldSource("ERRORS")
	@DisplayName("R40 no error page has an error")
	void noErrorPageHasAnError(String path) {
		assertValid(this.visitors.anyone().get(path));
	}

	@Test
	@DisplayName("R40 no page that follows a change has an error")
	void noPageThatFollowsAChangeHasAnError() {
		Visitor visitor = this.visitors.anyone();
		assertValid(visitor.postAndLook("/skills/python/mark", "status", "learned", "proficiency", "3", "back",
				PageKinds.ROADMAP, "at", "python-entry"));
		assertValid(visitor.postAndLook("/skills/python/mark", "status", "skipped", "back", PageKinds.ROADMAP));
		assertValid(visitor.postAndLook("/skills/python/mark", "status", "none"));
		assertValid(visitor.postAndLook("/preferences", "theme", "dark", "keys", "off"));
	}

	@Test
	@DisplayName("R40 no refused form has an error")
	void noRefusedFormHasAnError() {
		Visitor visitor = this.visitors.anyone();
		Page tooLong = visitor.post(this.skill + "/note", "note", "\"<&>' ".repeat(2000), "evidenceUrl",
				"javascript:alert(1)", "version", "-1");
		assertThat(tooLong.status()).isEqualTo(422);
		assertValid(tooLong);
		visitor.post(this.skill + "/note", "note", "first", "version", "-1");
		Page stale = visitor.post(this.skill + "/note", "note", "second", "version", "-1");
		assertThat(stale.status()).isEqualTo(409);
		assertValid(stale);
		assertValid(visitor.post(this.skill + "/note", "evidenceUrl", "no address at all"));
		assertValid(visitor.post(this.skill + "/note", "evidenceUrl", "https://example.org/\"<>{}|^`\\"));
		assertValid(visitor.post(this.skill + "/mark", "status", "odd"));
		assertValid(visitor.send("POST", this.skill + "/mark", "status=skipped"));
		assertValid(visitor.get("/", WebTestConfiguration.BREAKDOWN, "yes"));
	}

	@ParameterizedTest
	@FieldSource("ODD_QUERIES")
	@DisplayName("R40 no page that shows odd words has an error")
	void noPageThatShowsOddWordsHasAnError(String path) {
		assertValid(this.visitors.anyone().get(path));
	}

	static final List<String> ODD_QUERIES = List.of("/search?q=" + Visitor.encode("\"><script>alert(1)</script>"),
			"/search?q=%00", "/search?q=%01%1F%7F%C2%80", "/search?q=%EF%BF%BE%EF%BF%BF", "/search?q=%ED%A0%80",
			"/search?q=%F0%9F%92%A9%E2%80%AE", "/skills?area=%00", "/skills?area=%22%3E%3Cp%3E", "/compare?a=%0B&b=%0C",
			PageKinds.ROADMAP + "?target=%00", "/skills/%22%3E%3Cp%3E", "/skills/%F0%9F%92%A9");

	private void assertValid(Page page) {
		assertThat(page.isHtml()).isTrue();
		assertThat(NuChecker.errors(page.body())).as(page.toString()).isEmpty();
	}

}
