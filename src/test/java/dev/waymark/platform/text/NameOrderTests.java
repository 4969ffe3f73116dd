package dev.waymark.platform.text;

import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameOrderTests {

	@Test
	void namesStandWherePeopleLookForThem() {
		assertThat(Stream
			.of("zeta", "Ångström", "Éclair", "beta", "Alpha", "Łódź", "Lambda", "Mu", "Ångstrom", "omega", "Ø")
			.sorted(NameOrder.by(Function.identity()))).containsExactly("Alpha", "Ångstrom", "Ångström", "beta",
					"Éclair", "Lambda", "Łódź", "Mu", "Ø", "omega", "zeta");
	}

	@Test
	void numbersInNamesCount() {
		assertThat(Stream.of("Level 10", "Level 2", "Level 1").sorted(NameOrder.by(Function.identity())))
			.containsExactly("Level 1", "Level 2", "Level 10");
	}

}
