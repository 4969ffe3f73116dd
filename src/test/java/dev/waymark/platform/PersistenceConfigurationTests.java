package dev.waymark.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Database;
import dev.waymark.site.Downstairs;
import dev.waymark.site.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tables and entities fit each other, or nobody is let in.
 */
class PersistenceConfigurationTests {

	/** They are made when they are asked first, so a test asks each. */
	@Test
	void everyQueryOfEveryRepositoryCanBeRead() {
		try (ConfigurableApplicationContext flats = Downstairs.H2.apart()) {
			assertThat(flats.getBeansOfType(Repository.class)).hasSizeGreaterThan(30);
		}
	}

	@ParameterizedTest
	@EnumSource
	void waymarkDoesNotStartOnTablesThatItsEntitiesDoNotFit(Database database) {
		String address = database.seeded();
		JdbcClient.create(database.source(address)).sql("alter table skill_note drop column evidence_url").update();
		assertThatThrownBy(() -> Node.start(database, address, "--waymark.jobs=off"))
			.hasStackTraceContaining("missing column [evidence_url] in table [skill_note]");
	}

}
