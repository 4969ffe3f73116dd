package dev.waymark.roadmap;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.SkillView;

/**
 * A skill in a list.
 *
 * @param skill the skill
 * @param standard the proficiency that "learned" means in the list
 * @param roadmaps how many roadmaps ask for it
 */
public record SkillRow(SkillView skill, Proficiency standard, long roadmaps) {

	/**
	 * Reads what a list tells of a skill.
	 * @param skill the skill
	 * @param content where it stands
	 * @return its row
	 */
	public static SkillRow of(SkillView skill, Content content) {
		return new SkillRow(skill, content.placement(skill).usualProficiency(), roadmapsAsking(skill, content));
	}

	/**
	 * Counts who asks for a skill.
	 * @param skill the skill
	 * @param content where it stands
	 * @return how many roadmaps do
	 */
	public static long roadmapsAsking(SkillView skill, Content content) {
		return content.placement(skill).requiredIn().stream().map((place) -> place.roadmap().id()).distinct().count();
	}

}
