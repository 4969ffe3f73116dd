package dev.waymark.platform.web.address;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.password.Passwords;
import dev.waymark.site.Accounts;
import dev.waymark.site.Database;
import dev.waymark.site.Node;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site that lives below a path of its server, beside other things: whatever leads
 * somewhere leads below that path, and no deeper.
 */
class SiteBelowAPathTests {

	private static final String SITE = "/waymark";

	/** An address in a page that leads outside of the path, or twice into it. */
	private static final Pattern ASTRAY = Pattern.compile(
			"(?:href|src|action|data-(?:from|shown-by|editing|search))=\"(?:/(?!waymark/)[^\"]*|[^\"]*/waymark/waymark[^\"]*)\"");

	private static final Node node = Node.start(Database.H2, Database.H2.seeded(), "--waymark.jobs=off",
			"--spring.session.jdbc.cleanup-cron=-", "--server.servlet.context-path=" + SITE,
			"--waymark.throttle.address-per-minute=1000000", "--server.tomcat.connection-timeout=10m");

	private final Visitor visitor = new Visitor(node.port());

	@AfterAll
	static void stop() {
		node.close();
	}

	@Test
	void everyLinkOfEveryPageLeadsBelowThePath() {
		List<String> astray = new ArrayList<>();
		PageKinds.PAGES.forEach((path) -> {
			Page page = this.visitor.get(SITE + path);
			assertThat(page.status()).as(path).isEqualTo(200);
			astray.addAll(astray(page));
		});
		List.of("/nowhere", "/skills/lineer-algebra", "/sign-up/finish/made-up")
			.forEach((path) -> astray.addAll(astray(this.visitor.get(SITE + path))));
		assertThat(astray).isEmpty();
	}

	@Test
	void linksThatEditorsWroteLeadBelowThePath() {
		assertThat(this.visitor.get(SITE + "/guides/pay-explained").links())
			.anyMatch((link) -> link.startsWith(SITE + "/skills/"));
	}

	@Test
	void robotsAreKeptFromWhatIsBelowThePath() {
		assertThat(this.visitor.get(SITE + "/robots.txt").body().lines().filter((line) -> line.startsWith("Dis")))
			.isNotEmpty()
			.allMatch((line) -> line.startsWith("Disallow: /waymark/"));
	}

	@Test
	void aFormLeadsBackToWhereItStood() {
		Page page = this.visitor.get(SITE + "/skills/python");
		Element form = page.all("form")
			.stream()
			.filter((one) -> one.getAttribute("action").endsWith("/preferences"))
			.findFirst()
			.orElseThrow();
		Page then = this.visitor.press(form, Page.all(form, "button").get(0));
		assertThat(then.status()).isEqualTo(200);
		assertThat(then.heading()).isEqualTo(page.heading());
		assertThat(this.visitor.post(SITE + "/skills/python/mark", "status", "learning", "back", "/skills").leadsTo())
			.startsWith(SITE + "/skills");
	}

	@Test
	void whoeverHasToSignInIsLedThereAndOnFromThere() {
		Accounts accounts = new Accounts(node.find(JdbcClient.class), node.find(Passwords.class),
				node.find(SecondFactor.class));
		String email = accounts.open("editor", "Edith", "example.org");
		Page door = this.visitor.get(SITE + "/settings/profile");
		assertThat(door.leadsTo()).isEqualTo(SITE + "/sign-in?back=%2Fsettings%2Fprofile");
		assertThat(this.visitor
			.post(SITE + "/sign-in", "email", email, "password", Accounts.PASSWORD, "back", "/settings/profile")
			.leadsTo()).isEqualTo(SITE + "/settings/profile");
		assertThat(astray(this.visitor.get(SITE + "/settings/profile"))).isEmpty();
		assertThat(this.visitor.get(SITE + "/admin").leadsTo()).isEqualTo(SITE + "/settings/second-factor?why=role");
		accounts.giveSecondFactor(email);
		this.visitor.cookies().clear();
		this.visitor.get(SITE + "/sign-in");
		this.visitor.post(SITE + "/sign-in", "email", email, "password", Accounts.PASSWORD, "back", "/admin");
		assertThat(this.visitor.postAndLook(SITE + "/sign-in/code", "code", accounts.nextCode(email)).status())
			.isEqualTo(200);
		for (String path : List.of("/admin", "/admin/content/skills", "/admin/content/skills/new", "/admin/inbox",
				"/admin/links", "/admin/import")) {
			Page page = this.visitor.get(SITE + path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(astray(page)).as(path).isEmpty();
		}
		assertThat(this.visitor.get(SITE + "/admin/content/skills/new").body())
			.contains("data-shown-by=\"/waymark/admin/markdown\"");
		assertThat(this.visitor.post(SITE + "/admin/markdown", "text", "[Python](/skills/python)").body())
			.contains("href=\"/waymark/skills/python\"");
	}

	@Test
	void theEarliestRefusalLeadsBelowThePath() throws IOException {
		String answer = raw("GET /waymark/skills/a%2Fb");
		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("href=\"/waymark/\"", "href=\"/waymark/roadmaps\"", "href=\"/waymark/css/waymark-");
		assertThat(ASTRAY.matcher(answer).results().map((found) -> found.group())).isEmpty();
		assertThat(ASTRAY.matcher(raw("GET /elsewhere/a%2Fb")).results().map((found) -> found.group())).isEmpty();
	}

	private static List<String> astray(Page page) {
		return ASTRAY.matcher(page.body()).results().map((found) -> found.group()).toList();
	}

	private static String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", node.port())) {
			socket.getOutputStream()
				.write((request + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
