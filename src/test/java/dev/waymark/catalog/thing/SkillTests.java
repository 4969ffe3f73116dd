package dev.waymark.catalog.thing;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.waymark.catalog.Retirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How a skill leaves, and how it cannot.
 */
class SkillTests {

	private final Skill skill = new Skill(UUID.randomUUID());

	private final Skill heir = new Skill(UUID.randomUUID());

	private final Skill other = new Skill(UUID.randomUUID());

	@Test
	void whatIsRetiredSaysWhyAndNothingTakesItsPlace() {
		this.skill.retire("Nobody asks for it.");
		assertThat(this.skill.isRetired()).isTrue();
		assertThat(this.skill.retiredReason()).isEqualTo("Nobody asks for it.");
		assertThat(this.skill.successors()).isEmpty();
		assertThat(this.skill.retirement()).isEqualTo(new Retirement("Nobody asks for it.", List.of()));
	}

	@Test
	void nothingIsRetiredWithoutAReason() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.skill.retire(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.skill.mergeInto(this.heir, ""));
		assertThat(this.skill.isRetired()).isFalse();
		assertThat(this.skill.successors()).isEmpty();
	}

	@Test
	void whatIsMergedIsReplacedByTheOther() {
		this.skill.mergeInto(this.heir, "They are one.");
		assertThat(this.skill.successors()).containsExactly(this.heir);
		assertThat(this.heir.isRetired()).isFalse();
	}

	@Test
	void nothingIsMergedIntoItself() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.skill.mergeInto(this.skill, "Again."))
			.withMessage("Nothing takes its own place");
		assertThat(this.skill.isRetired()).isFalse();
	}

	@Test
	void nothingIsMergedIntoWhatIsWithdrawn() {
		this.heir.retire("Gone.");
		assertThatIllegalArgumentException().isThrownBy(() -> this.skill.mergeInto(this.heir, "They are one."));
		assertThat(this.skill.isRetired()).isFalse();
	}

	@Test
	void whatIsSplitIsReplacedByTwoOrMoreInTheirOrder() {
		this.skill.splitInto(List.of(this.other, this.heir), "They are two.");
		assertThat(this.skill.successors()).containsExactly(this.other, this.heir);
	}

	@Test
	void nothingIsSplitIntoOne() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.skill.splitInto(List.of(this.heir), "They are two."));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.skill.splitInto(List.of(this.heir, this.heir), "They are two."));
		assertThat(this.skill.isRetired()).isFalse();
	}

}
