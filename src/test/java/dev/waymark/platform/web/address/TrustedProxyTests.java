package dev.waymark.platform.web.address;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.ProxyTest;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Waymark behind a proxy that ends TLS. The proxy is on this machine, which is trusted.
 */
@ProxyTest
class TrustedProxyTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("R26 of what a request claims about its way only the trusted proxy's word is believed")
	void onlyTheTrustedProxysWordIsBelieved() {
		String email = this.members.open("learner");
		this.visitors.anyone()
			.send("POST", "/sign-in", Visitor.form("email", email, "password", "wrong"), "Sec-Fetch-Site",
					"same-origin", "X-Forwarded-For", "198.51.100.66, 203.0.113.9");
		assertThat(this.jdbc.sql("select address from audit_event where kind = 'sign-in-refused' and subject = ?")
			.param(email)
			.query(String.class)
			.list()).containsExactly("203.0.113.9");
	}

	@Test
	@DisplayName("R26 an address that is none is not kept, and not counted as another's")
	void anAddressThatIsNoneIsNotKept() {
		String email = this.members.open("learner");
		for (String said : List.of("<b>anything</b>", "forged line", "a".repeat(900), "1.2.3", "localhost")) {
			this.visitors.anyone()
				.send("POST", "/sign-in", Visitor.form("email", email, "password", "wrong"), "Sec-Fetch-Site",
						"same-origin", "X-Forwarded-For", said + ", 10.1.2.3");
		}
		assertThat(this.jdbc.sql("select address from audit_event where kind = 'sign-in-refused' and subject = ?")
			.param(email)
			.query(String.class)
			.list()).isNotEmpty().containsOnly("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/;a=b", "/skills/%ff", "/a%2fb", "/%00", "//skills", "/" })
	@DisplayName("R16 over TLS the earliest refusal says so too, and is a page like any other")
	void theEarliestRefusalHasItsHeadersAndAPage(String path) {
		Page answer = this.visitors.anyone()
			.send("GET", path, "", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.12");
		assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
		assertThat(answer.status()).isEqualTo(path.equals("/") ? 200 : 400);
		assertThat(answer.body()).doesNotContain("<style", "style=", "Tomcat");
		assertThat(NuChecker.errors(answer.body())).isEmpty();
		assertThat(answer.links()).contains("/");
	}

	/** The password would be whoever's the site is to which the link leads. */
	@ParameterizedTest
	@ValueSource(strings = { "Host: else.example", "Host: localhost\r\nX-Forwarded-Host: else.example",
			"Host: else.example:443\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: else.example" })
	void theLinkInALetterFollowsNoHostThatARequestHasNamed(String hosts) throws IOException {
		String email = this.members.open("learner");
		assertThat(sendFrom(hosts, "/reset", Visitor.form("email", email))).contains(" 302 ");
		assertThat(new Letterbox(this.jdbc).text(email)).doesNotContain("else.example")
			.contains("http://localhost:%d/reset/choose/".formatted(this.visitors.port()));
	}

	private String sendFrom(String hosts, String path, String form) throws IOException {
		try (Socket socket = new Socket("localhost", this.visitors.port())) {
			socket.getOutputStream().write("""
					POST %s HTTP/1.1\r
					%s\r
					X-Forwarded-For: 203.0.113.14\r
					Sec-Fetch-Site: same-origin\r
					Content-Type: application/x-www-form-urlencoded\r
					Content-Length: %d\r
					Connection: close\r
					\r
					%s""".formatted(path, hosts, form.length(), form).getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aRedirectStaysOnThePortThatTheProxyHasOutside() {
		Page answer = this.visitors.anyone()
			.send("GET", "/settings", "", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "skills.example.org:8443",
					"X-Forwarded-For", "203.0.113.11");
		assertThat(answer.header("Location")).startsWith("/sign-in");
	}

	@Test
	@DisplayName("R15 behind TLS every cookie is bound to this host and to TLS")
	void behindTlsEveryCookieIsBoundToThisHostAndToTls() {
		Page answer = this.visitors.anyone()
			.send("POST", "/sign-in", Visitor.form("email", this.members.open("learner"), "password", Members.PASSWORD),
					"Sec-Fetch-Site", "same-origin", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.10");
		assertThat(answer.headers("Set-Cookie")).hasSizeGreaterThanOrEqualTo(3)
			.allSatisfy((cookie) -> assertThat(cookie).contains("; Secure")
				.contains("; HttpOnly")
				.contains("Path=/")
				.contains("SameSite=Lax")
				.doesNotContain("Domain="))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-waymark-session="))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-waymark-device="));
		assertThat(answer.header("Strict-Transport-Security")).contains("max-age=");
	}

}
