package dev.waymark.roadmap.resource;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceView;
import dev.waymark.progress.mark.Marks;
import dev.waymark.roadmap.SkillRow;

/**
 * A learning resource.
 *
 * @param resource the resource
 * @param done whether the visitor has ticked it
 * @param seenAt when its link was last seen alive, or null
 * @param skills what it teaches
 */
record ResourcePage(ResourceView resource, boolean done, @Nullable Instant seenAt, List<SkillRow> skills) {

	static ResourcePage of(ResourceView resource, @Nullable Instant seenAt, Content content, Marks marks) {
		return new ResourcePage(resource, marks.hasResource(resource.id()), seenAt,
				resource.teaches()
					.stream()
					.map((taught) -> SkillRow.of(content.skill(taught.skill().id()), content, marks))
					.toList());
	}

}
