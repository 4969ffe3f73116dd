package dev.waymark.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in an address, the answer is a page: it names what it does not know,
 * and never obeys it.
 */
@WaymarkTest
class OddInputTests {

	private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

	/** The parameters of each page; those in the first list name a choice. */
	private static final Map<String, List<String>> CHOICES = Map.of("/skills",
			List.of("area", "roadmap", "level", "status", "kind", "sort"), "/resources",
			List.of("type", "cost", "skill", "status"), PageKinds.ROADMAP, List.of("target", "view"), "/compare",
			List.of("a", "b"));

	private static final Map<String, List<String>> OTHERS = Map.of("/skills", List.of("page"), "/resources",
			List.of("page"), PageKinds.SKILL, List.of("from"), "/search", List.of("q"), "/me", List.of("odd"), "/",
			List.of("odd"));

	/** Texts, as they stand in an address. */
	private static final Map<String, String> TEXTS = texts();

	/** Bytes that are no text; a page may refuse them. */
	private static final Set<String> NO_TEXT = Set.of("lone surrogates", "bad UTF-8");

	@Autowired
	private Visitors visitors;

	@Autowired
	private Rows rows;

	@ParameterizedTest
	@CsvSource({ "/skills/python/, /skills/python",
			"/skills/python/?from=data-scientist, /skills/python?from=data-scientist", "/skills/, /skills",
			"/roadmaps/data-scientist/levels/mid//, /roadmaps/data-scientist/levels/mid" })
	void aSlashAtTheEndLeadsToTheOneAddress(String typed, String page) {
		Page answer = this.visitors.anyone().get(typed);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo(page);
		assertThat(this.visitors.anyone().get(page).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//else.example/", "/%2f/else.example/", "/\\else.example/", "///", "/;/else.example/" })
	void aSlashAtTheEndLeadsNowhereElse(String typed) {
		assertThat(this.visitors.anyone().get(typed.replace("\\", "%5c")).status()).isBetween(400, 404);
	}

	static Stream<Arguments> pages() {
		return Stream.of(CHOICES, OTHERS)
			.flatMap((pages) -> pages.entrySet().stream())
			.map((page) -> Arguments.of(page.getKey(), page.getValue()));
	}

	static Stream<Arguments> choices() {
		return CHOICES.entrySet().stream().map((page) -> Arguments.of(page.getKey(), page.getValue()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	@DisplayName("R23 no value of any parameter breaks a page or gets into it unescaped")
	void noValueOfAnyParameterBreaksAPageOrGetsIntoItUnescaped(String path, List<String> names) {
		Visitor visitor = this.visitors.anyone();
		TEXTS.forEach((kind, text) -> {
			Page page = visitor.get(path + query(names, text));
			assertThat(page.status()).as("%s with %s", path, kind).isIn(200, NO_TEXT.contains(kind) ? 400 : 200);
			assertHarmless(page);
		});
	}

	@ParameterizedTest
	@MethodSource("pages")
	@DisplayName("R23 no heap of values breaks a page")
	void noHeapOfValuesBreaksAPage(String path, List<String> names) {
		Visitor visitor = this.visitors.anyone();
		for (String heap : List.of("NAME=1&NAME=2", "NAME[]=1", "NAME[0]=1", "NAME[999999]=1", "NAME[a]=1&NAME.x=1",
				"NAME", "NAME=&&&x&NAME=;", "_NAME=1&!NAME=2", "NAME=1&".repeat(100))) {
			String query = names.stream().map((name) -> heap.replace("NAME", name)).collect(Collectors.joining("&"));
			Page page = visitor.get(path + "?" + query.replace("[", "%5B").replace("]", "%5D"));
			assertThat(page.status()).as("%s with %s", path, heap).isEqualTo(200);
			assertThat(page.all("h1")).hasSize(1);
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	@DisplayName("R23 a text of any length is answered")
	void aTextOfAnyLengthIsAnswered(String path, List<String> names) {
		Visitor visitor = this.visitors.anyone();
		for (int length : List.of(1_000, 6_000, 10_240, 100_000)) {
			Page page = visitor.get(path + query(names, "x".repeat(length / names.size())));
			assertThat(page.status()).isIn(200, (length < 8_000) ? 200 : 400, (length < 8_000) ? 200 : 414);
			assertThat(page.all("main").stream().map(Page::text)).noneMatch((text) -> text.contains("x".repeat(250)));
			assertThat(page.body()).doesNotContain("Exception");
		}
	}

	@ParameterizedTest
	@MethodSource("choices")
	void aChoiceThatThereIsNotIsNamed(String path, List<String> names) {
		Visitor visitor = this.visitors.anyone();
		for (String value : List.of("nowhere", "-1", "999999999999", "../..", "' or 1=1 --", SCRIPT,
				"\uD83D\uDCA9 \u0633\u0644\u0627\u0645", "Python")) {
			assertThat(visitor.get(path + query(names, Visitor.encode(value)))
				.text()
				.replaceAll("[\u2068\u2069]", "")
				.split("\u201C" + Pattern.quote(value) + "\u201D", -1)).as(path + value).hasSize(names.size() + 1);
		}
		for (String name : names) {
			assertThat(visitor.get(path + "?" + name + "=nowhere").text()).as(name).contains("\u201Cnowhere\u201D");
			assertThat(visitor.get(path + "?" + name + "=").text()).as(name).doesNotContain("\u201C\u201D");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/skills,page", "/resources,page" })
	void aPageThatThereIsNotIsTheNearest(String path, String name) {
		Visitor visitor = this.visitors.anyone();
		Map<String, List<String>> expected = Map.of("1", List.of("0", "-1", "x", "", "1.5", "+1", "%D9%A1"), "last",
				List.of("999999", "999998"));
		String first = visitor.get(path).text();
		expected.get("1")
			.forEach(
					(page) -> assertThat(visitor.get(path + "?" + name + "=" + page).text()).as(page).isEqualTo(first));
		Page last = visitor.get(path + "?" + name + "=999999");
		assertThat(last.text()).isNotEqualTo(first);
		expected.get("last")
			.forEach((page) -> assertThat(visitor.get(path + "?" + name + "=" + page).text()).isEqualTo(last.text()));
		assertThat(visitor.get(path + "?" + name + "=99999999999999999999").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/skills/pyton,/skills/python", "/skills/lineer-algebra,/skills/linear-algebra",
			"/skills/Python,/skills/python", "/roadmaps/junior-ml-reseacher,/roadmaps/junior-ml-researcher",
			"/areas/mathematics,/areas/mathematics-and-statistics", "/levels/senor,/levels/senior",
			"/guides/steps-to-strat,/guides/steps-to-start", "/python,/skills/python",
			"/roadmaps/junior-ml-researcher/levels/midd,/levels/mid" })
	void anUnknownNameIsAnsweredWithNearOnes(String asked, String near) {
		Page page = this.visitors.anyone().get(asked);
		assertThat(page.status()).isEqualTo(404);
		assertThat(Page.all(page.main(), "a").stream().map((link) -> link.getAttribute("href"))).contains(near);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/skills/", "/roadmaps/", "/areas/", "/levels/", "/resources/", "/guides/",
			PageKinds.ROADMAP + "/levels/", "/" })
	@DisplayName("R23 no name in a path breaks the page that says it is not there")
	void noNameInAPathBreaksThePageThatSaysItIsNotThere(String path) {
		Visitor visitor = this.visitors.anyone();
		TEXTS.forEach((kind, text) -> {
			String odd = text.replace("+", "%20");
			Page page = visitor.get(path + odd);
			assertThat(page.status()).as("%s with %s", path, kind).isIn(400, 404);
			assertHarmless(page);
		});
		assertThat(visitor.get(path + "x".repeat(5_000)).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R23 odd values in a form change nothing and break nothing")
	void oddValuesInAFormChangeNothingAndBreakNothing() {
		Visitor visitor = this.visitors.anyone();
		visitor.post("/skills/python/mark", "status", "learning");
		List<String> marks = this.rows.all().get("skill_mark");
		List<String> events = this.rows.all().get("mark_event");
		TEXTS.forEach((kind, text) -> {
			for (String body : List.of("status=" + text, "status=learned&proficiency=" + text,
					"status=learning&back=" + text + "&at=" + text, "status=learning&status=" + text,
					"status%5B0%5D=" + text)) {
				Page answer = visitor.send("POST", "/skills/python/mark", body, "Sec-Fetch-Site", "same-origin");
				assertThat(answer.status()).as(body).isIn(302, 303, 400);
				if (answer.leadsTo() != null) {
					assertThat(visitor.follow(answer).status()).as(body).isIn(200, 404);
				}
				assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("Exception");
			}
		});
		assertThat(this.rows.all().get("skill_mark")).isEqualTo(marks);
		assertThat(this.rows.all().get("mark_event")).isEqualTo(events);
	}

	@Test
	@DisplayName("R23 odd cookies count as none")
	void oddCookiesCountAsNone() {
		for (String value : List.of("x", "auto", "dark.x.y", "%00", "<script>", "..",
				"00000000-0000-0000-0000-000000000000", "x".repeat(4_000))) {
			Visitor visitor = this.visitors.anyone();
			for (String name : List.of("waymark-guest", "waymark-notice", "waymark-preferences", "JSESSIONID")) {
				visitor.cookies().put(name, value);
			}
			if (value.length() > 1_000) {
				visitor.cookies().remove("JSESSIONID");
				visitor.cookies().remove("waymark-notice");
				visitor.cookies().remove("waymark-preferences");
			}
			Page page = visitor.get("/skills/python");
			assertThat(page.status()).as(value).isEqualTo(200);
			assertHarmless(page);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "*/*;q=x", "application/json", "image/png", "text/plain", "../..",
			"text/html;level=\"" })
	@DisplayName("R23 no header breaks a page")
	void noHeaderBreaksAPage(String value) {
		for (String header : List.of("Accept", "Accept-Language", "Accept-Encoding", "If-None-Match",
				"If-Modified-Since", "Range", "Content-Type", "Origin", "Referer", "Sec-Fetch-Site", "HX-Request")) {
			int status = this.visitors.anyone().send("GET", "/skills/python", "", header, value).status();
			assertThat(status).as(header).isLessThan(500);
		}
	}

	private static String query(List<String> names, String value) {
		return names.stream().map((name) -> name + "=" + value).collect(Collectors.joining("&", "?", ""));
	}

	/** Neither is any of it obeyed, nor is there anything that a browser cannot read. */
	private static void assertHarmless(Page page) {
		assertThat(page.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
		assertThat(page.body()).as("characters of %s", page)
			.doesNotContainPattern("[\\x00-\\x08\\x0B\\x0E-\\x1F\\uFFFE\\uFFFF]");
		assertThat(page.body()).doesNotContain("Exception").doesNotContain("java.lang");
		if (page.isHtml()) {
			assertThat(page.all("img")).isEmpty();
			assertThat(page.all("*")).noneMatch((element) -> element.hasAttribute("onerror"));
			assertThat(page.heading()).isNotBlank();
			assertThat(page.links()).as(page.toString()).contains("/", "/roadmaps");
		}
	}

	private static Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("script", Visitor.encode(SCRIPT));
		texts.put("emoji", Visitor.encode("\uD83D\uDCA9\uD83D\uDC69\u200D\uD83D\uDCBB"));
		texts.put("right to left",
				Visitor.encode("\u202E\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD\u202C"));
		texts.put("combining", Visitor.encode("e\u0301\u0301\u0301\u0301Z\u0336\u0336"));
		texts.put("null", "%00");
		texts.put("controls", "a%01%02%08%0B%1B%1Fb");
		texts.put("line breaks", "a%0D%0ASet-Cookie:%20x=1%0D%0A%0D%0Ab");
		texts.put("lone surrogates", "a%ED%A0%80%ED%BF%BFb");
		texts.put("bad UTF-8", "%C3%28%FF%FE%C0%AF");
		texts.put("no characters", "%EF%BF%BE%EF%BF%BF");
		texts.put("sql", Visitor.encode("'; drop table skill; --"));
		texts.put("more sql", Visitor.encode("1) union select secret from signing_key --"));
		texts.put("path", Visitor.encode("../..").replace("%2F", "%5C"));
		texts.put("negative", "-1");
		texts.put("huge", "999999999999");
		texts.put("float", "1e309");
		texts.put("template", Visitor.encode("${7*7} [[${T(System)}]] *{x} #{site.name} @{/x} __${1}__"));
		texts.put("message", Visitor.encode("{0} {1,number} '{' {"));
		texts.put("lucene", Visitor.encode("+name:(\"a\"~2 OR *:*)^9 [a TO z] /re.*/ \\ AND NOT"));
		texts.put("blank", "++%09");
		texts.put("key", "layout.title");
		return texts;
	}

}
