package dev.waymark.account.web;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import dev.waymark.site.Members;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands on the cookies.
 */
@WaymarkTest
class CookieTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Members members;

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@DisplayName("R15 every cookie is out of reach of scripts and of other sites, and over TLS bound to this host")
	void everyCookieIsOutOfReach(boolean tls) {
		List<String> marked = cookies(post(tls, "/skills/python/mark", "status", "learning"));
		List<String> preferred = cookies(post(tls, "/preferences", "theme", "dark"));
		List<String> signedIn = cookies(signIn(tls));
		String prefix = tls ? "__Host-" : "";
		assertNames(marked, prefix + "waymark-guest", prefix + "waymark-notice");
		assertNames(preferred, prefix + "waymark-preferences");
		assertNames(signedIn, prefix + "waymark-session", prefix + "waymark-device", prefix + "waymark-preferences");
		for (List<String> cookies : List.of(marked, preferred, signedIn)) {
			assertThat(cookies).allSatisfy((cookie) -> assertGuarded(cookie, tls));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@DisplayName("R15 signing out takes each cookie away as it was set")
	void signingOutTakesEachCookieAwayAsItWasSet(boolean tls) {
		Cookie[] held = signIn(tls).getCookies();
		List<String> gone = cookies(this.mvc.post()
			.uri("/sign-out")
			.secure(tls)
			.header("Sec-Fetch-Site", "same-origin")
			.cookie(withoutSession(held))
			.exchange()
			.getResponse());
		assertThat(gone).hasSize(held.length - 1).allSatisfy((cookie) -> {
			assertGuarded(cookie, tls);
			assertThat(cookie).contains("Max-Age=0");
		});
	}

	@Test
	@DisplayName("R15 over TLS a cookie without the prefix, which another host may have set, counts for nothing")
	void overTlsACookieWithoutThePrefixCountsForNothing() {
		Visitor member = this.members.newcomer("learner");
		Visitor guest = this.visitors.anyone();
		guest.post("/skills/python/mark", "status", "learning");
		String session = member.cookies().get("waymark-session");
		String pass = guest.cookies().get("waymark-guest");
		assertThat(look("/settings", new Cookie("waymark-session", session)).getStatus()).isEqualTo(302);
		assertThat(look("/settings", new Cookie("__Host-waymark-session", session)).getStatus()).isEqualTo(200);
		assertThat(look("/me", new Cookie("waymark-guest", pass)).getContentAsByteArray())
			.isEqualTo(look("/me", new Cookie("odd", "x")).getContentAsByteArray());
		assertThat(new String(look("/me", new Cookie("__Host-waymark-guest", pass)).getContentAsByteArray()))
			.contains("Python");
		assertThat(new String(look("/", new Cookie("waymark-preferences", "dark.keys.auto")).getContentAsByteArray()))
			.doesNotContain("data-theme=\"dark\"");
	}

	@Test
	@DisplayName("R15 over TLS preferences are kept and read under their own name")
	void overTlsPreferencesAreKeptAndRead() {
		Cookie kept = post(true, "/preferences", "theme", "dark").getCookies()[0];
		assertThat(look("/", kept).getContentAsByteArray())
			.isNotEqualTo(look("/", new Cookie("odd", "x")).getContentAsByteArray());
	}

	private MockHttpServletResponse look(String path, Cookie cookie) {
		return this.mvc.get().uri(path).secure(true).cookie(cookie).exchange().getResponse();
	}

	private MockHttpServletResponse post(boolean tls, String path, String... field) {
		return this.mvc.post()
			.uri(path)
			.secure(tls)
			.header("Sec-Fetch-Site", "same-origin")
			.param(field[0], field[1])
			.exchange()
			.getResponse();
	}

	private MockHttpServletResponse signIn(boolean tls) {
		return this.mvc.post()
			.uri("/sign-in")
			.secure(tls)
			.header("Sec-Fetch-Site", "same-origin")
			.param("email", this.members.open("learner"))
			.param("password", Members.PASSWORD)
			.exchange()
			.getResponse();
	}

	/** A session asks for its token as well, which has a test of its own. */
	private static Cookie[] withoutSession(Cookie[] cookies) {
		return java.util.Arrays.stream(cookies)
			.filter((cookie) -> !cookie.getName().endsWith("session"))
			.toArray(Cookie[]::new);
	}

	private static List<String> cookies(MockHttpServletResponse answer) {
		assertThat(answer.getHeader("Location")).isNotNull();
		return answer.getHeaders("Set-Cookie");
	}

	private static void assertNames(List<String> cookies, String... names) {
		assertThat(cookies).extracting((cookie) -> cookie.substring(0, cookie.indexOf('=')))
			.containsExactlyInAnyOrder(names);
	}

	private static void assertGuarded(String cookie, boolean tls) {
		assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/").doesNotContain("Domain");
		assertThat(cookie.matches(".*Path=/(;.*|$)")).as(cookie).isTrue();
		assertThat(cookie.contains("; Secure")).as(cookie).isEqualTo(tls);
	}

}
