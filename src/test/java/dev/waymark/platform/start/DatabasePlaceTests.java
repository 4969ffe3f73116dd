package dev.waymark.platform.start;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabasePlaceTests {

	@ParameterizedTest
	@CsvSource({ "jdbc:postgresql://db.example.org:5433/way, PostgreSQL at db.example.org:5433/way",
			"jdbc:postgresql://db/way, PostgreSQL at db:5432/way",
			"jdbc:postgresql://db/way?user=me&password=opensesame, PostgreSQL at db:5432/way",
			"jdbc:postgresql:way, PostgreSQL at localhost:5432/way",
			"jdbc:postgresql://[::1]:5433/way, PostgreSQL at [::1]:5433/way",
			"'jdbc:postgresql://one:1,two:2/way', 'PostgreSQL at one:1,two:2/way'",
			"jdbc:h2:tcp://db:9092/way;PASSWORD=opensesame, H2 server at //db:9092/way",
			"jdbc:h2:mem:way, 'a database in memory, gone when Waymark stops'",
			"jdbc:h2:file:/srv/data/waymark;DB_CLOSE_ON_EXIT=FALSE, embedded database in /srv/data",
			"jdbc:h2:/srv/data/waymark, embedded database in /srv/data" })
	void saysInPlainWordsWhereTheDatabaseIs(String address, String words) {
		assertThat(DatabasePlace.of(address).inFull()).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "postgres://way:opensesame@db/way", "jdbc:postgresql://way:opensesame@db/way",
			"jdbc:mysql://db/way", "jdbc:h2:", "jdbc:postgresql://db:port/way" })
	void doesNotUnderstandOtherAddresses(String address) {
		assertThat(DatabasePlace.of(address).kind()).isEqualTo(DatabasePlace.Kind.UNKNOWN);
		assertThat(DatabasePlace.of(address).inFull()).doesNotContain("opensesame");
	}

	@Test
	void namesTheWholePathOfARelativeFile() {
		assertThat(DatabasePlace.of("jdbc:h2:file:./data/waymark").file())
			.isEqualTo(Path.of("data", "waymark.mv.db").toAbsolutePath().toString());
	}

	@Test
	void knowsTheHomeFolder() {
		assertThat(DatabasePlace.of("jdbc:h2:~/waymark").folder()).isEqualTo(System.getProperty("user.home"));
	}

}
