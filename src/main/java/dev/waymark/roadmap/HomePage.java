package dev.waymark.roadmap;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Content;
import dev.waymark.catalog.RoadmapView;
import dev.waymark.progress.mark.Marks;

/**
 * The front page.
 *
 * @param content what there is
 * @param families the roadmaps by family
 * @param first the roadmap offered to begin with, or null where there is none
 * @param walked the roadmap on which the visitor has come furthest, or null
 */
record HomePage(Content content, List<RoadmapFamily> families, @Nullable RoadmapView first,
		@Nullable RoadmapCard walked) {

	static HomePage of(Content content, Marks marks) {
		List<RoadmapFamily> families = RoadmapFamily.all(content.roadmaps(), marks);
		return new HomePage(content, families, content.roadmaps().stream().findFirst().orElse(null),
				RoadmapFamily.furthest(families).orElse(null));
	}

	/**
	 * Tells whether a first step is offered.
	 * @return true for whoever is on no way yet, where there is one
	 */
	public boolean offersFirst() {
		return this.walked == null && this.first != null;
	}

}
