package dev.waymark.catalog.search;

import java.util.List;

import dev.waymark.catalog.SearchKind;

/**
 * What a search found of one kind.
 *
 * @param kind the kind
 * @param hits the best ones, best first, at most 20
 * @param total how many there are
 */
public record SearchGroup(SearchKind kind, List<SearchHit> hits, int total) {
}
