package dev.waymark.progress.readiness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.SkillRef;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.Marks;

/**
 * A skill to learn next, with what a page needs to say why.
 *
 * @param requirement what asks for it: of several levels, the lowest
 * @param known its prerequisites that the learner has
 * @param advised its prerequisites that the learner neither has nor skipped; this level
 * does not ask for them
 * @param opens how many skills of the content build on it
 * @param lastGap whether it is the last gap of its area up to the level that asks for it
 */
public record NextStep(RequirementView requirement, List<SkillRef> known, List<SkillRef> advised, int opens,
		boolean lastGap) {

	private static final Comparator<NextStep> ORDER = Comparator
		.comparing((NextStep step) -> step.requirement().importance())
		.thenComparing((step) -> step.requirement().level().position())
		.thenComparing(NextStep::opens, Comparator.reverseOrder())
		.thenComparing((step) -> step.requirement().skill().hours())
		.thenComparing(NameOrder.by((step) -> step.requirement().skill().name()));

	/**
	 * Chooses: missing requirements whose prerequisites are met; essential first, then
	 * the lower level, then the more it opens, then the fewer hours. A prerequisite that
	 * this level does not ask for advises and does not hold back.
	 * @param readiness what is missing
	 * @param marks what the learner has marked
	 * @param most how many steps at the most
	 * @return the steps, best first; empty only when nothing is missing
	 */
	public static List<NextStep> of(Readiness readiness, Marks marks, int most) {
		Map<Long, RequirementView> open = new LinkedHashMap<>();
		readiness.missing().forEach((asked) -> open.putIfAbsent(asked.skill().id(), asked));
		Set<Long> unlearned = open.keySet()
			.stream()
			.filter((skill) -> marks.status(skill) != MarkStatus.LEARNED)
			.collect(Collectors.toSet());
		return open.values()
			.stream()
			.filter((asked) -> asked.skill()
				.prerequisites()
				.stream()
				.noneMatch((first) -> unlearned.contains(first.id())))
			.map((asked) -> of(asked, readiness, marks))
			.sorted(ORDER)
			.limit(most)
			.toList();
	}

	private static NextStep of(RequirementView asked, Readiness readiness, Marks marks) {
		List<SkillRef> known = asked.skill()
			.prerequisites()
			.stream()
			.filter((first) -> marks.status(first.id()) == MarkStatus.LEARNED)
			.toList();
		List<SkillRef> advised = asked.skill()
			.prerequisites()
			.stream()
			.filter((first) -> marks.status(first.id()) != MarkStatus.LEARNED
					&& marks.status(first.id()) != MarkStatus.SKIPPED)
			.toList();
		boolean lastGap = readiness.missing()
			.stream()
			.filter((other) -> other.skill().area().equals(asked.skill().area()))
			.filter((other) -> other.level().position() <= asked.level().position())
			.allMatch((other) -> other.skill().id() == asked.skill().id());
		return new NextStep(asked, known, advised, asked.skill().opens().size(), lastGap);
	}

	/**
	 * Tells whether all that the skill builds on is there.
	 * @return true when it has prerequisites, of which none is advised any more
	 */
	public boolean isPrepared() {
		return !this.known.isEmpty() && this.advised.isEmpty();
	}

	/**
	 * Tells whether the skill builds on others.
	 * @return true when it has prerequisites
	 */
	public boolean hasPrerequisites() {
		return !this.requirement.skill().prerequisites().isEmpty();
	}

}
