package dev.waymark.older;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes the database that later releases will have to start on.
 */
class SiteMakingTests {

	@Test
	void aSiteIsFilledAndKeptInAFile() {
		String database = Database.H2.seeded();
		try (Organisation north = new Organisation()) {
			SiteFile file;
			try (Node node = start(database, north)) {
				Map<String, String> kept = new FilledSite(node, north).fill();
				file = new SiteRows(Database.H2, Database.H2.source(database)).take(kept,
						(row) -> row.replace(north.issuer(), OlderSite.ISSUER).replace(node.site(), OlderSite.ADDRESS));
			}
			file.write(Path.of("target/older-site.sql.gz"));
			assertThat(file.rows()).isNotEmpty();
		}
	}

	private static Node start(String database, Organisation north) {
		return Node.start(Database.H2, database,
				Stream.concat(Stream.of("--waymark.jobs=off", "--spring.session.jdbc.cleanup-cron=-",
						"--waymark.throttle.address-per-minute=1000", "--waymark.throttle.address-per-hour=1000"),
						north.settings().stream())
					.toArray(String[]::new));
	}

}
