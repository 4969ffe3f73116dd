package dev.waymark.catalog.link;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;

import dev.waymark.platform.Origin;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes as they are set up in earnest, with one database and jobs that run by
 * themselves.
 */
@Execution(ExecutionMode.CONCURRENT)
class LinksOverTwoNodesTests {

	private static final int LINKS = 12;

	private static final Duration PATIENCE = Duration.ofSeconds(300);

	private final String database = Database.POSTGRESQL.seeded();

	private final List<Node> nodes = new ArrayList<>();

	private Site site;

	@BeforeEach
	void prepare() throws IOException {
		this.site = new Site();
		JdbcClient jdbc = JdbcClient.create(Database.POSTGRESQL.source(this.database));
		jdbc.sql("alter table learning_resource drop constraint learning_resource_url_ck").update();
		jdbc.sql("update learning_resource set retired_reason = 'Not for this test.'").update();
		IntStream.range(0, LINKS).forEach((number) -> {
			this.site.page("/" + number, 200);
			jdbc.sql("""
					insert into learning_resource (uuid, slug, name, type, provider, url, cost, summary)
					values (?, ?, 'Resource', 'book', 'Somebody', ?, 'free', 'For a test.')""")
				.params(UUID.randomUUID(), "link-" + number, this.site.url("/" + number))
				.update();
		});
	}

	@AfterEach
	void stop() {
		this.nodes.forEach(Node::close);
		this.site.close();
	}

	@Test
	@DisplayName("R37 over two nodes a round goes by itself, in a thread of its own, and once")
	void aRoundGoesByItselfAndOnce() {
		Links links = start().find(Links.class);
		Links elsewhere = start().find(Links.class);
		CountDownLatch allHaveAsked = new CountDownLatch(1);
		this.site.held("/0", allHaveAsked);
		assertThat(AtOnce.run(8,
				(number) -> ((number % 2 == 0) ? links : elsewhere).checkNow(UUID.randomUUID(), "Ann", Origin.ITSELF)))
			.as("only one of many is asked for")
			.containsOnlyOnce(true);
		allHaveAsked.countDown();
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> elsewhere.latestRun().filter((run) -> !run.isUnderWay()).isPresent());
		assertThat(this.nodes.get(0).context().getBeansOfType(TaskScheduler.class)).containsKeys("linkScheduler",
				"taskScheduler");
		LinkRunView run = links.latestRun().orElseThrow();
		assertThat(List.of(run.total(), run.done())).containsOnly(LINKS);
		assertThat(this.site.visits()).hasSize(LINKS + 1).doesNotHaveDuplicates();
		assertThat(links.all()).hasSize(LINKS);
		assertThat(this.nodes.get(0)
			.find(JdbcClient.class)
			.sql("select count(*) from audit_event where kind = 'links-checked'")
			.query(Long.class)
			.single()).isOne();
	}

	private Node start() {
		Node node = Node.start(Database.POSTGRESQL, this.database, "--waymark.links.pace=PT0.05S",
				"--waymark.links.answer-timeout=PT5M", "--waymark.links.total-timeout=PT5M",
				"--waymark.links.trusted=127.0.0.1:" + this.site.port());
		this.nodes.add(node);
		return node;
	}

}
