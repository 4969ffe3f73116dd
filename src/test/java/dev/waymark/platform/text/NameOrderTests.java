package dev.waymark.platform.text;

import java.util.Comparator;
import java.util.List;
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

	@Test
	void keysStandAsTheirNamesDo() {
		List<String> names = Stream
			.of("zeta", "Ångström", "Éclair", "Alpha", "alpha", "Al", "", "Łódź", "Level 10", "Level 2", "李", "Ω", "🦊")
			.sorted(NameOrder.by(Function.identity()))
			.toList();
		assertThat(names.stream().sorted(Comparator.comparing(NameOrder::key))).isEqualTo(names);
		assertThat(NameOrder.key("\uFDFA".repeat(80))).hasSize(1000).matches("[0-9a-f]+");
	}

}
