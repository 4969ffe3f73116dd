package dev.waymark.catalog;

import java.util.List;

import dev.waymark.platform.text.Markdown;

/**
 * An article about a side of the career, with the milestones that belong to it.
 *
 * @param id the row's id, for use inside the application only
 * @param slug the name in addresses
 * @param name its title
 * @param summary what it answers, in a sentence
 * @param body the article
 * @param milestones its career steps, lowest level first
 * @param citations where this comes from
 */
public record GuideView(long id, String slug, String name, String summary, Markdown body,
		List<MilestoneView> milestones, List<Citation> citations) {
}
