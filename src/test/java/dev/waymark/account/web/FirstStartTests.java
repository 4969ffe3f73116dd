package dev.waymark.account.web;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.WaymarkApplication;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a fresh installation gets its first administrator.
 */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

	private static final Pattern LINK = Pattern.compile("it works once: http://localhost:(\\d+)(/setup/\\S+)");

	private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

	@Test
	@DisplayName("R9 no account comes with the program; the link that the first start prints makes one administrator")
	void theLinkThatTheFirstStartPrintsMakesOneAdministrator(CapturedOutput output) {
		try (ConfigurableApplicationContext waymark = start()) {
			JdbcClient jdbc = waymark.getBean(JdbcClient.class);
			assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single()).isZero();
			Matcher printed = LINK.matcher(output.getOut());
			assertThat(printed.find()).isTrue();
			int port = Integer.parseInt(printed.group(1));
			String link = printed.group(2);
			assertThat(printed.find()).as("printed once").isFalse();
			becomeAdministrator(new Visitor(port), link);
			assertGone(new Visitor(port), link);
			assertThat(jdbc.sql("select role || ' ' || email from account").query(String.class).list())
				.containsExactly("administrator root@example.org");
		}
		String before = output.getOut();
		try (ConfigurableApplicationContext again = start()) {
			assertThat(again.isRunning()).isTrue();
			assertThat(output.getOut().substring(before.length())).contains("Waymark is ready")
				.doesNotContain("/setup/")
				.doesNotContain("administrator");
		}
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

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(WaymarkApplication.class, "--server.port=0",
				"--spring.datasource.url=" + this.database, "--waymark.jobs=off", "--logging.level.dev.waymark=info",
				"--spring.session.jdbc.cleanup-cron=-");
	}

}
