package dev.waymark.catalog.upstream;

import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Downstairs;
import dev.waymark.site.LaterRelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What this release ships can be read whatever the real database holds.
 */
@Execution(ExecutionMode.CONCURRENT)
class ShippedContentTests {

	private static final String PYTHON = "select statement from skill where slug = 'python'";

	private final ShippedContent shipped = new ShippedContent("classpath:db/migration");

	@ParameterizedTest
	@EnumSource(Downstairs.class)
	void isTheContentOfAFreshInstallation(Downstairs house, @TempDir Path folder) {
		DataSource fresh = house.emptyDatabase();
		new LaterRelease(folder).reach(fresh);
		List<String> read = house.find(ShippedContent.class).read((database) -> skills(JdbcClient.create(database)));
		assertThat(read).isEqualTo(skills(JdbcClient.create(fresh))).isNotEmpty();
	}

	@Test
	void isReadFromADatabaseOfItsOwnEachTime() {
		int first = this.shipped.read(ShippedContentTests::deleteAliases);
		int second = this.shipped.read(ShippedContentTests::deleteAliases);
		assertThat(second).isEqualTo(first).isPositive();
	}

	@Test
	void leavesNoDatabaseBehind() {
		JdbcClient afterwards = this.shipped.read(JdbcClient::create);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> afterwards.sql(PYTHON).query(String.class).single());
	}

	@Test
	void leavesNoDatabaseBehindWhenTheQuestionFails() {
		JdbcClient[] afterwards = new JdbcClient[1];
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.shipped.read((database) -> {
			afterwards[0] = JdbcClient.create(database);
			return afterwards[0].sql("select nothing").query().listOfRows();
		}));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> afterwards[0].sql(PYTHON).query(String.class).single());
	}

	@Test
	void isOneEditionAsLongAsNoSeedFileChanges(@TempDir Path folder) {
		LaterRelease same = new LaterRelease(folder);
		assertThat(new ShippedContent(same.location()).edition()).isEqualTo(this.shipped.edition())
			.matches("[0-9a-f]{64}");
	}

	@Test
	void isAnotherEditionWhenASeedFileChanges(@TempDir Path folder) {
		LaterRelease later = new LaterRelease(folder).say("44", "Program in Python:", "Code in Python:");
		ShippedContent content = new ShippedContent(later.location());
		assertThat(content.edition()).isNotEqualTo(this.shipped.edition());
		String statement = content
			.read((database) -> JdbcClient.create(database).sql(PYTHON).query(String.class).single());
		assertThat(statement).startsWith("Code in Python:");
	}

	private static int deleteAliases(DataSource database) {
		return JdbcClient.create(database).sql("delete from skill_alias").update();
	}

	private static List<String> skills(JdbcClient jdbc) {
		return jdbc.sql("select name || statement || description from skill order by cast(uuid as varchar(36))")
			.query(String.class)
			.list();
	}

}
