package dev.waymark.roadmap;

import dev.waymark.catalog.ResourceView;
import dev.waymark.progress.mark.Marks;

/**
 * A learning resource in a list.
 *
 * @param resource the resource
 * @param done whether the visitor has ticked it
 */
public record ResourceRow(ResourceView resource, boolean done) {

	/**
	 * Reads what a list tells of a resource.
	 * @param resource the resource
	 * @param marks the visitor's
	 * @return its row
	 */
	public static ResourceRow of(ResourceView resource, Marks marks) {
		return new ResourceRow(resource, marks.hasResource(resource.id()));
	}

	/**
	 * Names the row within its page.
	 * @return an id for the element
	 */
	public String at() {
		return "r-" + this.resource.slug();
	}

}
