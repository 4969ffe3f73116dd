package dev.waymark.catalog.search;

import java.util.List;

import dev.waymark.catalog.SearchKind;

/**
 * One thing that a search found. All text is plain: Markdown has been taken off, and
 * nothing is escaped.
 *
 * @param kind what sort of page it leads to
 * @param slug the name in addresses
 * @param name what people call it, in pieces that together are the whole name
 * @param excerpt about 160 characters around the best match, else the beginning of what
 * it says about itself; led by another name of the thing where only that name explains
 * why it was found
 */
public record SearchHit(SearchKind kind, String slug, List<TextPart> name, List<TextPart> excerpt) {
}
