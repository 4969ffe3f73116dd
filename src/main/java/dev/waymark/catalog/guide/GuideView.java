package dev.waymark.catalog.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Retirement;
import dev.waymark.platform.text.Markdown;

/**
 * An article about a side of the career, with the milestones that belong to it.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name its title
 * @param summary what it answers, in a sentence
 * @param body the article
 * @param allMilestones its career steps, those no longer asked for among them, lowest
 * level first
 * @param citations where this comes from
 * @param retirement why it is no longer recommended, or null while it is in use
 */
public record GuideView(long id, String slug, String name, String summary, Markdown body,
		List<MilestoneView> allMilestones, List<Citation> citations, @Nullable Retirement retirement) {

	/**
	 * The career steps that it asks for.
	 * @return its milestones in use, lowest level first
	 */
	public List<MilestoneView> milestones() {
		return this.allMilestones.stream().filter((milestone) -> !milestone.isRetired()).toList();
	}

	/**
	 * Tells whether the guide has been withdrawn.
	 * @return true when it is kept only for those who know it
	 */
	public boolean isRetired() {
		return this.retirement != null;
	}

}
