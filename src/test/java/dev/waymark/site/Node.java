package dev.waymark.site;

import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import dev.waymark.WaymarkApplication;

/**
 * A whole Waymark that a test starts and stops itself, because the start is what it is
 * about, because there is more than one, or because nobody may have been there before.
 */
public final class Node implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private Node(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts Waymark on a free port.
	 * @param database of which kind its database is
	 * @param address the database's JDBC address
	 * @param settings what else is set, as on the command line
	 * @return the node, once it answers
	 */
	public static Node start(Database database, String address, String... settings) {
		Stream<String> place = Stream.of("--server.port=0", "--spring.datasource.url=" + address,
				"--spring.datasource.username=" + database.user());
		return new Node(new SpringApplicationBuilder(WaymarkApplication.class, QuickSite.class)
			.properties("spring.main.banner-mode=off")
			.run(Stream.concat(place, Stream.of(settings)).toArray(String[]::new)));
	}

	/**
	 * Starts a site to which nobody has been, on a database of its own. Its jobs do not
	 * run by themselves.
	 * @param database of which kind its database is
	 * @return the node, once it answers
	 */
	public static Node newSite(Database database) {
		return start(database, database.seeded(), "--waymark.jobs=off", "--spring.session.jdbc.cleanup-cron=-");
	}

	public <T> T find(Class<T> type) {
		return this.context.getBean(type);
	}

	public int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/**
	 * Where a browser finds it.
	 * @return the address without a slash at its end
	 */
	public String site() {
		return "http://localhost:" + port();
	}

	public ConfigurableApplicationContext context() {
		return this.context;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
