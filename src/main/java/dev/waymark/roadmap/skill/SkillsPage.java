package dev.waymark.roadmap.skill;

import java.util.List;

import dev.waymark.catalog.Content;
import dev.waymark.platform.Paged;
import dev.waymark.platform.web.Paging;
import dev.waymark.roadmap.Choice;
import dev.waymark.roadmap.Choices;
import dev.waymark.roadmap.SkillRow;

/**
 * The list of skills and what it can be narrowed to.
 *
 * @param skills those that the filter accepts
 * @param paging the way through them
 * @param known how many skills there are at all
 * @param areas the areas to choose from
 * @param roadmaps the roadmaps to choose from
 * @param levels the levels to choose from
 * @param statuses the statuses to choose from
 * @param kinds the kinds to choose from
 */
record SkillsPage(Paged<SkillRow> skills, Paging paging, int known, List<Choice> areas, List<Choice> roadmaps,
		List<Choice> levels, List<Choice> statuses, List<Choice> kinds) {

	static SkillsPage of(Paged<SkillRow> skills, SkillFilter filter, Content content, Choices choices) {
		return new SkillsPage(skills, Paging.of(skills, filter.address()), content.skills().size(),
				content.areas().stream().map((area) -> new Choice(area.slug(), area.name())).toList(),
				content.roadmaps().stream().map((roadmap) -> new Choice(roadmap.slug(), roadmap.name())).toList(),
				content.levels().stream().map((level) -> new Choice(level.slug(), level.name())).toList(),
				choices.of("status", SkillFilter.STATUSES), choices.of("kind", SkillFilter.KINDS));
	}

	/**
	 * The orders that the list can have.
	 * @return their slugs, the usual one first
	 */
	public List<String> sorts() {
		return SkillFilter.SORTS;
	}

}
