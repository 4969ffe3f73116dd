package dev.waymark.progress.mark;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.waymark.catalog.Importance;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.SkillView;

import static dev.waymark.progress.ProgressFixtures.ENTRY;
import static dev.waymark.progress.ProgressFixtures.NOW;
import static dev.waymark.progress.ProgressFixtures.asks;
import static dev.waymark.progress.ProgressFixtures.essential;
import static dev.waymark.progress.ProgressFixtures.marks;
import static dev.waymark.progress.ProgressFixtures.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Where a learner stands with one requirement.
 */
class MarksTests {

	private final SkillView skill = skill("statistics");

	@ParameterizedTest
	@CsvSource({ "AWARE,AWARE,MET", "AWARE,WORKING,OPEN", "WORKING,AWARE,MET", "WORKING,WORKING,MET",
			"WORKING,PROFICIENT,OPEN", "PROFICIENT,PROFICIENT,MET", "PROFICIENT,EXPERT,OPEN", "EXPERT,AWARE,MET",
			"EXPERT,EXPERT,MET" })
	void meetARequirementByTheRequiredProficiencyOrAHigherOne(Proficiency learned, Proficiency required,
			Standing standing) {
		Marks marks = marks().learned(this.skill, learned).build();
		assertThat(marks.standing(asks(ENTRY, this.skill, required, Importance.ESSENTIAL))).isEqualTo(standing);
	}

	@ParameterizedTest
	@EnumSource(names = { "TO_LEARN", "LEARNING" })
	void leaveARequirementOpenUntilItIsLearned(MarkStatus status) {
		assertThat(marks().said(this.skill, status).build().standing(required())).isEqualTo(Standing.OPEN);
	}

	@Test
	void leaveARequirementOpenWithoutAWord() {
		assertThat(Marks.NONE.standing(required())).isEqualTo(Standing.OPEN);
		assertThat(marks().learned(skill("calculus")).build().standing(required())).isEqualTo(Standing.OPEN);
	}

	@Test
	void skipARequirement() {
		assertThat(marks().skipped(this.skill).build().standing(required())).isEqualTo(Standing.SKIPPED);
	}

	@Test
	void tellTheWordOnASkill() {
		Marks marks = marks().said(this.skill, MarkStatus.LEARNING).build();
		assertThat(marks.skill(this.skill.id())).isEqualTo(new MarkView(Word.of(MarkStatus.LEARNING), NOW));
		assertThat(marks.status(this.skill.id())).isEqualTo(MarkStatus.LEARNING);
		assertThat(marks.skill(skill("calculus").id())).isNull();
		assertThat(marks.status(skill("calculus").id())).isNull();
	}

	@Test
	void tellTicks() {
		Marks marks = new Marks(Map.of(), Map.of(7L, NOW), Map.of(8L, NOW));
		assertThat(marks.hasResource(7)).isTrue();
		assertThat(marks.hasResource(8)).isFalse();
		assertThat(marks.hasMilestone(8)).isTrue();
		assertThat(marks.hasMilestone(7)).isFalse();
	}

	@Test
	void areEmptyOnlyWhenNothingIsMarked() {
		assertThat(Marks.NONE.isEmpty()).isTrue();
		assertThat(marks().skipped(this.skill).build().isEmpty()).isFalse();
		assertThat(new Marks(Map.of(), Map.of(7L, NOW), Map.of()).isEmpty()).isFalse();
		assertThat(new Marks(Map.of(), Map.of(), Map.of(7L, NOW)).isEmpty()).isFalse();
	}

	@Test
	void doNotChangeUnderAPage() {
		Map<Long, MarkView> skills = new HashMap<>();
		Marks marks = new Marks(skills, Map.of(), Map.of());
		skills.put(this.skill.id(), new MarkView(Word.of(MarkStatus.SKIPPED), NOW));
		assertThat(marks.isEmpty()).isTrue();
	}

	@Test
	void giveAProficiencyToWhatIsLearnedAndToNothingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> Word.of(MarkStatus.LEARNED));
		assertThatIllegalArgumentException().isThrownBy(() -> new Word(MarkStatus.SKIPPED, Proficiency.AWARE));
	}

	private RequirementView required() {
		return essential(ENTRY, this.skill);
	}

}
