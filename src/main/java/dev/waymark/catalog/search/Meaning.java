package dev.waymark.catalog.search;

import java.util.Set;

/**
 * What a word of a query stands for.
 *
 * @param word the word
 * @param same the known words that are forms of it
 * @param near the known words that begin with it or that it may be a typo of
 */
record Meaning(String word, Set<String> same, Set<String> near) {
}
