package dev.waymark.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes as they are set up in earnest: one database, one mail server, and jobs that
 * run by themselves.
 */
@Execution(ExecutionMode.CONCURRENT)
class MailOverTwoNodesTests {

	private static final int LETTERS = 20;

	private static final int PATIENCE_MILLIS = 300_000;

	private final String database = Database.POSTGRESQL.seeded();

	private final GreenMail server = MailServers.onAnyPort();

	private final List<Node> nodes = new ArrayList<>();

	@AfterEach
	void stop() {
		this.nodes.forEach(Node::close);
		this.server.stop();
	}

	@Test
	@DisplayName("R37 over two nodes every letter leaves by itself, and once")
	void everyLetterLeavesByItselfAndOnce() throws Exception {
		this.server.start();
		Outbox outbox = start().find(Outbox.class);
		start();
		assertThat(outbox.reachesPeople()).isTrue();
		for (int number = 0; number < LETTERS; number++) {
			outbox.post(new Letter("someone%d@else.example".formatted(number), "reset", Locale.ENGLISH,
					Map.of("name", "Zoë", "link", "https://skills.example.org/reset", "minutes", 30)));
		}
		assertThat(this.server.waitForIncomingEmail(PATIENCE_MILLIS, LETTERS)).isTrue();
		this.nodes.forEach((node) -> node.find(Postman.class).deliver());
		assertThat(this.server.getReceivedMessages()).hasSize(LETTERS)
			.extracting((message) -> message.getHeader("To")[0])
			.doesNotHaveDuplicates();
		assertThat(this.server.getReceivedMessages()[0].getFrom()).extracting(Object::toString)
			.containsExactly("Skills <skills@else.example>");
		assertThat(this.nodes.get(1)
			.find(JdbcClient.class)
			.sql("select count(*) from shedlock where name = 'mail'")
			.query(Long.class)
			.single()).isOne();
	}

	private Node start() {
		Node node = Node.start(Database.POSTGRESQL, this.database, "--spring.mail.host=127.0.0.1",
				"--spring.mail.port=" + this.server.getSmtp().getPort(), "--waymark.url=https://skills.example.org",
				"--waymark.mail.from=Skills <skills@else.example>", "--waymark.mail.every=PT0.05S");
		this.nodes.add(node);
		return node;
	}

}
