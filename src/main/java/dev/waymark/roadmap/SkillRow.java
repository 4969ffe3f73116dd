package dev.waymark.roadmap;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.SkillView;
import dev.waymark.progress.mark.MarkControl;
import dev.waymark.progress.mark.Marks;

/**
 * A skill in a list.
 *
 * @param control where it is marked; "learned" means what is usually asked of it
 * @param roadmaps how many roadmaps ask for it
 */
public record SkillRow(MarkControl control, long roadmaps) {

	/**
	 * Reads what a list tells of a skill.
	 * @param skill the skill
	 * @param content where it stands
	 * @param marks the visitor's
	 * @return its row
	 */
	public static SkillRow of(SkillView skill, Content content, Marks marks) {
		return new SkillRow(marks.control(skill, content.placement(skill).usualProficiency(), skill.slug()),
				roadmapsAsking(skill, content));
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

	/**
	 * The skill itself.
	 * @return what the content says of it
	 */
	public SkillView skill() {
		return this.control.skill();
	}

}
