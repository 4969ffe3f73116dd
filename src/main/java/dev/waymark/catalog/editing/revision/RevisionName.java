package dev.waymark.catalog.editing.revision;

/**
 * What one of the things was called that a revision changed.
 *
 * @param revision the number of the revision
 * @param name the name
 * @param things how many things the revision changed
 */
record RevisionName(long revision, String name, int things) {
}
