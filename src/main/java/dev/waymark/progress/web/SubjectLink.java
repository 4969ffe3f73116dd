package dev.waymark.progress.web;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.SkillView;
import dev.waymark.progress.mark.MarkSubject;

/**
 * The name and the address of something that was marked.
 *
 * @param name what people call it
 * @param path where it is found
 * @param retired whether it is withdrawn
 */
record SubjectLink(String name, String path, boolean retired) {

	static SubjectLink of(MarkSubject subject, Content content) {
		return switch (subject.kind()) {
			case SKILL -> {
				SkillView skill = content.skill(subject.id());
				yield new SubjectLink(skill.name(), "/skills/" + skill.slug(), skill.isRetired());
			}
			case RESOURCE -> content.resources()
				.stream()
				.filter((resource) -> resource.id() == subject.id())
				.map((resource) -> new SubjectLink(resource.name(), "/resources/" + resource.slug(),
						resource.isRetired()))
				.findFirst()
				.orElseThrow();
			case MILESTONE -> content.guides()
				.all()
				.stream()
				.flatMap((guide) -> guide.allMilestones()
					.stream()
					.filter((milestone) -> milestone.id() == subject.id())
					.map((milestone) -> new SubjectLink(milestone.name(),
							"/guides/" + guide.slug() + "#" + milestone.slug(),
							guide.isRetired() || milestone.isRetired())))
				.findFirst()
				.orElseThrow();
		};
	}

}
