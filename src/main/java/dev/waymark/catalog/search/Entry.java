package dev.waymark.catalog.search;

import java.util.List;

import dev.waymark.catalog.SearchKind;

/**
 * One thing that there is to find.
 *
 * @param kind what sort of page it leads to
 * @param slug the name in addresses
 * @param address its words
 * @param name what it is called
 * @param aliases what else it is called
 * @param lead what it says about itself in a sentence
 * @param body more text
 * @param retired whether it is withdrawn
 */
record Entry(SearchKind kind, String slug, Written address, Written name, List<Written> aliases, Written lead,
		Written body, boolean retired) {
}
