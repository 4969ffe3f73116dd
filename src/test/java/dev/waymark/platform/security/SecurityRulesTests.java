package dev.waymark.platform.security;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;
import dev.waymark.site.WebTestConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The walls of the web: which address anybody reaches, which headers every answer has,
 * and who may change something.
 */
@WaymarkTest
class SecurityRulesTests {

	private static final List<String> KINDS = PageKinds.PAGES;

	private static final Set<Map.Entry<String, Integer>> ERRORS = PageKinds.ERRORS.entrySet();

	/** Every change there is; a new one belongs here. */
	private static final List<String> CHANGES = List.of("/skills/python/mark",
			"/resources/deeplearning-ai-tensorflow-developer/mark", "/milestones/{milestone}/mark",
			"/marks/{event}/undo", "/skills/python/note", "/preferences", "/sign-up", "/sign-up/finish/x", "/sign-in",
			"/sign-in/code", "/sign-in/typed", "/sign-out", "/reset", "/reset/choose/x", "/email/x", "/setup/x",
			"/settings/profile", "/settings/email", "/settings/password", "/settings/second-factor",
			"/settings/second-factor/app", "/settings/second-factor/codes", "/settings/second-factor/off",
			"/settings/sessions/x/end", "/settings/sessions/end-others", "/settings/data", "/settings/leave",
			"/settings/stay", "/admin/people/x/role", "/admin/people/x/disable", "/admin/people/x/enable",
			"/admin/people/x/end-sessions", "/admin/people/x/delete", "/admin/content/skills",
			"/admin/content/skills/order", "/admin/content/skills/new", "/admin/content/skills/x",
			"/admin/content/skills/x/compare", "/admin/content/skills/x/retire", "/admin/content/skills/x/remove",
			"/admin/content/roadmaps/x/grid", "/admin/publish", "/admin/history/1", "/admin/markdown",
			"/admin/suggestions/x", "/admin/links/check", "/admin/discard", "/admin/former-drafts/x/1",
			"/skills/python/report", "/resources/deeplearning-ai-tensorflow-developer/report", "/suggest",
			"/admin/inbox/x/done", "/admin/inbox/x/dismiss", "/admin/inbox/x/reopen", "/admin/import",
			"/admin/import/x");

