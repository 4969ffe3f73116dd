package dev.waymark.progress.readiness;

import java.util.List;

import dev.waymark.catalog.Importance;
import dev.waymark.catalog.LevelView;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.catalog.SkillView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.progress.mark.Standing;

/**
 * How far a learner is from a level, by one plain rule: requirements met ÷ requirements,
 * over the essential and important ones at or below the level. Met means learned at the
 * required proficiency or higher. Skipped ones leave both numbers and are named beside
 * them.
 *
 * @param target the level aimed for
 * @param met how many requirements are met
 * @param missing the requirements still to meet, lowest level first
 * @param skipped the requirements left out on purpose
 */
public record Readiness(LevelView target, int met, List<RequirementView> missing, List<RequirementView> skipped) {

	private static final int WHOLE = 100;

	/**
	 * Measures.
	 * @param roadmap the roadmap walked
	 * @param target the level aimed for
	 * @param marks what the learner has marked
	 * @return the readiness
	 */
	public static Readiness of(RoadmapView roadmap, LevelView target, Marks marks) {
		List<RequirementView> counted = roadmap.requirementsUpTo(target)
			.stream()
			.filter(RequirementView::isCounted)
			.toList();
		return new Readiness(target, withStanding(Standing.MET, counted, marks).size(),
				withStanding(Standing.OPEN, counted, marks), withStanding(Standing.SKIPPED, counted, marks));
	}

	private static List<RequirementView> withStanding(Standing standing, List<RequirementView> asked, Marks marks) {
		return asked.stream().filter((requirement) -> marks.standing(requirement) == standing).toList();
	}

	/**
	 * How many requirements count.
	 * @return those met and those missing
	 */
	public int counted() {
		return this.met + this.missing.size();
	}

	/**
	 * Readiness as a whole number, rounded down, so that only a level that is wholly met
	 * shows 100.
	 * @return from 0 to 100; 0 when nothing counts
	 */
	public int percent() {
		return countsNothing() ? 0 : this.met * WHOLE / counted();
	}

	/**
	 * Tells whether there is nothing to measure: nothing that counts is asked for, or all
	 * of it is skipped.
	 * @return true when nothing is met and nothing is missing
	 */
	public boolean countsNothing() {
		return counted() == 0;
	}

	/**
	 * Tells whether the level is reached.
	 * @return true when something is met and nothing is missing
	 */
	public boolean isReached() {
		return this.met > 0 && this.missing.isEmpty();
	}

	/**
	 * How many of the missing requirements are essential.
	 * @return the number of essential gaps
	 */
	public long essentialGaps() {
		return this.missing.stream().filter((asked) -> asked.importance() == Importance.ESSENTIAL).count();
	}

	/**
	 * What is left to learn, by the estimates of the missing skills, each counted once.
	 * @return hours
	 */
	public int hoursLeft() {
		return this.missing.stream().map(RequirementView::skill).distinct().mapToInt(SkillView::hours).sum();
	}

}
