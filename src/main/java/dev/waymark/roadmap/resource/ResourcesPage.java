package dev.waymark.roadmap.resource;

import java.util.List;

import dev.waymark.catalog.Content;
import dev.waymark.platform.Paged;
import dev.waymark.platform.text.NameOrder;
import dev.waymark.platform.web.Paging;
import dev.waymark.roadmap.Choice;
import dev.waymark.roadmap.Choices;
import dev.waymark.roadmap.ResourceRow;

/**
 * The list of learning resources and what it can be narrowed to.
 *
 * @param resources those that the filter accepts
 * @param paging the way through them
 * @param known how many resources there are at all
 * @param types the types to choose from
 * @param costs what they may cost
 * @param skills the skills to choose from
 * @param statuses the statuses to choose from
 */
record ResourcesPage(Paged<ResourceRow> resources, Paging paging, int known, List<Choice> types, List<Choice> costs,
		List<Choice> skills, List<Choice> statuses) {

	static ResourcesPage of(Paged<ResourceRow> resources, ResourceFilter filter, Content content, Choices choices) {
		return new ResourcesPage(resources, Paging.of(resources, filter.address()), content.resources().size(),
				choices.of("type", ResourceFilter.TYPES), choices.of("cost", ResourceFilter.COSTS),
				content.skills()
					.stream()
					.map((skill) -> new Choice(skill.slug(), skill.name()))
					.sorted(NameOrder.by(Choice::name))
					.toList(),
				choices.of("resource-status", ResourceFilter.STATUSES));
	}

}
