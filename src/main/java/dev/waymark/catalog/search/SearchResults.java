package dev.waymark.catalog.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param query what was searched for, after control characters and excess length were
 * taken off
 * @param everyWord false when nothing holds all the words, so that these are things that
 * hold some of them
 * @param groups what was found, in the order of kinds, save that kinds with a thing of
 * exactly that name come first; none is empty
 */
public record SearchResults(String query, boolean everyWord, List<SearchGroup> groups) {

	/**
	 * How much was found.
	 * @return the number of things, shown or not
	 */
	public int total() {
		return this.groups.stream().mapToInt(SearchGroup::total).sum();
	}

	/**
	 * Tells whether nothing was found.
	 * @return true when there are no groups
	 */
	public boolean isEmpty() {
		return this.groups.isEmpty();
	}

}