	private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
					+ "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
					+ "frame-ancestors 'none'",
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy",
			"strict-origin-when-cross-origin", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy",
			"camera=(), microphone=(), geolocation=(), payment=(), usb=()");

	@Autowired
	private Visitors visitors;

	@Autowired
	private Rows rows;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	@DisplayName("R19 no method reaches a mapping that is made for another")
	void noMethodReachesAMappingThatIsMadeForAnother() {
		List<String> reached = new ArrayList<>();
		mapped().forEach((path, methods) -> Stream.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
			.filter((method) -> !methods.contains(method))
			.forEach((method) -> {
				MvcTestResult answer = ask(method, path);
				if (answer.getMvcResult().getHandler() != null || answer.getResponse().getStatus() != 404) {
					reached.add(method + " " + path);
				}
			}));
		assertThat(reached).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/skills/python/nowhere", "/roadmaps/x/levels", "/me/anything",
			"/admin/nothing", "/login", "/logout", "/api", "/error", "/marks", "/preferences" })
	@DisplayName("R19 an address without a mapping reaches no handler")
	void anAddressWithoutAMappingReachesNoHandler(String path) {
		MvcTestResult answer = ask("GET", path);
		assertThat(answer.getMvcResult().getHandler()).isNull();
		assertThat(answer).hasStatus(404);
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	@DisplayName("R16 every kind of page carries every header")
	void everyKindOfPageCarriesEveryHeader(String path) {
		assertGuarded(this.visitors.anyone().get(path));
	}

	@ParameterizedTest
	@FieldSource("ERRORS")
	@DisplayName("R16 every error page carries every header")
	void everyErrorPageCarriesEveryHeader(Map.Entry<String, Integer> error) {
		Page page = this.visitors.anyone().get(error.getKey());
		assertThat(page.status()).isEqualTo(error.getValue());
		assertGuarded(page);
		assertInTheLayout(page);
	}

	@Test
	@DisplayName("R16 refused forms and breakdowns carry every header")
	void refusedFormsAndBreakdownsCarryEveryHeader() {
		Visitor visitor = this.visitors.anyone();
		Page forged = visitor.send("POST", "/skills/python/mark", "status=learning", "Sec-Fetch-Site", "cross-site");
		Page odd = visitor.post("/skills/python/mark", "status", "odd");
		Page refused = visitor.post("/skills/python/note", "evidenceUrl", "javascript:alert(1)");
		Page broken = visitor.get("/", WebTestConfiguration.BREAKDOWN, "yes");
		assertThat(List.of(forged.status(), odd.status(), refused.status(), broken.status())).containsExactly(403, 400,
				422, 500);
		assertThat(List.of(forged, odd, refused, broken)).allSatisfy((page) -> {
			assertGuarded(page);
			assertInTheLayout(page);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/waymark.css", "/css/editing.css", "/js/waymark.js", "/img/icon.svg", "/sitemap.xml",
			"/robots.txt", "/opensearch.xml", "/schema/content.json", "/actuator/health" })
	@DisplayName("R16 files carry every header")
	void filesCarryEveryHeader(String path) {
		Page file = this.visitors.anyone().get(path);
		assertThat(file.status()).isEqualTo(200);
		assertGuarded(file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /skills/%00", "GET /skills/a%2Fb", "GET /search?q=<script>", "GET /search?q=%zz",
			"TRACE /skills/python", "ODD /skills/python" })
	@DisplayName("R16 what never reaches the application is refused with every header, too")
	void whatNeverReachesTheApplicationIsRefusedWithEveryHeaderToo(String request) throws IOException {
		String answer = raw(request);
		assertThat(answer).startsWith("HTTP/1.1 40");
		HEADERS.forEach((header, value) -> assertThat(answer).contains("\r\n" + header + ": " + value + "\r\n"));
	}

	@Test
	@DisplayName("R16 over TLS, and only there, browsers are told to stay with it")
	void overTlsBrowsersAreToldToStayWithIt() {
		assertThat(this.mvc.get().uri("/").secure(true)).hasHeader("Strict-Transport-Security",
				"max-age=31536000 ; includeSubDomains");
		assertThat(this.mvc.get().uri("/")).doesNotContainHeader("Strict-Transport-Security");
	}

	@Test
	@DisplayName("R17 the policy allows nothing inline and no evaluation")
	void thePolicyAllowsNothingInlineAndNoEvaluation() {
		assertThat(this.visitors.anyone().get("/").header("Content-Security-Policy")).doesNotContain("unsafe")
			.doesNotContain("data:")
			.doesNotContain("*");
	}

	@ParameterizedTest
	@MethodSource("fromElsewhere")
	@DisplayName("R18 a change that another site sends is refused")
	void aChangeThatAnotherSiteSendsIsRefused(List<String> headers) {
		Visitor visitor = guest();
		String[] sent = headers.stream()
			.map((header) -> header.replace("{port}", Integer.toString(this.visitors.port())))
			.toArray(String[]::new);
		List<String> changes = changes(visitor);
		Map<String, List<String>> before = this.rows.all();
		for (String change : changes) {
			Page answer = visitor.send("POST", change,
					"status=skipped&proficiency=2&note=hello&evidenceUrl=&version=-1&theme=dark", sent);
			assertThat(answer.status()).as(change).isEqualTo(403);
			assertThat(answer.headers("Set-Cookie")).isEmpty();
			assertInTheLayout(answer);
		}
		for (String method : List.of("PUT", "PATCH", "DELETE", "ODD")) {
			assertThat(visitor.send(method, changes.get(0), "status=skipped", sent).status()).as(method).isIn(400, 403);
		}
		assertThat(this.rows.all()).isEqualTo(before);
	}

	static List<List<String>> fromElsewhere() {
		return List.of(List.of("Sec-Fetch-Site", "cross-site"), List.of("Sec-Fetch-Site", "same-site"),
				List.of("Sec-Fetch-Site", "none"), List.of("Sec-Fetch-Site", ""),
				List.of("Sec-Fetch-Site", "SAME-ORIGIN, same-origin"),
				List.of("Sec-Fetch-Site", "cross-site", "Origin", "http://localhost:{port}"), List.of("Origin", "null"),
				List.of("Origin", "https://evil.example"), List.of("Origin", "http://evil.localhost:{port}"),
				List.of("Origin", "http://localhost:1"), List.of("Origin", "http://localhost"),
				List.of("Origin", "http://localhost:{port}.evil.example"),
				List.of("Origin", "http://evil.example@localhost:{port}"), List.of("Origin", "localhost:{port}"),
				List.of("Origin", "http://evil.example", "Referer", "http://localhost:{port}/"),
				List.of("Referer", "https://evil.example/?http://localhost:{port}"),
				List.of("Referer", "http://evil.example/localhost:{port}/"), List.of("Referer", "not an address %"),
				List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sec-Fetch-Site=same-origin", "Origin=http://localhost:{port}",
			"Referer=http://localhost:{port}/skills/python" })
	@DisplayName("R18 a change that our own page sends is made, also by an older browser")
	void aChangeThatOurOwnPageSendsIsMade(String header) {
		String[] sent = header.replace("{port}", Integer.toString(this.visitors.port())).split("=", 2);
		long before = this.rows.count("mark_event");
		Page answer = this.visitors.anyone().send("POST", "/skills/python/mark", "status=learning", sent);
		assertThat(answer.leadsTo()).isEqualTo("/skills/python");
		assertThat(this.rows.count("mark_event")).isEqualTo(before + 1);
	}

	@Test
	@DisplayName("R18 looking changes nothing and makes no guest")
	void lookingChangesNothingAndMakesNoGuest() {
		Visitor stranger = this.visitors.anyone();
		Visitor guest = guest();
		List<String> everything = new ArrayList<>(KINDS);
		everything.addAll(PageKinds.ERRORS.keySet());
		everything.addAll(changes(guest));
		everything.addAll(List.of("/skills/python/mark?status=learned&proficiency=3", "/sitemap.xml",
				"/preferences?theme=dark", "/skills/python/note?note=hello"));
		Map<String, List<String>> before = this.rows.all();
		for (Visitor visitor : List.of(stranger, guest)) {
			for (String path : everything) {
				assertThat(visitor.get(path).headers("Set-Cookie")).as(path).isEmpty();
				assertThat(visitor.head(path).headers("Set-Cookie")).as(path).isEmpty();
			}
		}
		assertThat(stranger.cookies()).isEmpty();
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/", "/actuator/env", "/actuator/info", "/actuator/beans",
			"/actuator/heapdump", "/actuator/mappings", "/actuator/shutdown", "/actuator/prometheus", "/h2-console",
			"/h2-console/", "/.git/config", "/.git/HEAD", "/.env", "/.htaccess", "/.well-known/x",
			"/application.properties", "/application.yml", "/messages/platform.properties", "/WEB-INF/web.xml",
			"/META-INF/MANIFEST.MF", "/WEB-INF/classes/application.properties", "/css/", "/js/", "/img/", "/webjars/",
			"/webjars/htmx.org/2.0.10/package.json", "/css/../application.properties",
			"/db/migration/V001__create_catalog.sql", "/templates/layout/page.html", "/css/.hidden", "/swagger-ui",
			"/v3/api-docs", "/data/waymark.mv.db" })
	@DisplayName("R25 nothing of the inside has an address")
	void nothingOfTheInsideHasAnAddress(String path) {
		Visitor stranger = this.visitors.anyone();
		Page answer = stranger.get(path);
		if (path.endsWith("/")) {
			answer = stranger.follow(answer);
		}
		assertThat(answer.status()).isIn(400, 404);
		assertInTheLayout(answer);
	}

	@Test
	@DisplayName("R25 health says how it is and no more")
	void healthSaysHowItIsAndNoMore() {
		Page health = this.visitors.anyone().get("/actuator/health", "Accept", "application/json");
		assertThat(health.status()).isEqualTo(200);
		assertThat(health.body()).contains("\"status\":\"UP\"")
			.doesNotContain("components")
			.doesNotContain("details")
			.doesNotContain("H2");
		assertThat(this.visitors.anyone().get("/actuator/health/db").status()).isEqualTo(404);
	}

	@Test
	@DisplayName("R25 an error page never shows what went wrong inside")
	void anErrorPageNeverShowsWhatWentWrongInside() {
		Visitor visitor = this.visitors.anyone();
		Page broken = visitor.get("/skills/python", WebTestConfiguration.BREAKDOWN, "yes");
		Page forPrograms = visitor.send("GET", "/skills/python", "", WebTestConfiguration.BREAKDOWN, "yes", "Accept",
				"application/json");
		Page asked = visitor.get("/nowhere?trace=true&message=true&errors=true&exception=true");
		assertThat(List.of(broken, forPrograms, asked))
			.allSatisfy((page) -> assertThat(page.body()).doesNotContain("secret")
				.doesNotContain("Exception")
				.doesNotContain("\tat ")
				.doesNotContain("dev.waymark"));
		assertThat(broken.status()).isEqualTo(500);
		assertInTheLayout(broken);
	}

	@Test
	@DisplayName("R26 nobody is believed about where a request came from or went to")
	void nobodyIsBelievedAboutWhereARequestCameFromOrWentTo() {
		Visitor visitor = this.visitors.anyone();
		String[] forged = { "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto",
				"https", "X-Forwarded-Port", "444", "X-Forwarded-Prefix", "/evil", "X-Forwarded-Ssl", "on", "Forwarded",
				"for=203.0.113.9;host=evil.example;proto=https" };
		Page page = visitor.get("/skills/python", forged);
		assertThat(page.canonical()).isEqualTo(visitor.site() + "/skills/python");
		assertThat(page.body()).doesNotContain("evil.example").doesNotContain("/evil");
		assertThat(page.header("Strict-Transport-Security")).isEmpty();
		Page marked = visitor.send("POST", "/skills/python/mark", "status=learning",
				Stream.concat(Stream.of("Sec-Fetch-Site", "same-origin"), Arrays.stream(forged))
					.toArray(String[]::new));
		assertThat(marked.leadsTo()).isEqualTo("/skills/python");
		assertThat(marked.header("Set-Cookie")).doesNotContain("__Host-").doesNotContain("Secure");
		Page refused = visitor.send("POST", "/skills/python/mark", "status=learned&proficiency=2", "Origin",
				"http://evil.example", "X-Forwarded-Host", "evil.example");
		assertThat(refused.status()).isEqualTo(403);
	}

	@Test
	@DisplayName("R21 a form binds the fields it shows and no others")
	void aFormBindsTheFieldsItShowsAndNoOthers() {
		Visitor other = guest();
		Visitor visitor = guest();
		Map<String, List<String>> before = this.rows.all();
		Page kept = visitor.post("/skills/python/note", "note", "mine", "evidenceUrl", "", "version", "-1", "id", "1",
				"learnerId", "1", "learner", "1", "learner.value", "1", "skillId", "2", "skill.id", "2", "slug",
				"julia", "updatedAt", "2001-01-01T00:00:00Z", "class.module.classLoader.x", "y", "noteForm.note", "z",
				"draft.note", "z", "_method", "DELETE");
		assertThat(kept.leadsTo()).startsWith("/skills/python");
		Map<String, List<String>> after = this.rows.all();
		assertThat(after.get("skill_note")).hasSize(before.get("skill_note").size() + 1)
			.containsAll(before.get("skill_note"))
			.noneMatch((row) -> row.contains("2001-01-01"));
		before.remove("skill_note");
		after.remove("skill_note");
		assertThat(after).isEqualTo(before);
		assertThat(visitor.get("/skills/python").text()).contains("mine");
		assertThat(visitor.get("/skills/julia").text()).doesNotContain("mine");
		assertThat(other.get("/skills/python").text()).doesNotContain("mine");
	}

	@Test
	@DisplayName("R21 headers and the path fill no field of a form")
	void headersAndThePathFillNoFieldOfAForm() {
		Visitor visitor = guest();
		Page list = visitor.get("/skills", "Area", "from-a-header", "Status", "from-a-header", "Kind", "from-a-header");
		assertThat(list.text()).doesNotContain("from-a-header");
		visitor.send("POST", "/skills/julia/note", "note=typed&version=-1", "Sec-Fetch-Site", "same-origin",
				"evidenceUrl", "https://from.a.header.example/");
		assertThat(visitor.get("/skills/julia").text()).contains("typed").doesNotContain("from.a.header");
	}

	private static void assertGuarded(Page page) {
		HEADERS.forEach((header, value) -> assertThat(page.headers(header)).as("%s of %s", header, page)
			.containsExactly(value));
		assertThat(page.headers("Server")).as("%s names no product", page).isEmpty();
		assertThat(page.headers("X-Powered-By")).isEmpty();
		if (page.isHtml()) {
			assertThat(page.header("Cache-Control")).as("Cache-Control of %s", page).isEqualTo("private, no-cache");
		}
	}

	private static void assertInTheLayout(Page page) {
		assertThat(page.heading()).as(page.toString()).isNotBlank();
		assertThat(page.main().getAttribute("id")).isEqualTo("main");
		assertThat(page.links()).as(page.toString()).contains("/roadmaps", "/skills", "/resources", "/guides");
	}

	/** A visitor who has marked something. */
	private Visitor guest() {
		Visitor visitor = this.visitors.anyone();
		visitor.postAndLook("/resources/deeplearning-ai-tensorflow-developer/mark", "status", "done");
		return visitor;
	}

	/** The addresses of all changes, with a change of this visitor to be undone. */
	private List<String> changes(Visitor visitor) {
		String undo = visitor.follow(visitor.post("/skills/julia/mark", "status", "to-learn"))
			.all("form")
			.stream()
			.map((form) -> form.getAttribute("action"))
			.filter((action) -> action.endsWith("/undo"))
			.findFirst()
			.orElse("/marks/00000000-0000-0000-0000-000000000000/undo");
		String milestone = visitor.get("/guides/steps-to-start")
			.all("form")
			.stream()
			.map((form) -> form.getAttribute("action"))
			.filter((action) -> action.startsWith("/milestones/"))
			.findFirst()
			.orElse("/milestones/x/mark");
		return CHANGES.stream()
			.map((path) -> path.replace("/milestones/{milestone}/mark", milestone).replace("/marks/{event}/undo", undo))
			.toList();
	}

	/** Every address of a handler of ours, with the methods it is made for. */
	private Map<String, Set<String>> mapped() {
		Map<String, Set<String>> mapped = new TreeMap<>();
		this.mappings.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType().getName().startsWith("dev.waymark.")) {
				assertThat(mapping.getMethodsCondition().getMethods()).as("methods of %s", handler).isNotEmpty();
				mapping.getPatternValues().forEach((pattern) -> {
					Set<String> methods = mapped.computeIfAbsent(pattern.replaceAll("\\{[^}]+}", "x"),
							(path) -> new TreeSet<>());
					mapping.getMethodsCondition().getMethods().stream().map(RequestMethod::name).forEach(methods::add);
					if (methods.contains("GET")) {
						methods.add("HEAD");
					}
				});
			}
		});
		return new LinkedHashMap<>(mapped);
	}

	private MvcTestResult ask(String method, String path) {
		return this.mvc.method(HttpMethod.valueOf(method))
			.uri(path)
			.header("Sec-Fetch-Site", "same-origin")
			.header("Accept", "*/*")
			.exchange();
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.visitors.port())) {
			socket.getOutputStream()
				.write((request + " HTTP/1.1\r\nHost: localhost:" + this.visitors.port()
						+ "\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
