package dev.waymark.catalog;

/**
 * Where a statement comes from.
 *
 * @param source the document
 * @param locator the section of it
 */
public record Citation(SourceView source, String locator) {
}
