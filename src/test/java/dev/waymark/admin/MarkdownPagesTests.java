package dev.waymark.admin;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.site.EditingTest;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.SignedIn;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors see of a text while they type it: what readers will get.
 */
@EditingTest
class MarkdownPagesTests {

	@Autowired
	private Members members;

	@Autowired
	private Desk content;

	private final Visitor editor;

	@Autowired
	private Visitors visitors;

	static Stream<Arguments> texts() {
		return Stream.of(Arguments.of(Kind.SKILL, "description"), Arguments.of(Kind.LEVEL, "scope"),
				Arguments.of(Kind.ROADMAP, "description"), Arguments.of(Kind.GUIDE, "body"));
	}

	MarkdownPagesTests(@SignedIn Visitor editor) {
		this.editor = editor;
	}

	@ParameterizedTest
	@MethodSource("texts")
	@DisplayName("R38 a text is shown as readers get it")
	void aTextIsShownAsReadersGetIt(Kind kind, String field) {
		for (Document document : this.content.documents().of(kind).stream().limit(10).toList()) {
			Page shown = this.editor.post("/admin/markdown", "text", document.text(field));
			assertThat(shown.status()).isEqualTo(200);
			String html = shown.body().strip().replaceFirst("^<div class=\"prose\">", "").replaceFirst("</div>$", "");
			assertThat(html).startsWith("<").hasSizeGreaterThan(20);
			String page = this.visitors.anyone().get("/%s/%s".formatted(kind.getPath(), document.slug())).body();
			assertThat(page).as(document.slug()).contains(html.strip());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "[x](javascript:alert(1))", "<img src=x onerror=alert(1)>",
			"![x](https://example.org/x.png)", "<p onclick=\"alert(1)\">x</p>", "[x](data:text/html,alert)",
			"</div><script>alert(1)</script>", "<style>*{display:none}</style>",
			"# A heading\n\n- a\n- b\n\n| a |\n|-|\n| b |", "\uD83D\uDCA9 \u202E\u05E9", "\u0000\u0007", "[[[[[[",
			"***", "&lt;script&gt;" })
	@DisplayName("R20 what is typed is never obeyed")
	void whatIsTypedIsNeverObeyed(String text) {
		Page page = this.editor.post("/admin/markdown", "text", text);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).startsWith("text/html");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(page.header("Content-Security-Policy")).isNotEmpty();
		Element prose = page.only("div");
		assertThat(Page.all(prose, "*")).extracting(Element::getTagName)
			.doesNotContain("script", "img", "style", "h1", "div")
			.allSatisfy((tag) -> assertThat(tag).isLowerCase());
		assertThat(Page.all(prose, "*")).allSatisfy((element) -> {
			assertThat(element.getAttribute("onclick") + element.getAttribute("onerror")).isEmpty();
			assertThat(element.getAttribute("href")).doesNotContain("javascript:", "data:");
		});
	}

	@Test
	@DisplayName("R27 long texts are shown, and the longest are cut")
	void longTextsAreShown() {
		for (int length : new int[] { 0, 10_000, 49_000, 60_000, 1_000_000 }) {
			Page page = this.editor.post("/admin/markdown", "text", "word ".repeat(length / 5));
			assertThat(page.status()).as("%d", length).isEqualTo(200);
			assertThat(Page.text(page.only("div"))).hasSizeBetween(Math.min(length, 50_000) - 2, 50_000);
		}
		assertThat(this.editor.post("/admin/markdown").status()).isEqualTo(200);
		assertThat(this.editor.post("/admin/markdown", "text", "a", "text", "b").status()).isEqualTo(200);
		assertThat(this.editor.post("/admin/markdown", "text", "[".repeat(50_000)).status()).isEqualTo(200);
		assertThat(this.editor.post("/admin/markdown", "text", "> ".repeat(25_000)).status()).isEqualTo(200);
		assertThat(this.editor.post("/admin/markdown", "text", "|a".repeat(5000) + "\n" + "|-".repeat(5000)).status())
			.isEqualTo(200);
	}

	@Test
	@DisplayName("R20 only editors have texts shown")
	void onlyEditors() {
		assertThat(this.members.newcomer("administrator").post("/admin/markdown", "text", "*a*").body())
			.contains("<em>a</em>");
		assertThat(this.members.newcomer("learner").post("/admin/markdown", "text", "*a*").status()).isEqualTo(404);
		assertThat(this.visitors.anyone().post("/admin/markdown", "text", "*a*").body()).doesNotContain("<em>");
		assertThat(this.editor.get("/admin/markdown").status()).isIn(404, 405);
	}

}
