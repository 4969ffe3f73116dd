package dev.waymark.account.web.entry;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Database;
import dev.waymark.site.Members;
import dev.waymark.site.Node;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a fresh installation gets its first administrator.
 */
@Execution(ExecutionMode.CONCURRENT)
class FirstStartTests {

	private static final Pattern LINK = Pattern.compile("it works once: (http://localhost:\\d+)(/setup/\\S+)");

	private final String database = Database.H2.seeded();

	@Test
	@DisplayName("R9 no account comes with the program; the link that the first start prints makes one administrator")
	void theLinkThatTheFirstStartPrintsMakesOneAdministrator() {
		try (Node waymark = start()) {
			JdbcClient jdbc = waymark.find(JdbcClient.class);
			assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single()).isZero();
			String link = link(waymark);
			becomeAdministrator(new Visitor(waymark.port()), link);
			assertGone(new Visitor(waymark.port()), link);
			assertThat(jdbc.sql("select role || ' ' || email from account").query(String.class).list())
				.containsExactly("administrator root@example.org");
		}
		try (Node again = start()) {
			assertThat(again.said()).singleElement()
				.asString()
				.contains("Waymark is ready: " + again.site())
				.doesNotContain("/setup/", "administrator");
		}
	}

	private static String link(Node waymark) {
		List<MatchResult> printed = LINK.matcher(String.join("\n", waymark.said())).results().toList();
		assertThat(printed).as("printed once").hasSize(1);
		assertThat(printed.get(0).group(1)).isEqualTo(waymark.site());
		return printed.get(0).group(2);
	}

	private static void becomeAdministrator(Visitor visitor, String link) {
		assertGone(new Visitor(port(visitor)), "/setup/x");
		assertGone(new Visitor(port(visitor)), link.substring(0, link.length() - 1));
		assertThat(visitor.get(link).status()).isEqualTo(200);
		Page refused = visitor.post(link, "email", "root@example.org", "name", "Root of evil.example", "password",
				"too short");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.byId("email").getAttribute("value")).isEqualTo("root@example.org");
		assertThat(refused.byId("password").getAttribute("autocomplete")).isEqualTo("new-password");
		assertThat(Page.text(refused.only("title"))).startsWith("Error: ");
		Page in = visitor.post(link, "email", "root@example.org", "name", "Root", "password", Members.PASSWORD);
		assertThat(in.leadsTo()).startsWith("/settings/second-factor");
		assertThat(visitor.follow(in).status()).isEqualTo(200);
		assertThat(visitor.get("/admin/people").leadsTo()).as("R10 without a second factor")
			.startsWith("/settings/second-factor");
	}

	private static int port(Visitor visitor) {
		return Integer.parseInt(visitor.site().replaceFirst(".*:", ""));
	}

	private static void assertGone(Visitor visitor, String link) {
		assertThat(visitor.get(link).status()).isEqualTo(410);
		assertThat(visitor.post(link, "email", "second@example.org", "name", "Second", "password", Members.PASSWORD)
			.status()).isEqualTo(410);
		assertThat(visitor.cookies()).isEmpty();
	}

	private Node start() {
		return Node.start(Database.H2, this.database, "--waymark.jobs=off", "--spring.session.jdbc.cleanup-cron=-");
	}

}
