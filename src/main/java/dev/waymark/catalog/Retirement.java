package dev.waymark.catalog;

import java.util.List;

/**
 * Why something is no longer in use. It keeps its page and whatever people have marked,
 * and stands in no list of what there is to learn.
 *
 * @param reason the reason, in a sentence or two
 * @param successors what takes its place: nothing, one thing, or for a skill several
 */
public record Retirement(String reason, List<Successor> successors) {

	/**
	 * Something of the same kind that takes its place.
	 *
	 * @param slug the name in addresses
	 * @param name what people call it
	 */
	public record Successor(String slug, String name) {
	}

}
