package dev.waymark.roadmap;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks the whole site by its own links and looks at every page on the way.
 */
@WaymarkTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesTests {

	/** Of links that differ only in the values of their query, so many are followed. */
	private static final int SAMPLE = 8;

	private static final List<String> KINDS = PageKinds.PAGES;

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MessageSource messages;

	private Visitor visitor;

	/** What was seen at each address, without its fragment. */
	private final Map<String, Seen> walked = new LinkedHashMap<>();

	@BeforeAll
	void walkFromTheFrontPage() {
		this.visitor = this.visitors.anyone();
		Map<String, Integer> alike = new HashMap<>();
		Deque<String> ahead = new ArrayDeque<>(List.of("/"));
		while (!ahead.isEmpty()) {
			String path = ahead.remove();
			Seen seen = Seen.of(path, this.visitor.get(path), message("layout.crumbs"));
			this.walked.put(path, seen);
			for (String link : seen.links()) {
				String next = link.startsWith("#") ? path : link.replaceFirst("#.*", "");
				if (!this.walked.containsKey(next) && !ahead.contains(next)
						&& (!next.contains("?") || alike.merge(shape(next), 1, Integer::sum) <= SAMPLE)) {
					ahead.add(next);
				}
			}
		}
	}

	@Test
	void aVisitorWhoPrefersAnotherLanguageIsToldThatThePageIsInEnglish() {
		Page page = this.visitors.anyone().get("/pay", "Accept-Language", "de-DE,de;q=0.9");
		assertThat(page.body()).contains("<html lang=\"en\"").contains("$100,000–140,000");
	}

	@Test
	void noLinkInsideIsDead() {
		List<String> dead = this.walked.values()
			.stream()
			.filter((seen) -> seen.status() != 200)
			.map((seen) -> seen.path() + " (" + seen.status() + ") linked from " + from(seen.path()))
			.toList();
		assertThat(dead).isEmpty();
		assertThat(this.walked).hasSizeGreaterThan(400);
	}

	@Test
	void everyLinkToAPlaceInAPageFindsThatPlace() {
		Set<String> lost = new TreeSet<>();
		this.walked.values()
			.forEach((seen) -> seen.links().stream().filter((link) -> link.contains("#")).forEach((link) -> {
				String[] parts = link.split("#", 2);
				Seen target = parts[0].isEmpty() ? seen : this.walked.get(parts[0]);
				if (target != null && !target.ids().contains(parts[1])) {
					lost.add(seen.path() + " -> " + link);
				}
			}));
		assertThat(lost).isEmpty();
	}

	@Test
	void everyPageTellsItsTitleAndWhatItIsAbout() {
		assertThat(this.walked.values()).allSatisfy((seen) -> {
			assertThat(seen.title()).as("title of %s", seen.path()).isNotBlank().endsWith(message("site.name"));
			assertThat(seen.description()).as("description of %s", seen.path()).isNotBlank();
			assertThat(seen.headings()).as("h1 of %s", seen.path()).hasSize(1).doesNotContain("");
			assertThat(seen.lang()).as("language of %s", seen.path()).isEqualTo("en");
		});
	}

	@Test
	void everyPageNamesItsOneAddress() {
		assertThat(this.walked.values()).allSatisfy((seen) -> assertThat(seen.canonical()).as(seen.path())
			.isEqualTo(this.visitor.site() + seen.path().replaceFirst("\\?.*", "")));
	}

	@Test
	void noTwoPagesOfAKindShareATitle() {
		Map<String, List<String>> byTitle = sitemap().stream()
			.collect(Collectors.groupingBy((path) -> kind(path) + this.walked.get(path).title()));
		assertThat(byTitle.values()).filteredOn((paths) -> paths.size() > 1).isEmpty();
	}

	@Test
	void everyPageButTheFirstShowsTheWayToIt() {
		assertThat(this.walked.values()).filteredOn((seen) -> !seen.path().equals("/")).allSatisfy((seen) -> {
			assertThat(seen.crumbs()).as(seen.path()).hasSizeGreaterThan(1).startsWith(message("menu.home"));
			assertThat(seen.structuredCrumbs()).as(seen.path()).isEqualTo(seen.crumbs());
		});
	}

	@Test
	void everyKindOfThingSaysWhatItIsInTheWordsOfSchemaOrg() {
		Map<String, String> types = Map.of("/roadmaps/[^/]+(/levels/[^/]+)?", "Occupation", "/skills/[^/]+",
				"DefinedTerm", "/resources/(?!suggest$)[^/]+", "LearningResource", "/areas/[^/]+", "DefinedTermSet",
				"/guides/[^/]+", "Article", "/", "WebSite");
		types.forEach((pattern, type) -> assertThat(this.walked.values())
			.filteredOn((seen) -> seen.path().replaceFirst("\\?.*", "").matches(pattern))
			.isNotEmpty()
			.allSatisfy((seen) -> assertThat(seen.types()).as(seen.path()).contains(type)));
	}

	@Test
	@DisplayName("R17 no page holds a script, a style or a handler of its own")
	void noPageHoldsAScriptAStyleOrAHandlerOfItsOwn() {
		assertThat(this.walked.values()).allSatisfy((seen) -> assertThat(seen.inline()).as(seen.path()).isEmpty());
	}

	@Test
	void noPageNeedsAScript() {
		assertThat(this.walked.values())
			.allSatisfy((seen) -> assertThat(seen.needingAScript()).as(seen.path()).isEmpty());
	}

	@Test
	void noTableOrListStandsThereEmpty() {
		assertThat(this.walked.values()).allSatisfy((seen) -> assertThat(seen.empty()).as(seen.path()).isEmpty());
	}

	@Test
	void everyFileThatAPageAsksForIsThereAndMayBeKept() {
		Set<String> files = this.walked.values()
			.stream()
			.flatMap((seen) -> seen.files().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(files).hasSizeGreaterThan(4).allSatisfy((file) -> {
			Page answer = this.visitor.get(file);
			assertThat(answer.status()).as(file).isEqualTo(200);
			assertThat(answer.header("Content-Type")).as(file).isNotEmpty().doesNotContain("text/html");
			if (file.matches("/(css|js|img|webjars)/.*")) {
				assertThat(answer.header("Cache-Control")).as(file).contains("max-age=31536000");
			}
		});
	}

	@Test
	void nothingOnAPageComesFromAThirdParty() {
		assertThat(this.walked.values()).allSatisfy((seen) -> assertThat(seen.foreign()).as(seen.path()).isEmpty());
	}

	@Test
	void theSitemapListsEveryPageOfTheContentAndEachCanBeWalkedTo() {
		List<String> listed = sitemap();
		assertThat(listed).doesNotHaveDuplicates()
			.contains("/", "/roadmaps", "/areas", "/skills", "/levels", "/resources", "/guides", "/compare", "/pay",
					"/sources")
			.doesNotContain("/me", "/search")
			.containsAll(paths("select '/skills/' || slug from skill"))
			.containsAll(paths("select '/roadmaps/' || slug from roadmap"))
			.containsAll(paths("""
					select '/roadmaps/' || r.slug || '/levels/' || l.slug from roadmap_level x
					join roadmap r on r.id = x.roadmap_id join career_level l on l.id = x.career_level_id"""))
			.containsAll(paths("select '/areas/' || slug from skill_area"))
			.containsAll(paths("select '/levels/' || slug from career_level"))
			.containsAll(paths("select '/resources/' || slug from learning_resource where retired_reason is null"))
			.doesNotContainAnyElementsOf(
					paths("select '/resources/' || slug from learning_resource where retired_reason is not null"))
			.containsAll(paths("select '/guides/' || slug from guide"));
		assertThat(this.walked).containsKeys(listed.toArray(String[]::new));
	}

	@Test
	void robotsAreToldWhereTheSitemapIs() {
		Page robots = this.visitor.get("/robots.txt");
		assertThat(robots.status()).isEqualTo(200);
		assertThat(robots.header("Content-Type")).startsWith("text/plain");
		assertThat(robots.body().lines()).contains("User-agent: *", "Disallow: /me", "Disallow: /skills/*/report",
				"Disallow: /resources/*/report", "Sitemap: " + this.visitor.site() + "/sitemap.xml");
	}

	@Test
	void aBrowserCanSearchHereByItself() throws Exception {
		Page description = this.visitor.get("/opensearch.xml");
		assertThat(description.header("Content-Type")).startsWith("application/opensearchdescription+xml");
		Element url = (Element) xml(description.body()).getElementsByTagName("Url").item(0);
		assertThat(url.getAttribute("template")).isEqualTo(this.visitor.site() + "/search?q={searchTerms}");
		Page results = this.visitor.get("/search?q=statistics");
		assertThat(results.status()).isEqualTo(200);
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void everyKindOfPageAnswers(String path) {
		Page page = this.visitor.get(path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
		Seen seen = Seen.of(path, page, message("layout.crumbs"));
		assertThat(seen.headings()).hasSize(1);
		assertThat(seen.inline()).isEmpty();
		assertThat(seen.needingAScript()).isEmpty();
		assertThat(seen.repeatedIds()).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void everyKindOfPageCanBeAskedForItsHeadAlone(String path) {
		Page head = this.visitor.head(path);
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, Locale.ENGLISH);
	}

	private List<String> from(String path) {
		return this.walked.values()
			.stream()
			.filter((seen) -> seen.links().stream().anyMatch((link) -> link.replaceFirst("#.*", "").equals(path)))
			.map(Seen::path)
			.limit(3)
			.toList();
	}

	private List<String> sitemap() {
		Page sitemap = this.visitor.get("/sitemap.xml");
		assertThat(sitemap.header("Content-Type")).startsWith("application/xml");
		Element root = xml(sitemap.body());
		return Page.all(root, "loc")
			.stream()
			.map(Page::text)
			.map((address) -> address.substring(this.visitor.site().length()))
			.toList();
	}

	private static String kind(String path) {
		return path.split("/", 3)[1] + ": ";
	}

	private static Element xml(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
		}
		catch (Exception ex) {
			throw new AssertionError("That is no XML", ex);
		}
	}

	private List<String> paths(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	/** The kind of a link with a query: the first word of its path, and its names. */
	private static String shape(String link) {
		String[] parts = link.split("\\?", 2);
		String names = Arrays.stream(parts[1].split("&"))
			.map((parameter) -> parameter.split("=", 2)[0])
			.sorted()
			.collect(Collectors.joining("&"));
		return parts[0].replaceFirst("^(/[^/]+).*", "$1") + parts[0].split("/").length + "?" + names;
	}

	/**
	 * What is worth knowing about a page, so that the page itself need not be kept.
	 */
	private record Seen(String path, int status, String lang, String title, String description, String canonical,
			List<String> headings, List<String> crumbs, List<String> structuredCrumbs, List<String> types,
			List<String> links, Set<String> ids, List<String> repeatedIds, List<String> files, List<String> foreign,
			List<String> inline, List<String> needingAScript, List<String> empty) {

		static Seen of(String path, Page page, String crumbsLabel) {
			List<String> ids = page.all("*")
				.stream()
				.map((element) -> element.getAttribute("id"))
				.filter((id) -> !id.isEmpty())
				.toList();
			Set<String> once = new LinkedHashSet<>();
			List<String> links = page.links();
			return new Seen(path, page.status(), page.root().getAttribute("lang"), Page.text(page.only("title")),
					String.valueOf(page.meta("description")), String.valueOf(page.canonical()),
					page.all("h1").stream().map(Page::text).toList(), crumbs(page, crumbsLabel), structuredCrumbs(page),
					page.structuredTypes(), links.stream().filter((link) -> link.matches("(/|#).*")).toList(),
					Set.copyOf(ids), ids.stream().filter((id) -> !once.add(id)).toList(), files(page),
					files(page, (address) -> !address.startsWith("/")), inline(page), needingAScript(page),
					empty(page));
		}

		/** The tables and lists that have nothing in them. */
		private static List<String> empty(Page page) {
			return Stream.of("tbody", "ul", "ol", "dl")
				.filter((name) -> page.all(name).stream().anyMatch((element) -> Page.all(element, "*").isEmpty()))
				.toList();
		}

		@Override
		public String toString() {
			return this.path;
		}

		private static List<String> crumbs(Page page, String label) {
			return page.all("nav")
				.stream()
				.filter((nav) -> nav.getAttribute("aria-label").equals(label))
				.flatMap((nav) -> Page.all(nav, "li").stream())
				.map(Page::text)
				.toList();
		}

		private static List<String> structuredCrumbs(Page page) {
			return page.structuredData()
				.stream()
				.filter((thing) -> thing.path("@type").asString().equals("BreadcrumbList"))
				.flatMap((thing) -> thing.path("itemListElement").valueStream())
				.map((item) -> item.path("name").asString())
				.toList();
		}

		private static List<String> files(Page page) {
			List<String> files = new ArrayList<>(files(page, (address) -> address.startsWith("/")));
			page.all("meta")
				.stream()
				.filter((meta) -> meta.getAttribute("property").equals("og:image"))
				.map((meta) -> meta.getAttribute("content").replaceFirst("https?://[^/]+", ""))
				.forEach(files::add);
			return files;
		}

		private static List<String> files(Page page, Function<String, Boolean> wanted) {
			List<String> files = new ArrayList<>();
			for (String tag : List.of("script", "img", "iframe", "source", "object", "embed")) {
				page.all(tag).stream().map((element) -> element.getAttribute("src")).forEach(files::add);
			}
			page.all("link")
				.stream()
				.filter((link) -> !link.getAttribute("rel").equals("canonical"))
				.map((link) -> link.getAttribute("href"))
				.forEach(files::add);
			return files.stream().filter((file) -> !file.isEmpty() && wanted.apply(file)).toList();
		}

		private static List<String> inline(Page page) {
			List<String> inline = new ArrayList<>();
			page.all("script")
				.stream()
				.filter((script) -> !script.hasAttribute("src")
						&& !script.getAttribute("type").equals("application/ld+json"))
				.forEach((script) -> inline.add("<script>"));
			page.all("style").forEach((style) -> inline.add("<style>"));
			page.all("*").forEach((element) -> {
				for (int i = 0; i < element.getAttributes().getLength(); i++) {
					Attr attribute = (Attr) element.getAttributes().item(i);
					if (attribute.getName().matches("style|on.*|hx-on.*|hx-vals|hx-vars")) {
						inline.add("<%s %s>".formatted(element.getTagName(), attribute.getName()));
					}
				}
			});
			return inline;
		}

		/**
		 * Forms without an address or a method, buttons without a form, links nowhere.
		 */
		private static List<String> needingAScript(Page page) {
			List<String> needy = new ArrayList<>();
			page.all("form").forEach((form) -> {
				if (!form.getAttribute("action").startsWith("/")
						|| !form.getAttribute("method").matches("(?i)get|post")) {
					needy.add("form " + form.getAttribute("action"));
				}
				boolean sends = Page.all(form, "button").stream().anyMatch((button) -> !isInert(button));
				if (!sends && Page.all(form, "input").stream().noneMatch((field) -> isTyped(field))) {
					needy.add("no way to send " + form.getAttribute("action"));
				}
			});
			List<Element> inForms = page.all("form")
				.stream()
				.flatMap((form) -> Page.all(form, "button").stream())
				.toList();
			page.all("button")
				.stream()
				// A script shows what it needs.
				.filter((button) -> !button.hasAttribute("hidden"))
				.filter((button) -> !inForms.contains(button) || isInert(button))
				.forEach((button) -> needy.add("button " + Page.text(button)));
			page.links()
				.stream()
				.filter((link) -> link.isEmpty() || link.equals("#") || link.startsWith("javascript:"))
				.forEach((link) -> needy.add("link \"" + link + "\""));
			return needy;
		}

		private static boolean isInert(Element button) {
			return button.getAttribute("type").equals("button") || button.hasAttribute("disabled");
		}

		private static boolean isTyped(Element field) {
			return field.getAttribute("type").matches("search|text|email|password|");
		}

	}

}
