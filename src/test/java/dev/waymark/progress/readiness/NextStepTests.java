package dev.waymark.progress.readiness;

import java.util.List;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.waymark.catalog.Importance;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.SkillView;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.Marks;

import static dev.waymark.progress.ProgressFixtures.ENTRY;
import static dev.waymark.progress.ProgressFixtures.LEAD;
import static dev.waymark.progress.ProgressFixtures.MID;
import static dev.waymark.progress.ProgressFixtures.PROGRAMMING;
import static dev.waymark.progress.ProgressFixtures.SENIOR;
import static dev.waymark.progress.ProgressFixtures.after;
import static dev.waymark.progress.ProgressFixtures.asks;
import static dev.waymark.progress.ProgressFixtures.essential;
import static dev.waymark.progress.ProgressFixtures.important;
import static dev.waymark.progress.ProgressFixtures.in;
import static dev.waymark.progress.ProgressFixtures.marks;
import static dev.waymark.progress.ProgressFixtures.opening;
import static dev.waymark.progress.ProgressFixtures.optional;
import static dev.waymark.progress.ProgressFixtures.readiness;
import static dev.waymark.progress.ProgressFixtures.skill;
import static dev.waymark.progress.ProgressFixtures.taking;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What to learn next, in which order, and why.
 */
class NextStepTests {

	private final SkillView algebra = skill("algebra");

	private final SkillView calculus = skill("calculus");

	private final SkillView training = after(skill("training"), this.algebra, this.calculus);

	@Test
	void nothingIsNextWhenNothingIsMissing() {
		Marks marks = marks().learned(this.algebra).build();
		assertThat(steps(ENTRY, marks)).isEmpty();
		assertThat(steps(ENTRY, marks, essential(ENTRY, this.algebra), optional(ENTRY, this.calculus),
				essential(MID, this.training)))
			.isEmpty();
	}

	@Test
	void essentialOnesComeFirstWhateverTheirLevel() {
		assertThatSkills(LEAD, Marks.NONE, important(ENTRY, opening(9, skill("a"))), essential(LEAD, skill("b")))
			.containsExactly("b", "a");
	}

	@Test
	void thenTheLowerLevelWhateverItOpens() {
		assertThatSkills(LEAD, Marks.NONE, essential(SENIOR, opening(9, skill("a"))), essential(MID, skill("b")),
				essential(ENTRY, taking(99, skill("c"))))
			.containsExactly("c", "b", "a");
	}

	@Test
	void thenTheOneThatOpensMoreWhateverItsHours() {
		assertThatSkills(ENTRY, Marks.NONE, essential(ENTRY, taking(1, skill("a"))),
				essential(ENTRY, opening(1, taking(50, skill("b")))),
				essential(ENTRY, opening(4, taking(99, skill("c")))))
			.containsExactly("c", "b", "a");
	}

	@Test
	void thenTheFewerHours() {
		assertThatSkills(ENTRY, Marks.NONE, essential(ENTRY, taking(30, skill("a"))),
				essential(ENTRY, taking(20, skill("b"))), essential(ENTRY, taking(25, skill("c"))))
			.containsExactly("b", "c", "a");
	}

	@Test
	void thenTheNameSoThatTheOrderIsAlwaysTheSame() {
		assertThatSkills(ENTRY, Marks.NONE, essential(ENTRY, skill("b")), essential(ENTRY, skill("c")),
				essential(ENTRY, skill("a")))
			.containsExactly("a", "b", "c");
	}

	@Test
	void thereAreNoMoreThanWereAskedFor() {
		Readiness readiness = readiness(ENTRY, Marks.NONE, essential(ENTRY, skill("b")), essential(ENTRY, skill("c")),
				essential(ENTRY, skill("a")));
		assertThat(NextStep.of(readiness, Marks.NONE, 2)).extracting((step) -> step.requirement().skill().slug())
			.containsExactly("a", "b");
		assertThat(NextStep.of(readiness, Marks.NONE, 0)).isEmpty();
	}

	@Test
	void aSkillWaitsForItsPrerequisites() {
		RequirementView[] asked = { essential(ENTRY, this.training), essential(ENTRY, this.algebra),
				essential(ENTRY, this.calculus) };
		assertThatSkills(ENTRY, Marks.NONE, asked).containsExactly("algebra", "calculus");
		assertThatSkills(ENTRY, marks().learned(this.algebra).build(), asked).containsExactly("calculus");
		assertThatSkills(ENTRY, marks().learned(this.algebra, this.calculus).build(), asked)
			.containsExactly("training");
	}

	@ParameterizedTest
	@EnumSource(names = { "TO_LEARN", "LEARNING" })
	void aSkillWaitsForPrerequisitesThatAreOnlyPlanned(MarkStatus status) {
		Marks marks = marks().said(this.algebra, status).learned(this.calculus).build();
		assertThatSkills(ENTRY, marks, essential(ENTRY, this.training), essential(ENTRY, this.algebra))
			.containsExactly("algebra");
	}

	@Test
	void aPrerequisiteThatIsLearnedAtALowerProficiencyHoldsNothingBack() {
		Marks marks = marks().learned(this.algebra, Proficiency.AWARE).learned(this.calculus).build();
		assertThatSkills(ENTRY, marks, essential(ENTRY, this.training), essential(ENTRY, this.algebra))
			.containsExactly("algebra", "training");
	}

