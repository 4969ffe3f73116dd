package dev.waymark.catalog;

/**
 * What a roadmap asks for at one of its levels.
 *
 * @param level the career level that asks
 * @param skill the skill
 * @param proficiency how well
 * @param importance how much it weighs
 */
public record RequirementView(LevelView level, SkillView skill, Proficiency proficiency, Importance importance) {

	/**
	 * Tells whether readiness counts this requirement.
	 * @return true for essential and important ones
	 */
	public boolean isCounted() {
		return this.importance != Importance.OPTIONAL;
	}

}
