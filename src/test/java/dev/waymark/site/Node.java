package dev.waymark.site;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import dev.waymark.WaymarkApplication;

/**
 * A whole Waymark that a test starts and stops itself, because the start is what it is
 * about, because there is more than one, or because nobody may have been there before.
 */
public final class Node implements AutoCloseable {

	private final List<String> said;

	private ConfigurableApplicationContext context;

	private Node(SpringApplicationBuilder waymark, String[] settings) {
		this.said = Said.during(() -> this.context = waymark.run(settings));
	}

	/**
	 * Starts Waymark on a free port.
	 * @param database of which kind its database is
	 * @param address the database's JDBC address
	 * @param settings what else is set, as on the command line
	 * @return the node, once it answers
	 */
	public static Node start(Database database, String address, String... settings) {
		return start(waymark(), database, address, settings);
	}

	/**
	 * Starts Waymark as if it were another time.
	 * @param clock what its clock says
	 * @param database of which kind its database is
	 * @param address the database's JDBC address
	 * @param settings what else is set, as on the command line
	 * @return the node, once it answers
	 */
	public static Node start(Clock clock, Database database, String address, String... settings) {
		return start(waymark().initializers((starting) -> ((GenericApplicationContext) starting)
			.registerBean("otherClock", Clock.class, () -> clock, (bean) -> bean.setPrimary(true))), database, address,
				settings);
	}

	private static Node start(SpringApplicationBuilder waymark, Database database, String address, String[] settings) {
		Stream<String> place = Stream.of("--server.port=0", "--spring.datasource.url=" + address,
				"--spring.datasource.username=" + database.user());
		return new Node(waymark, Stream.concat(place, Stream.of(settings)).toArray(String[]::new));
	}

	private static SpringApplicationBuilder waymark() {
		return new SpringApplicationBuilder(WaymarkApplication.class, QuickSite.class)
			.properties("spring.main.banner-mode=off");
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

	/**
	 * What it said to the log while it started.
	 * @return each with its level before it
	 */
	public List<String> said() {
		return this.said;
	}

	/**
	 * Finds a part of the application.
	 * @param <T> its type
	 * @param type its type
	 * @return the bean, of which there is one
	 */
	public <T> T find(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * Where it listens.
	 * @return the port
	 */
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

	/**
	 * All its parts.
	 * @return the application's context
	 */
	public ConfigurableApplicationContext context() {
		return this.context;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