	@Test
	void aSkippedPrerequisiteHoldsNothingBack() {
		Marks marks = marks().skipped(this.algebra).skipped(this.calculus).build();
		assertThatSkills(ENTRY, marks, essential(ENTRY, this.training), essential(ENTRY, this.algebra),
				essential(ENTRY, this.calculus))
			.containsExactly("training");
	}

	@Test
	void aPrerequisiteThatTheTargetDoesNotAskForHoldsNothingBack() {
		assertThatSkills(ENTRY, Marks.NONE, essential(ENTRY, this.training)).containsExactly("training");
		assertThatSkills(ENTRY, Marks.NONE, essential(ENTRY, this.training), optional(ENTRY, this.algebra),
				essential(MID, this.calculus))
			.containsExactly("training");
	}

	@Test
	void aSkillThatSeveralLevelsAskForIsNamedOnceByTheLowest() {
		RequirementView first = asks(ENTRY, this.algebra, Proficiency.WORKING, Importance.IMPORTANT);
		RequirementView second = asks(SENIOR, this.algebra, Proficiency.EXPERT, Importance.ESSENTIAL);
		assertThat(steps(SENIOR, Marks.NONE, first, second)).extracting(NextStep::requirement).containsExactly(first);
		assertThat(steps(SENIOR, marks().learned(this.algebra).build(), first, second))
			.extracting(NextStep::requirement)
			.containsExactly(second);
	}

	@Test
	void thereIsAlwaysAStepWhileSomethingIsMissing() {
		SkillView last = after(skill("last"), this.training);
		assertThatSkills(LEAD, Marks.NONE, essential(ENTRY, last), essential(MID, this.training),
				important(SENIOR, this.algebra), important(LEAD, this.calculus))
			.containsExactly("algebra", "calculus");
	}

	@Test
	void aStepSaysWhichPrerequisitesTheLearnerHas() {
		NextStep step = only(marks().learned(this.algebra).build(), essential(ENTRY, this.training));
		assertThat(step.known()).containsExactly(this.algebra.ref());
		assertThat(step.hasPrerequisites()).isTrue();
		assertThat(step.advised()).containsExactly(this.calculus.ref());
		assertThat(only(marks().learned(this.algebra, this.calculus).build(), essential(ENTRY, this.training)))
			.satisfies((both) -> assertThat(both.known()).containsExactly(this.algebra.ref(), this.calculus.ref()))
			.satisfies((both) -> assertThat(both.advised()).isEmpty());
	}

	@Test
	void aSkippedPrerequisiteIsNeitherKnownNorAdvised() {
		NextStep step = only(marks().learned(this.algebra).skipped(this.calculus).build(),
				essential(ENTRY, this.training));
		assertThat(step.known()).containsExactly(this.algebra.ref());
		assertThat(step.advised()).isEmpty();
	}

	@Test
	void aStepSaysThatItBuildsOnNothing() {
		NextStep step = only(Marks.NONE, essential(ENTRY, this.algebra));
		assertThat(step.hasPrerequisites()).isFalse();
		assertThat(step.known()).isEmpty();
	}

	@Test
	void aStepSaysHowMuchItOpens() {
		assertThat(only(Marks.NONE, essential(ENTRY, opening(4, this.algebra))).opens()).isEqualTo(4);
		assertThat(only(Marks.NONE, essential(ENTRY, this.algebra)).opens()).isZero();
	}

	@Test
	void aStepSaysThatItIsTheLastGapOfItsArea() {
		List<NextStep> steps = steps(ENTRY, Marks.NONE, essential(ENTRY, this.algebra),
				essential(ENTRY, in(PROGRAMMING, skill("python"))), essential(ENTRY, in(PROGRAMMING, skill("sql"))));
		assertThat(steps).extracting(NextStep::lastGap).containsExactly(true, false, false);
	}

	@Test
	void theSameSkillAskedForAgainIsNoSecondGap() {
		assertThat(only(Marks.NONE, asks(ENTRY, this.algebra, Proficiency.WORKING, Importance.ESSENTIAL),
				asks(MID, this.algebra, Proficiency.EXPERT, Importance.ESSENTIAL))
			.lastGap()).isTrue();
	}

	@Test
	void theLastGapIsLookedForUpToTheLevelThatAsks() {
		assertThat(steps(MID, Marks.NONE, essential(ENTRY, this.algebra), essential(MID, this.calculus)))
			.extracting(NextStep::lastGap)
			.containsExactly(true, false);
	}

	private static NextStep only(Marks marks, RequirementView... asked) {
		List<NextStep> steps = steps(LEAD, marks, asked);
		assertThat(steps).hasSize(1);
		return steps.get(0);
	}

	private static ListAssert<String> assertThatSkills(LevelView target, Marks marks, RequirementView... asked) {
		return assertThat(
				steps(target, marks, asked).stream().map((step) -> step.requirement().skill().slug()).toList());
	}

	private static List<NextStep> steps(LevelView target, Marks marks, RequirementView... asked) {
		return NextStep.of(readiness(target, marks, asked), marks, 10);
	}

}
