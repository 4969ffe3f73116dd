package dev.waymark.catalog.search;

/**
 * A piece of plain text that a template escapes, and marks when it answers the search.
 *
 * @param text the piece, as it was written
 * @param hit whether it is one of the words that were found
 */
public record TextPart(String text, boolean hit) {
}
