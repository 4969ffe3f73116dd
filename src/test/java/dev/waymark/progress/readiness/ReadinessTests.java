package dev.waymark.progress.readiness;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.waymark.catalog.Importance;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.SkillView;
import dev.waymark.progress.mark.Marks;

import static dev.waymark.progress.ProgressFixtures.ENTRY;
import static dev.waymark.progress.ProgressFixtures.LEAD;
import static dev.waymark.progress.ProgressFixtures.MID;
import static dev.waymark.progress.ProgressFixtures.SENIOR;
import static dev.waymark.progress.ProgressFixtures.asks;
import static dev.waymark.progress.ProgressFixtures.essential;
import static dev.waymark.progress.ProgressFixtures.important;
import static dev.waymark.progress.ProgressFixtures.marks;
import static dev.waymark.progress.ProgressFixtures.optional;
import static dev.waymark.progress.ProgressFixtures.readiness;
import static dev.waymark.progress.ProgressFixtures.skill;
import static dev.waymark.progress.ProgressFixtures.taking;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One plain rule: requirements met ÷ requirements, over the essential and important ones
 * at or below the target.
 */
class ReadinessTests {

	private final SkillView algebra = skill("algebra");

	private final SkillView calculus = skill("calculus");

	private final SkillView statistics = skill("statistics");

	@Test
	void isNothingWhenNothingCounts() {
		assertThat(readiness(ENTRY, Marks.NONE)).satisfies(ReadinessTests::isNothing);
		assertThat(readiness(ENTRY, Marks.NONE, optional(ENTRY, this.algebra))).satisfies(ReadinessTests::isNothing);
		assertThat(readiness(ENTRY, Marks.NONE, essential(MID, this.algebra))).satisfies(ReadinessTests::isNothing);
	}

	@Test
	void isNothingWhenEverythingIsSkipped() {
		Readiness readiness = readiness(ENTRY, marks().skipped(this.algebra).build(), essential(ENTRY, this.algebra));
		isNothing(readiness);
		assertThat(readiness.skipped()).containsExactly(essential(ENTRY, this.algebra));
	}

