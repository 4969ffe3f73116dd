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
record SkillRow(SkillView skill, Proficiency standard, long roadmaps) {

	static SkillRow of(SkillView skill, Content content) {
		return new SkillRow(skill, content.placement(skill).usualProficiency(), roadmapsAsking(skill, content));
	}

	static long roadmapsAsking(SkillView skill, Content content) {
		return content.placement(skill).requiredIn().stream().map((place) -> place.roadmap().id()).distinct().count();
	}

}
