package dev.waymark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import dev.waymark.platform.web.address.ReturnPath;
import dev.waymark.site.Members;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reaches which address: every kind of visitor at every mapping there is. A mapping
 * that stands in no line below fails the build.
 */
@WaymarkTest
class AccessMatrixTests {

	private static final Map<String, Access> TABLE = table();

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private final Map<Kind, Visitor> browsers = new EnumMap<>(Kind.class);

	@Test
	@DisplayName("R19 every mapping stands in the table, and nothing else does")
	void everyMappingStandsInTheTable() {
		assertThat(mapped()).isEqualTo(TABLE.keySet());
	}

	@Test
	@DisplayName("R20 every kind of visitor reaches what is theirs and nothing else")
	void everyKindOfVisitorReachesWhatIsTheirsAndNothingElse() {
		List<String> wrong = new ArrayList<>();
		TABLE.forEach((mapping, access) -> Stream.of(Kind.values()).forEach((kind) -> {
			Reach reach = ask(kind, mapping);
			if (reach != access.expected(kind)) {
				wrong.add("%s: %s reaches %s instead of %s".formatted(mapping, kind, reach, access.expected(kind)));
			}
		}));
		assertThat(wrong).isEmpty();
	}

	@Test
	void noPageStandsWhereAThingOfThatNameWouldBe() {
		Set<String> things = mapped().stream()
			.filter((mapping) -> mapping.endsWith("/{slug}"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(things).contains("GET /skills/{slug}", "GET /resources/{slug}");
		assertThat(mapped()).filteredOn((mapping) -> !mapping.endsWith("}"))
			.extracting((mapping) -> mapping.replaceFirst("[^/]+$", "{slug}"))
			.doesNotContainAnyElementsOf(things);
	}

	@Test
	void aFormLeadsBackToWhicheverPageItStandsOn() {
		assertThat(mapped()).filteredOn((mapping) -> mapping.startsWith("GET "))
			.extracting((mapping) -> mapping.substring("GET ".length()).replaceAll("\\{[^}]+}", "aB3_-x"))
			.hasSizeGreaterThan(40)
			.allSatisfy((path) -> assertThat(ReturnPath.of(path, "elsewhere")).isEqualTo(path));
	}

	private Reach ask(Kind kind, String mapping) {
		String method = mapping.substring(0, mapping.indexOf(' '));
		String path = mapping.substring(mapping.indexOf('/'))
			.replace("{person}", somebody())
			.replaceAll("\\{[^}]+}", "x");
		Visitor browser = this.browsers.computeIfAbsent(kind, this::browser);
		Cookie[] cookies = browser.cookies()
			.entrySet()
			.stream()
			.map((cookie) -> new Cookie(cookie.getKey(), cookie.getValue()))
			.toArray(Cookie[]::new);
		var request = this.mvc.method(HttpMethod.valueOf(method))
			.uri(path)
			.header("Sec-Fetch-Site", "same-origin")
			.header("Accept", "*/*")
			.header("X-CSRF-TOKEN", browser.token().isEmpty() ? "none" : browser.token());
		MvcTestResult answer = ((cookies.length > 0) ? request.cookie(cookies) : request).exchange();
		if (method.equals("POST") && path.matches("/sign-out|/reset/.*|/settings/.*")) {
			this.browsers.remove(kind);
		}
		if (answer.getMvcResult().getHandler() != null) {
			return Reach.PAGE;
		}
		if ("/sign-in/typed".equals(answer.getResponse().getForwardedUrl())) {
			return Reach.SIGN_IN;
		}
		String location = answer.getResponse().getHeader("Location");
		return (location != null && location.startsWith("/sign-in?")) ? Reach.SIGN_IN : Reach.NOTHING;
	}

	private Visitor browser(Kind kind) {
		return switch (kind) {
			case ANONYMOUS -> this.visitors.anyone();
			case GUEST -> {
				Visitor guest = this.visitors.anyone();
				guest.postAndLook("/skills/python/mark", "status", "learning");
				yield guest;
			}
			case MEMBER -> this.members.newcomer("learner");
			case EDITOR -> this.members.newcomer("editor");
			case ADMINISTRATOR -> this.members.newcomer("administrator");
			case EDITOR_WITHOUT_SECOND_FACTOR -> this.members.signIn(this.members.open("editor"));
			case DISABLED -> {
				String email = this.members.open("administrator");
				this.members.giveSecondFactor(email);
				Visitor visitor = this.members.signIn(email);
				this.jdbc.sql("update account set disabled_at = current_timestamp where email = ?")
					.param(email)
					.update();
				yield visitor;
			}
		};
	}

	/** The uuid of an account that nobody minds. */
	private String somebody() {
		String email = this.members.open("learner");
		return this.jdbc.sql("select uuid from account where email = ?").param(email).query(String.class).single();
	}

	private Set<String> mapped() {
		Set<String> mapped = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType().getName().startsWith("dev.waymark.")) {
				mapping.getPatternValues()
					.forEach((pattern) -> mapping.getMethodsCondition()
						.getMethods()
						.forEach((method) -> mapped.add(method + " " + pattern)));
			}
		});
		return mapped;
	}

	private static Map<String, Access> table() {
		Map<String, Access> table = new TreeMap<>();
		Stream
			.of("/", "/roadmaps", "/roadmaps/{slug}", "/roadmaps/{slug}/levels/{level}", "/areas", "/areas/{slug}",
					"/skills", "/skills/{slug}", "/levels", "/levels/{slug}", "/resources", "/resources/{slug}",
					"/guides", "/guides/{slug}", "/compare", "/pay", "/search", "/search/completions", "/sources",
					"/sitemap.xml", "/robots.txt", "/opensearch.xml", "/schema/content.json", "/me", "/sign-up",
					"/sign-up/sent", "/sign-up/finish/{word}", "/sign-in", "/sign-in/code", "/sign-in/join",
					"/sign-in/unverified", "/reset", "/reset/sent", "/reset/choose/{word}", "/email/{word}",
					"/setup/{word}", "/skills/{slug}/report", "/resources/{slug}/report", "/suggest", "/me/reports")
			.forEach((path) -> table.put("GET " + path, Access.ANYBODY));
		Stream
			.of("/skills/{slug}/mark", "/resources/{slug}/mark", "/milestones/{slug}/mark", "/marks/{event}/undo",
					"/skills/{slug}/note", "/preferences", "/sign-up", "/sign-up/finish/{word}", "/sign-in",
					"/sign-in/code", "/sign-in/join", "/sign-in/typed", "/sign-out", "/reset", "/reset/choose/{word}",
					"/email/{word}", "/setup/{word}", "/skills/{slug}/report", "/resources/{slug}/report", "/suggest")
			.forEach((path) -> table.put("POST " + path, Access.ANYBODY));
		Stream
			.of("/settings", "/settings/profile", "/settings/email", "/settings/password", "/settings/second-factor",
					"/settings/second-factor/app", "/settings/sessions", "/settings/organisations", "/settings/data",
					"/settings/leave")
			.forEach((path) -> table.put("GET " + path, Access.MEMBERS));
		Stream
			.of("/settings/profile", "/settings/email", "/settings/password", "/settings/second-factor",
					"/settings/second-factor/app", "/settings/second-factor/codes", "/settings/second-factor/off",
					"/settings/sessions/{name}/end", "/settings/sessions/end-others", "/settings/organisations",
					"/settings/data", "/settings/leave", "/settings/stay")
			.forEach((path) -> table.put("POST " + path, Access.MEMBERS));
		Stream
			.of("", "/content/{kinds}", "/content/{kinds}/order", "/content/{kinds}/new", "/content/{kinds}/{thing}",
					"/content/{kinds}/{thing}/compare", "/content/{kinds}/{thing}/retire",
					"/content/{kinds}/{thing}/remove", "/content/{kinds}/{thing}/grid", "/publish", "/history",
					"/history/{number}", "/suggestions", "/links", "/coverage", "/content/{kinds}/{thing}/preview",
					"/discard", "/former-drafts", "/former-drafts/{thing}/{version}", "/import", "/import/{upload}",
					"/export", "/export.json", "/export.csv.zip")
			.forEach((path) -> table.put("GET /admin" + path, Access.EDITORS));
		Stream
			.of("/content/{kinds}", "/content/{kinds}/order", "/content/{kinds}/new", "/content/{kinds}/{thing}",
					"/content/{kinds}/{thing}/compare", "/content/{kinds}/{thing}/retire",
					"/content/{kinds}/{thing}/remove", "/content/{kinds}/{thing}/grid", "/publish", "/history/{number}",
					"/markdown", "/suggestions/{thing}", "/discard", "/former-drafts/{thing}/{version}", "/links/check",
					"/import", "/import/{upload}")
			.forEach((path) -> table.put("POST /admin" + path, Access.EDITORS));
		Stream.of("/admin/inbox", "/admin/inbox/{report}").forEach((path) -> table.put("GET " + path, Access.EDITORS));
		Stream.of("done", "dismiss", "reopen")
			.forEach((verb) -> table.put("POST /admin/inbox/{report}/" + verb, Access.EDITORS));
		Stream.of("/admin/people", "/admin/people/{person}", "/admin/audit", "/admin/front-page")
			.forEach((path) -> table.put("GET " + path, Access.ADMINISTRATORS));
		Stream.of("role", "disable", "enable", "end-sessions", "delete")
			.forEach((verb) -> table.put("POST /admin/people/{person}/" + verb, Access.ADMINISTRATORS));
		table.put("POST /admin/front-page", Access.ADMINISTRATORS);
		return table;
	}

	/**
	 * Kinds of visitors.
	 */
	private enum Kind {

		ANONYMOUS, GUEST, MEMBER, EDITOR, EDITOR_WITHOUT_SECOND_FACTOR, ADMINISTRATOR, DISABLED;

		boolean isSignedIn() {
			return this != ANONYMOUS && this != GUEST && this != DISABLED;
		}

	}

	/**
	 * How far somebody gets.
	 */
	private enum Reach {

		PAGE, SIGN_IN, NOTHING

	}

	/**
	 * Whose an address is.
	 */
	private enum Access {

		ANYBODY, MEMBERS, EDITORS, ADMINISTRATORS;

		Reach expected(Kind kind) {
			if (this == ANYBODY) {
				return Reach.PAGE;
			}
			if (!kind.isSignedIn()) {
				return Reach.SIGN_IN;
			}
			boolean reaches = this == MEMBERS || kind == Kind.ADMINISTRATOR || this == EDITORS && kind == Kind.EDITOR;
			return reaches ? Reach.PAGE : Reach.NOTHING;
		}

	}

}
