package dev.waymark.catalog.thing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What always holds of a roadmap.
 */
class RoadmapTests {

	private static final Map<String, Object> EMPTY = Map.of("slug", "empty", "position", 1, "name", "Empty", "family",
			"None", "summary", "Nothing.", "description", "Nothing.");

	private final Roadmap roadmap = new Roadmap(UUID.randomUUID());

	private final Roadmap heir = new Roadmap(UUID.randomUUID());

	@Test
	void aRoadmapLeavesWithOrWithoutAnother() {
		retire(this.roadmap, null);
		assertThat(this.roadmap.isRetired()).isTrue();
		assertThat(this.roadmap.successors()).isEmpty();
		retire(this.roadmap, this.heir);
		assertThat(this.roadmap.successors()).containsExactly(this.heir);
	}

	@Test
	void neitherItselfNorWhatIsWithdrawnTakesItsPlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> retire(this.roadmap, this.roadmap))
			.withMessage("Nothing takes its own place");
		retire(this.heir, null);
		assertThatIllegalArgumentException().isThrownBy(() -> retire(this.roadmap, this.heir))
			.withMessage("What takes a place is in use");
		assertThat(this.roadmap.successors()).isEmpty();
	}

	@Test
	void nothingTakesThePlaceOfWhatIsInUse() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.roadmap.succeed(values(Map.of("successor", "heir"), this.heir)))
			.withMessage("Nothing takes the place of what is in use");
		assertThat(this.roadmap.successors()).isEmpty();
	}

	@Test
	void aRoadmapInUseHasALevel() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.roadmap.write(values(EMPTY, null)))
			.withMessage("A roadmap in use has a level");
	}

	private static void retire(Roadmap roadmap, @Nullable Roadmap heir) {
		Map<String, Object> said = new HashMap<>(EMPTY);
		said.put("retiredReason", "It became another.");
		if (heir != null) {
			said.put("successor", "heir");
		}
		roadmap.write(values(said, heir));
		roadmap.succeed(values(said, heir));
	}

	private static Values values(Map<String, Object> said, @Nullable Roadmap heir) {
		return new Values(said, (kind, slug) -> Objects.requireNonNull(heir, "Nothing is named"));
	}

}
