package dev.waymark.inbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.ResourceView;
import dev.waymark.catalog.SkillView;
import dev.waymark.catalog.search.WordFilter;

/**
 * What reports are about, by the ids that their rows hold.
 *
 * @param skills ids of skills
 * @param resources ids of resources
 */
record Subjects(List<Long> skills, List<Long> resources) {

	/** Those whose names hold some words; none when there are no words. */
	static Subjects named(String words, Content content) {
		if (words.isEmpty()) {
			return new Subjects(List.of(), List.of());
		}
		return new Subjects(
				WordFilter.keep(content.allSkills(), words, (skill) -> List.of(skill.name()))
					.stream()
					.map(SkillView::id)
					.toList(),
				WordFilter.keep(content.resources(), words, (resource) -> List.of(resource.name()))
					.stream()
					.map(ResourceView::id)
					.toList());
	}

	/** The address of what a report is about; none for a suggestion. */
	static @Nullable String pathOf(ReportView report, Content content) {
		if (report.skill() != null) {
			return "/skills/" + content.skill(report.skill()).slug();
		}
		return content.resources()
			.stream()
			.filter((resource) -> Long.valueOf(resource.id()).equals(report.resource()))
			.map((resource) -> "/resources/" + resource.slug())
			.findFirst()
			.orElse(null);
	}

}
