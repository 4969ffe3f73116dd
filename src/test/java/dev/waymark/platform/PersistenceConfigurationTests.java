package dev.waymark.platform;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Database;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tables and entities fit each other, or nobody is let in.
 */
class PersistenceConfigurationTests {

	@ParameterizedTest
	@EnumSource
	void waymarkDoesNotStartOnTablesThatItsEntitiesDoNotFit(Database database) {
		String address = database.seeded();
		JdbcClient.create(database.source(address)).sql("alter table skill_note drop column evidence_url").update();
		assertThatThrownBy(() -> Node.start(database, address, "--waymark.jobs=off"))
			.hasStackTraceContaining("missing column [evidence_url] in table [skill_note]");
	}

}
