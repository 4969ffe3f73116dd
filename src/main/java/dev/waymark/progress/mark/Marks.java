package dev.waymark.progress.mark;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.RequirementView;
import dev.waymark.catalog.SkillView;

/**
 * Everything a learner has marked, as one page sees it.
 *
 * @param skills the current word on each marked skill, by the skill's id
 * @param resources when each ticked resource was ticked, by its id
 * @param milestones when each ticked milestone was ticked, by its id
 */
public record Marks(Map<Long, MarkView> skills, Map<Long, Instant> resources, Map<Long, Instant> milestones) {

	/** The marks of somebody who has marked nothing. */
	public static final Marks NONE = new Marks(Map.of(), Map.of(), Map.of());

	/**
	 * Copies the maps, so that nothing changes under a page.
	 */
	public Marks {
		skills = Map.copyOf(skills);
		resources = Map.copyOf(resources);
		milestones = Map.copyOf(milestones);
	}

	/**
	 * The current mark on a skill.
	 * @param skillId the skill's id
	 * @return the mark, or null when there is none
	 */
	public @Nullable MarkView skill(long skillId) {
		return this.skills.get(skillId);
	}

	/**
	 * The status of a skill.
	 * @param skillId the skill's id
	 * @return the status, or null when the skill is not marked
	 */
	public @Nullable MarkStatus status(long skillId) {
		MarkView mark = skill(skillId);
		return (mark != null) ? mark.word().status() : null;
	}

	/**
	 * Lays out the control that sets the mark on a skill.
	 * @param skill the skill
	 * @param asked the proficiency that "learned" means where the control stands
	 * @param at the element of the page to come back to
	 * @return what the control shows
	 */
	public MarkControl control(SkillView skill, Proficiency asked, String at) {
		return new MarkControl(skill, skill(skill.id()), asked, at);
	}

	/**
	 * Tells whether a resource is ticked.
	 * @param resourceId the resource's id
	 * @return true when it is done
	 */
	public boolean hasResource(long resourceId) {
		return this.resources.containsKey(resourceId);
	}

	/**
	 * Tells whether a milestone is ticked.
	 * @param milestoneId the milestone's id
	 * @return true when it is done
	 */
	public boolean hasMilestone(long milestoneId) {
		return this.milestones.containsKey(milestoneId);
	}

	/**
	 * Tells whether there is any mark at all.
	 * @return true when nothing is marked
	 */
	public boolean isEmpty() {
		return this.skills.isEmpty() && this.resources.isEmpty() && this.milestones.isEmpty();
	}

	/**
	 * Where the learner stands with a requirement.
	 * @param requirement what is asked
	 * @return met, skipped or open
	 */
	public Standing standing(RequirementView requirement) {
		MarkView mark = skill(requirement.skill().id());
		if (mark == null) {
			return Standing.OPEN;
		}
		Word word = mark.word();
		if (word.status() == MarkStatus.SKIPPED) {
			return Standing.SKIPPED;
		}
		return (word.proficiency() != null && word.proficiency().reaches(requirement.proficiency())) ? Standing.MET
				: Standing.OPEN;
	}

}
