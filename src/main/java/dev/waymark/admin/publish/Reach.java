package dev.waymark.admin.publish;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.progress.Audience;

/**
 * How many learners a change reaches: three queries, whatever its size.
 */
@Component
class Reach {

	private final Catalog catalog;

	private final Desk desk;

	private final Audience audience;

	Reach(Catalog catalog, Desk desk, Audience audience) {
		this.catalog = catalog;
		this.desk = desk;
		this.audience = audience;
	}

	/**
	 * Counts.
	 * @param changed what would change
	 * @return the learners who have marked something of it, or something that one of its
	 * roadmaps asks for
	 */
	Learners of(Collection<Document> changed) {
		Content content = this.catalog.content();
		Documents published = this.desk.documents();
		Set<Long> skills = new HashSet<>();
		Set<Long> resources = new HashSet<>();
		Set<Long> milestones = new HashSet<>();
		for (Document document : changed) {
			published.find(document.uuid()).ifPresent((now) -> {
				switch (now.kind()) {
					case SKILL -> skills.add(content.skill(now.slug()).id());
					case ROADMAP ->
						content.roadmap(now.slug()).requirements().forEach((asked) -> skills.add(asked.skill().id()));
					case RESOURCE -> resources.add(content.resource(now.slug()).id());
					case GUIDE -> content.guides()
						.get(now.slug())
						.allMilestones()
						.forEach((milestone) -> milestones.add(milestone.id()));
					default -> {
					}
				}
			});
		}
		return new Learners(this.audience.learnersWith(skills), this.audience.learnersWithResources(resources),
				this.audience.learnersWithMilestones(milestones));
	}

	/**
	 * Learners whom a change reaches.
	 *
	 * @param skills with marks or notes on its skills
	 * @param resources with ticks on its resources
	 * @param milestones with ticks on its milestones
	 */
	record Learners(int skills, int resources, int milestones) {

		public boolean isNobody() {
			return this.skills + this.resources + this.milestones == 0;
		}

	}

}