	@Test
	void beginsAtNothing() {
		Readiness readiness = readiness(ENTRY, Marks.NONE, essential(ENTRY, this.algebra));
		assertThat(readiness.percent()).isZero();
		assertThat(readiness.isReached()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0,3,0", "1,3,33", "2,3,66", "3,3,100", "199,200,99", "1,200,0", "2,200,1", "57,100,57", "29,50,58" })
	void isRoundedDown(int met, int counted, int percent) {
		SkillView[] skills = IntStream.range(0, counted)
			.mapToObj((number) -> skill("skill-" + number))
			.toArray(SkillView[]::new);
		RequirementView[] asked = IntStream.range(0, counted)
			.mapToObj((number) -> essential(ENTRY, skills[number]))
			.toArray(RequirementView[]::new);
		SkillView[] learned = IntStream.range(0, met).mapToObj((number) -> skills[number]).toArray(SkillView[]::new);
		Readiness readiness = readiness(ENTRY, marks().learned(learned).build(), asked);
		assertThat(readiness.percent()).isEqualTo(percent);
		assertThat(readiness.met()).isEqualTo(met);
		assertThat(readiness.counted()).isEqualTo(counted);
		assertThat(readiness.isReached()).isEqualTo(met == counted);
	}

	@Test
	void weighsEssentialAndImportantOnesAlike() {
		Marks marks = marks().learned(this.calculus).build();
		assertThat(readiness(ENTRY, marks, essential(ENTRY, this.algebra), important(ENTRY, this.calculus)).percent())
			.isEqualTo(50);
	}

	@Test
	void doesNotCountOptionalOnes() {
		Marks marks = marks().learned(this.calculus).skipped(this.statistics).build();
		Readiness readiness = readiness(ENTRY, marks, essential(ENTRY, this.algebra), optional(ENTRY, this.calculus),
				optional(ENTRY, this.statistics));
		assertThat(readiness.counted()).isOne();
		assertThat(readiness.met()).isZero();
		assertThat(readiness.skipped()).isEmpty();
	}

	@Test
	void countsTheTargetAndEverythingBelowIt() {
		Readiness readiness = readiness(MID, marks().learned(this.algebra).build(), essential(ENTRY, this.algebra),
				essential(MID, this.calculus), essential(SENIOR, this.statistics),
				essential(LEAD, skill("leadership")));
		assertThat(readiness.target()).isEqualTo(MID);
		assertThat(readiness.percent()).isEqualTo(50);
		assertThat(readiness.missing()).containsExactly(essential(MID, this.calculus));
	}

	@Test
	void leavesOpenWhatIsLearnedAtALowerProficiency() {
		RequirementView asked = asks(ENTRY, this.algebra, Proficiency.PROFICIENT, Importance.ESSENTIAL);
		Marks marks = marks().learned(this.algebra, Proficiency.WORKING).build();
		Readiness readiness = readiness(ENTRY, marks, asked);
		assertThat(readiness.percent()).isZero();
		assertThat(readiness.missing()).containsExactly(asked);
	}

	@Test
	void countsASkillOnceForEachProficiencyThatIsAsked() {
		RequirementView first = asks(ENTRY, this.algebra, Proficiency.WORKING, Importance.ESSENTIAL);
		RequirementView second = asks(SENIOR, this.algebra, Proficiency.EXPERT, Importance.ESSENTIAL);
		Marks working = marks().learned(this.algebra, Proficiency.WORKING).build();
		Marks expert = marks().learned(this.algebra, Proficiency.EXPERT).build();
		assertThat(readiness(SENIOR, working, first, second).percent()).isEqualTo(50);
		assertThat(readiness(SENIOR, working, first, second).missing()).containsExactly(second);
		assertThat(readiness(SENIOR, expert, first, second).percent()).isEqualTo(100);
	}

	@Test
	void leavesSkippedOnesOutOfBothNumbersAndNamesThem() {
		Marks marks = marks().learned(this.algebra).skipped(this.calculus).build();
		Readiness readiness = readiness(ENTRY, marks, essential(ENTRY, this.algebra), essential(ENTRY, this.calculus),
				essential(ENTRY, this.statistics));
		assertThat(readiness.counted()).isEqualTo(2);
		assertThat(readiness.percent()).isEqualTo(50);
		assertThat(readiness.skipped()).containsExactly(essential(ENTRY, this.calculus));
		assertThat(readiness.missing()).containsExactly(essential(ENTRY, this.statistics));
	}

	@Test
	void countsAMarkWhateverRoadmapItWasSetOn() {
		Marks marks = marks().learned(this.algebra).build();
		assertThat(readiness(ENTRY, marks, essential(ENTRY, this.algebra)).isReached()).isTrue();
		assertThat(readiness(LEAD, marks, important(LEAD, this.algebra)).isReached()).isTrue();
	}

	@Test
	void listsWhatIsMissingFromTheLowestLevelUp() {
		Readiness readiness = readiness(SENIOR, Marks.NONE, essential(SENIOR, this.algebra),
				important(ENTRY, this.calculus), essential(MID, this.statistics));
		assertThat(readiness.missing()).containsExactly(important(ENTRY, this.calculus),
				essential(MID, this.statistics), essential(SENIOR, this.algebra));
	}

	@Test
	void countsItsEssentialGaps() {
		Readiness readiness = readiness(MID, marks().learned(skill("done")).build(), essential(ENTRY, this.algebra),
				important(ENTRY, this.calculus), essential(MID, this.statistics), essential(MID, skill("done")));
		assertThat(readiness.essentialGaps()).isEqualTo(2);
	}

	@Test
	void countsTheHoursOfEachMissingSkillOnce() {
		SkillView long_ = taking(100, this.algebra);
		SkillView short_ = taking(3, this.calculus);
		Readiness readiness = readiness(SENIOR, marks().learned(this.statistics).build(),
				asks(ENTRY, long_, Proficiency.WORKING, Importance.ESSENTIAL),
				asks(SENIOR, long_, Proficiency.EXPERT, Importance.ESSENTIAL), important(ENTRY, short_),
				essential(ENTRY, taking(50, this.statistics)), optional(ENTRY, taking(7, skill("extra"))));
		assertThat(readiness.hoursLeft()).isEqualTo(103);
		assertThat(readiness(ENTRY, Marks.NONE).hoursLeft()).isZero();
	}

	private static void isNothing(Readiness readiness) {
		assertThat(readiness.countsNothing()).isTrue();
		assertThat(readiness.counted()).isZero();
		assertThat(readiness.percent()).isZero();
		assertThat(readiness.isReached()).isFalse();
		assertThat(readiness.missing()).isEmpty();
	}

}
