package dev.waymark.catalog.thing;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What always holds of a roadmap.
 */
class RoadmapTests {

	private final Roadmap roadmap = new Roadmap(UUID.randomUUID());

	private final Roadmap heir = new Roadmap(UUID.randomUUID());

	@Test
	void aRoadmapLeavesWithOrWithoutAnother() {
		this.roadmap.retire("It became two careers.", null);
		assertThat(this.roadmap.isRetired()).isTrue();
		assertThat(this.roadmap.successors()).isEmpty();
		this.roadmap.retire("It became another.", this.heir);
		assertThat(this.roadmap.successors()).containsExactly(this.heir);
	}

	@Test
	void neitherItselfNorWhatIsWithdrawnTakesItsPlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.roadmap.retire("Again.", this.roadmap));
		this.heir.retire("Gone.", null);
		assertThatIllegalArgumentException().isThrownBy(() -> this.roadmap.retire("Old.", this.heir));
		assertThat(this.roadmap.isRetired()).isFalse();
	}

	@Test
	void aRoadmapInUseHasALevel() {
		Map<String, Object> empty = Map.of("slug", "empty", "position", 1, "name", "Empty", "family", "None", "summary",
				"Nothing.", "description", "Nothing.");
		assertThatIllegalArgumentException().isThrownBy(() -> this.roadmap.write(values(empty)))
			.withMessage("A roadmap in use has a level");
	}

	private static Values values(Map<String, Object> values) {
		return new Values(values, (kind, slug) -> {
			throw new IllegalStateException("Nothing is named");
		});
	}

}
