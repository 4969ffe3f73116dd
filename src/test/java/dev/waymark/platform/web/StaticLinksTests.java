package dev.waymark.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.FileLookUps;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How pages name static files.
 */
@WaymarkTest
class StaticLinksTests {

	private static final String HASHED = "/(css|js|img)/.+-[0-9a-f]{32}\\.(css|js|svg|png)|/webjars/[^/]+/\\d[^/]*/.+";

	@Autowired
	private Visitors visitors;

	@Autowired
	private FileLookUps lookUps;

	@Test
	void everyFileIsNamedByItsContentAndIsThere() {
		Visitor visitor = this.visitors.anyone();
		Page page = visitor.get("/");
		List<String> files = Stream
			.concat(page.all("link")
				.stream()
				.filter((link) -> link.getAttribute("rel").matches("stylesheet|icon|apple-touch-icon"))
				.map((link) -> link.getAttribute("href")),
					page.all("script").stream().map((script) -> script.getAttribute("src")))
			.filter((file) -> !file.isEmpty())
			.toList();
		assertThat(files).hasSize(6).allMatch((file) -> file.matches(HASHED)).allSatisfy((file) -> {
			Page answer = visitor.get(file);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).contains("max-age=31536000");
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", PageKinds.ROADMAP, PageKinds.SKILL, "/skills", "/compare", "/me", "/sign-in", "/nowhere" })
	void aVisitorLoadsOneSheet(String path) {
		assertThat(sheets(this.visitors.anyone().get(path))).hasSize(1);
	}

	@Test
	void onlyPagesOfEditorsAddWhatTheyAloneNeed(@SignedIn Visitor editor) {
		assertThat(sheets(editor.get("/admin"))).hasSize(2).last().asString().contains("/css/editing-");
		assertThat(sheets(editor.get(PageKinds.SKILL))).hasSize(1);
	}

	@Test
	void theSheetHoldsEveryPartThatIsEditedApart() throws IOException {
		String sheet = this.visitors.anyone().get("/css/waymark.css").body();
		try (Stream<Path> parts = Files.list(Path.of("src/main/css"))) {
			assertThat(parts).isNotEmpty().allSatisfy((part) -> assertThat(sheet).contains(Files.readString(part)));
		}
	}

	private static List<String> sheets(Page page) {
		return page.all("link")
			.stream()
			.filter((link) -> link.getAttribute("rel").equals("stylesheet"))
			.map((link) -> link.getAttribute("href"))
			.toList();
	}

	@Test
	void whoeverAsksForTheIconWithoutReadingThePageGetsIt() {
		Page icon = this.visitors.anyone().get("/favicon.ico");
		assertThat(icon.status()).isEqualTo(200);
		assertThat(icon.header("Content-Type")).startsWith("image/");
		assertThat(icon.header("Cache-Control")).contains("max-age=86400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", PageKinds.ROADMAP, PageKinds.SKILL, "/skills", "/nowhere" })
	void noFileIsLookedUpWhileAPageIsWritten(String path) {
		Visitor visitor = this.visitors.anyone();
		visitor.get("/");
		long before = this.lookUps.count();
		assertThat(visitor.get(path).all("a")).isNotEmpty();
		assertThat(this.lookUps.count()).isEqualTo(before);
	}

}
