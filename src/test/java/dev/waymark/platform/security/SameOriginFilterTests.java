package dev.waymark.platform.security;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Other sites change nothing in a visitor's name.
 */
class SameOriginFilterTests {

	private static final String FETCH_SITE = "Sec-Fetch-Site";

	private static final String HOST = "skills.example.org";

	@ParameterizedTest
	@DisplayName("R18 a change from one of our own pages is let through")
	@MethodSource("changes")
	void letsAChangeFromOurOwnPageThrough(String method) {
		MockHttpServletRequest request = request(method, HOST);
		request.addHeader(FETCH_SITE, "same-origin");
		assertThat(passes(request)).isTrue();
	}

	@ParameterizedTest
	@DisplayName("R18 a change that another site sent is refused, whatever else it says")
	@ValueSource(strings = { "cross-site", "same-site", "none", "", "SAME-ORIGIN", "same-origin, cross-site",
			"same-origin " })
	void refusesAChangeThatTheBrowserCallsForeign(String site) {
		MockHttpServletRequest request = request("POST", HOST);
		request.addHeader(FETCH_SITE, site);
		request.addHeader(HttpHeaders.ORIGIN, "https://" + HOST);
		request.addHeader(HttpHeaders.REFERER, "https://" + HOST + "/skills");
		assertThat(passes(request)).isFalse();
	}

	@ParameterizedTest
	@DisplayName("R18 an old browser's Origin must name the host that was asked")
	@CsvSource({ "skills.example.org,https://skills.example.org,true",
			"skills.example.org,https://Skills.Example.org,true", "SKILLS.example.org,https://skills.example.org,true",
			"localhost:8080,http://localhost:8080,true", "[::1]:8080,http://[::1]:8080,true",
			"skills.example.org,null,false", "skills.example.org,https://else.example,false",
			"skills.example.org,https://example.org,false", "skills.example.org,https://sub.skills.example.org,false",
			"skills.example.org,https://skills.example.org.else.example,false",
			"skills.example.org,https://skills.example.org:8443,false", "localhost:8080,http://localhost:9090,false",
			"localhost:8080,http://localhost,false", "skills.example.org,https://user@skills.example.org,false",
			"skills.example.org,https://skills.example.org@else.example,false",
			"skills.example.org,skills.example.org,false", "skills.example.org,'',false",
			"skills.example.org,'https://',false", "skills.example.org,'not an address %',false" })
	void comparesTheOriginWithTheHost(String host, String origin, boolean passes) {
		MockHttpServletRequest request = request("POST", host);
		request.addHeader(HttpHeaders.ORIGIN, origin);
		assertThat(passes(request)).isEqualTo(passes);
	}

	@ParameterizedTest
	@DisplayName("R18 without Origin the Referer must name the host that was asked")
	@CsvSource({ "https://skills.example.org/skills?area=data,true", "https://skills.example.org/,true",
			"https://else.example/skills,false", "https://else.example/?https://skills.example.org/,false",
			"https://sub.skills.example.org/,false", "https://skills.example.org:8443/,false", "'',false",
			"/skills,false", "about:blank,false" })
	void comparesTheRefererWithTheHost(String referer, boolean passes) {
		MockHttpServletRequest request = request("POST", HOST);
		request.addHeader(HttpHeaders.REFERER, referer);
		assertThat(passes(request)).isEqualTo(passes);
	}

	@Test
	@DisplayName("R18 a foreign Origin is not outweighed by a Referer of our own")
	void prefersTheOriginToTheReferer() {
		MockHttpServletRequest request = request("POST", HOST);
		request.addHeader(HttpHeaders.ORIGIN, "null");
		request.addHeader(HttpHeaders.REFERER, "https://" + HOST + "/skills");
		assertThat(passes(request)).isFalse();
	}

	@ParameterizedTest
	@DisplayName("R18 a change that says nothing of its sender is refused")
	@MethodSource("changes")
	void refusesAChangeThatSaysNothing(String method) {
		assertThat(passes(request(method, HOST))).isFalse();
	}

	@Test
	@DisplayName("R18 a change that names no host is refused")
	void refusesAChangeWithoutAHost() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/skills/python/mark");
		request.addHeader(HttpHeaders.ORIGIN, "https://" + HOST);
		assertThat(passes(request)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "OPTIONS" })
	void letsReadersThroughWhereverTheyComeFrom(String method) {
		MockHttpServletRequest request = request(method, HOST);
		request.addHeader(FETCH_SITE, "cross-site");
		request.addHeader(HttpHeaders.ORIGIN, "https://else.example");
		assertThat(passes(request)).isTrue();
		assertThat(passes(request(method, HOST))).isTrue();
	}

	private static Stream<String> changes() {
		return Stream.of("POST", "PUT", "PATCH", "DELETE");
	}

	private static MockHttpServletRequest request(String method, String host) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/skills/python/mark");
		request.addHeader(HttpHeaders.HOST, host);
		return request;
	}

	/** Either the page behind is reached, or the answer is 403: nothing in between. */
	private static boolean passes(MockHttpServletRequest request) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		try {
			new SameOriginFilter().doFilter(request, response, chain);
		}
		catch (IOException | ServletException ex) {
			throw new AssertionError("The filter fails", ex);
		}
		boolean reached = chain.getRequest() != null;
		assertThat(response.getStatus()).isEqualTo(reached ? 200 : 403);
		return reached;
	}

}
