package dev.waymark.browser;

import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import dev.waymark.WaymarkApplication;
import dev.waymark.site.EmbeddedPostgresDatabase;

/**
 * A site that nobody has been to, by where it keeps its data. Every start has a database
 * of its own.
 */
enum NewSite {

	/** The embedded one. */
	H2(() -> "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa"),

	/** The one for larger sites. */
	POSTGRESQL(EmbeddedPostgresDatabase::create, "postgres");

	private final Supplier<String> url;

	private final String user;

	NewSite(Supplier<String> url, String user) {
		this.url = url;
		this.user = user;
	}

	ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(WaymarkApplication.class, AccountHolders.class)
			.properties("spring.main.banner-mode=off")
			.run("--server.port=0", "--spring.datasource.url=" + this.url.get(),
					"--spring.datasource.username=" + this.user, "--waymark.jobs=off",
					"--spring.session.jdbc.cleanup-cron=-");
	}

}
